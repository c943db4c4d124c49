/**
 * Reads a printed page back: what stands on each sheet of a PDF, and where.
 */
import type { Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';

/** An A4 sheet and the margins of print.css, in points. */
const MM = 72 / 25.4;
const [HEIGHT, TOP, FOOT] = [297 * MM, 26 * MM, 22 * MM];

/**
 * A PDF knows glyphs, and says of a few that they are the radicals that look like the characters
 * (Unicode, EquivalentUnifiedIdeograph); NFKC folds only the older half of these.
 */
const RADICALS =
  '戶户⺟母⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟';
const CHARACTERS = new Map(
  Array.from(RADICALS.matchAll(/(.)(.)/gu), ([, radical = '', character = '']) => [
    radical,
    character,
  ]),
);

/** A text as texts are compared: NFKC, without white space. */
export const compact = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/\s/gu, '')
    .replace(/[⺀-⻳戶]/gu, (radical) => CHARACTERS.get(radical) ?? radical);

/** What stands above, within and below the place of the text, compact. */
export interface Sheet {
  head: string;
  body: string;
  foot: string;
  /** The smallest type on it, in points. */
  smallest: number;
  /** What stands in the body, by the size of its type: points, rounded. */
  sizes: Map<number, string>;
}

/** Prints a page, as the browser's command does, and reads the sheets. */
export async function sheetsOf(page: Page): Promise<Sheet[]> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  const sheets: Sheet[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const sheet: Sheet = { head: '', body: '', foot: '', smallest: Infinity, sizes: new Map() };
    const { items } = await (await pdf.getPage(number)).getTextContent();
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const y = Number(item.transform[5]);
      const place = y > HEIGHT - TOP ? 'head' : y < FOOT ? 'foot' : 'body';
      sheet[place] += compact(item.str);
      sheet.smallest = Math.min(sheet.smallest, item.height);
      const size = Math.round(item.height);
      if (place === 'body')
        sheet.sizes.set(size, (sheet.sizes.get(size) ?? '') + compact(item.str));
    }
    sheets.push(sheet);
  }
  return sheets;
}
