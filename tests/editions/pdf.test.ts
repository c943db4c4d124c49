/**
 * The booklet and the panels, read back by poppler, qpdf and PDF.js.
 */
import { readFileSync } from 'node:fs';
import { getDocumentProxy } from 'unpdf';
import { beforeAll, describe, expect, it } from 'vitest';
import { elementsOf, pageOf, textOf } from '../content/html.ts';
import { compact } from '../e2e/pdf.ts';
import { COPIES, type CopyName, dataOf, fileOf } from './made.ts';
import { codeOn, run } from './programs.ts';

const MM = 72 / 25.4;
const SITES: CopyName[] = ['editions-site', 'editions-other'];

interface Read {
  /** Compact, sheet by sheet. */
  sheets: string[];
  /** Of the smallest type on any sheet, in points. */
  smallest: number;
  links: string[];
  outline: string[];
}

type Outline = { title: string; items: Outline }[];

async function read(file: string): Promise<Read> {
  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(file)));
  const result: Read = { sheets: [], smallest: Infinity, links: [], outline: [] };
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    let text = '';
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      text += compact(item.str);
      result.smallest = Math.min(result.smallest, item.height || Infinity);
    }
    result.sheets.push(text);
    const annotations = (await page.getAnnotations()) as { url?: string }[];
    result.links.push(...annotations.flatMap(({ url }) => url ?? []));
  }
  const titles = (entries: Outline): string[] =>
    entries.flatMap(({ title, items }) => [compact(title), ...titles(items)]);
  result.outline = titles(await pdf.getOutline());
  return result;
}

/** An object of a PDF as qpdf describes it. */
interface PdfObject {
  value?: Record<string, unknown>;
  stream?: { dict: Record<string, unknown> };
}

function objectsOf(file: string): PdfObject[] {
  const { qpdf } = JSON.parse(run('qpdf', ['--json=2', '--json-key=qpdf', file]).output) as {
    qpdf: [unknown, Record<string, PdfObject>];
  };
  return Object.values(qpdf[1]);
}

describe.each(
  SITES.flatMap((copy) => ['booklet.pdf', 'panels.pdf'].map((f) => [copy, f] as const)),
)('%s, %s', (copy, name) => {
  it('is sound by qpdf, tagged, in Chinese, with a title', () => {
    const file = fileOf(copy, `editions/${name}`);
    expect(run('qpdf', ['--check', file]).output).toContain('No syntax or stream encoding errors');
    const info = run('pdfinfo', [file]).output;
    expect(info).toMatch(/^Tagged:\s+yes$/mu);
    expect(info).toMatch(new RegExp(`^Title:.*${dataOf(copy).title}`, 'mu'));
    const catalog = objectsOf(file).find(({ value }) => value?.['/Type'] === '/Catalog');
    expect(catalog?.value?.['/Lang']).toBe('u:zh-CN');
  });

  it('has all its type in it, and that of no machine', () => {
    const { output } = run('pdffonts', [fileOf(copy, `editions/${name}`)]);
    const fonts = output.trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThan(1);
    // Columns from the end: object, number, unicode, subset, embedded.
    for (const font of fonts) expect(font.trim().split(/\s+/u).at(-5), font).toBe('yes');
    for (const font of fonts) expect(font).toMatch(/NotoSerifSC|\[none\]/u);
  });
});

describe.each(SITES)('the booklet of %s', (copy) => {
  let booklet: Read;
  beforeAll(async () => {
    booklet = await read(fileOf(copy, 'editions/booklet.pdf'));
  });

  it('says in its contents on which sheet each entry is', async () => {
    const file = fileOf(copy, 'editions/booklet.pdf');
    const pdf = await getDocumentProxy(new Uint8Array(readFileSync(file)));
    const contents = await pdf.getPage(2);
    const { items } = await contents.getTextContent();
    const links = (await contents.getAnnotations()) as { dest?: string; rect: number[] }[];
    const entries = links.filter(({ dest }) => dest !== undefined);
    expect(entries.length).toBeGreaterThan(4);
    for (const { dest = '', rect } of entries) {
      const place = (await pdf.getDestination(dest)) as Parameters<typeof pdf.getPageIndex> | null;
      if (!place) throw new Error(`${dest} is nowhere`);
      const [, bottom = NaN, , top = NaN] = rect;
      const words = items.flatMap((item) =>
        'str' in item && item.transform[5] > bottom && item.transform[5] < top ? item.str : [],
      );
      expect(words, dest).toContain(String((await pdf.getPageIndex(place[0])) + 1));
    }
  });

  it('has every paragraph of the source, in order', () => {
    const text = booklet.sheets.join('');
    const { article, milestones, notice } = dataOf(copy);
    const passages = article.sections.flatMap((section) => section.passages);
    let place = -1;
    for (const each of [...passages, ...milestones.events]) {
      // A note's mark may stand within it, and a sheet's head between two lines: its first words.
      place = text.indexOf(compact(each.text).slice(0, 8), place + 1);
      expect(place, each.text).toBeGreaterThan(-1);
    }
    for (const { text: words } of notice.categories) expect(text).toContain(compact(words));
  });

  it('has an outline of its headings', () => {
    const main = pageOf(COPIES[copy].site, 'print/index.html').elements.filter(
      ({ tagName }) => tagName === 'main',
    );
    const headings = main
      .flatMap(elementsOf)
      .filter(({ tagName }) => /^h[1-3]$/u.test(tagName))
      .map((heading) => compact(textOf(heading)));
    expect(headings.length).toBeGreaterThan(10);
    // Those below them are there too.
    const high = booklet.outline.filter((title) => headings.includes(title));
    expect(high).toEqual(headings);
  });

  it('draws with lines, and holds no image but the pictures of the exhibition', () => {
    const images = objectsOf(fileOf(copy, 'editions/booklet.pdf')).filter(
      ({ stream }) => stream?.dict['/Subtype'] === '/Image',
    );
    const pictures = pageOf(COPIES[copy].site, 'print/index.html').elements.filter(
      ({ tagName }) => tagName === 'img',
    );
    expect(images.length).toBeLessThanOrEqual(pictures.length);
  });

  it('leads to the published site', () => {
    const { url } = dataOf(copy);
    expect(booklet.links.length).toBeGreaterThan(5);
    for (const link of booklet.links)
      expect(link).toMatch(new RegExp(`^(?:${url}|tel:|mailto:)`, 'u'));
  });
});

describe.each(SITES)('the panels of %s', (copy) => {
  const data = dataOf(copy);
  const file = fileOf(copy, 'editions/panels.pdf');
  let panels: Read;
  beforeAll(async () => {
    panels = await read(file);
  });

  it('are sheets of 800 × 2000 mm: title, river, directions, notice', () => {
    const info = run('pdfinfo', ['-l', '99', file]).output;
    const sizes = Array.from(info.matchAll(/size:\s+([\d.]+) x ([\d.]+) pts/gu), ([, w, h]) => [
      Math.round(Number(w) / MM),
      Math.round(Number(h) / MM),
    ]);
    expect(sizes).toEqual(Array.from({ length: data.directions.length + 3 }, () => [800, 2000]));
  });

  it('say what the exhibition says', () => {
    const [title = '', river = '', ...rest] = panels.sheets;
    const notice = rest.at(-1) ?? '';
    expect(title).toContain(compact(data.title));
    for (const phrase of data.article.title.split(' ')) expect(title).toContain(compact(phrase));
    for (const { text } of data.milestones.events) expect(river).toContain(compact(text));
    data.directions.forEach((direction, index) => {
      expect(rest[index]).toContain(compact(direction.name));
      const section = data.article.sections.find(({ id }) => id === direction.section?.id);
      expect(rest[index]).toContain(compact(section?.title ?? ''));
      expect(rest[index]).toContain(compact(section?.passages[0]?.text ?? ''));
    });
    const { parts, categories } = data.notice;
    const texts = [...parts.flatMap((part) => part.paragraphs), ...categories.map((c) => c.text)];
    for (const text of [...texts, ...data.contact.telephones])
      expect(notice).toContain(compact(text));
  });

  it('can be read from two metres: no type below 12 mm', () => {
    expect(panels.smallest / MM).toBeGreaterThanOrEqual(11.99);
  });

  it('lead to the notice by a code that a telephone reads', () => {
    expect(codeOn(file, panels.sheets.length)).toBe(data.notice.url);
  });
});
