/**
 * Lines as Chinese is set (W3C clreq, GB/T 15834): no mark begins or ends a line that must not, none
 * is torn apart, and no line is longer than 40 characters (WCAG 1.4.8).
 */
import { expect, type Page, test } from '@playwright/test';
import { linesOf } from './lines.ts';
import { rootOf } from './sites.ts';

/** Closing and pausing marks, joiners, and what belongs to the number before it. */
const NO_START = /^[，。、；：？！）》〉」』”’】〕·～％%,.;:?!)\]々]/u;
const NO_END = /[（《〈「『“‘【〔([]$/u;
/** A half of —— or …… at either end. */
const TORN = /^(?:—(?!—)|…(?!…))|(?:(?<!—)—|(?<!…)…)$/u;
const MEASURE = 40;

/** A hair, for what a browser rounds. */
const HAIR = 0.2;

async function faults(page: Page, within: string): Promise<{ lines: number; faults: string[] }> {
  const lines = await linesOf(page, within);
  return {
    lines: lines.length,
    faults: lines.flatMap(({ text, length, first, last }) => [
      ...(!first && NO_START.test(text) ? [`begins: ${text.slice(0, 8)}`] : []),
      ...(!last && NO_END.test(text) ? [`ends: ${text.slice(-8)}`] : []),
      ...(first && last ? [] : TORN.test(text) ? [`torn: ${text}`] : []),
      ...(length > MEASURE + HAIR ? [`${length.toFixed(1)} characters: ${text}`] : []),
    ]),
  };
}

/** From the narrowest that WCAG 1.4.10 asks for to a wide screen. */
const TWENTY = [
  ...[320, 340, 360, 375, 390, 412, 430, 480, 540, 600],
  ...[720, 768, 834, 912, 1024, 1152, 1280, 1440, 1680, 1920],
];
const SOME = [320, 390, 768, 1024, 1280, 1920];

test('no line ends amid a short title', async ({ page }) => {
  await page.goto(`${rootOf('other')}article/`);
  const title = page.locator('#s3-p3 cite');
  await expect(title).toHaveText('《云岭渔业大事记》');
  // Where it would be divided if it could be, at some of the widths.
  for (const width of TWENTY) {
    await page.setViewportSize({ width, height: 900 });
    const lines = await title.evaluate((element) => element.getClientRects().length);
    expect(lines, `at ${width} px`).toBe(1);
  }
});

for (const [path, within, widths, least] of [
  ['article/', '[data-source]', TWENTY, 30],
  ['timeline/', 'main', SOME, 40],
  ['donate/', 'main', SOME, 30],
  ['timeline/2018/', 'main', SOME, 20],
  ['print/', 'main', [360, 1280], 150],
] as const) {
  test(`/${path} begins, ends and measures its lines well at ${widths.length} widths`, async ({
    page,
  }) => {
    await page.goto(rootOf('other') + path);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      const found = await faults(page, within);
      expect(found.lines, `lines at ${width} px`).toBeGreaterThan(least);
      expect(found.faults, `at ${width} px`).toEqual([]);
    }
  });
}

test('no title, label or short sentence ends on one character, nor tears a word for it', async ({
  page,
}) => {
  const words = new Intl.Segmenter('zh', { granularity: 'word' });
  const pages = [
    ['', '.strip .label, .appeal blockquote'],
    ['timeline/', '[data-entries] .text'],
    ['timeline/2012-10/', '.neighbours, .sought blockquote'],
    ['figures/', '.caption .label, .lead'],
    ['donate/ways/', '.lead'],
    ['print/', '.imprint :is(.address, figcaption)'],
    ['search/', '.touch-links'],
  ] as const;
  for (const [path, within] of pages) {
    await page.goto(rootOf('other') + path);
    for (const width of [360, 768, 1280]) {
      await page.setViewportSize({ width, height: 1024 });
      const lines = await linesOf(page, `main :is(${within})`);
      const short = lines.filter(({ text, last }, index) => {
        const before = lines[index - 1];
        if (!last || !before || before.last) return false;
        const begins = Array.from(words.segment(before.text + text), (word) => word.index);
        const torn = !begins.includes(before.text.length);
        const characters = text.replace(/\p{P}/gu, '').length;
        return characters <= (torn ? 2 : 1);
      });
      expect(lines.length, `${path} ${within}`).toBeGreaterThan(0);
      expect(short, `/${path} at ${width} px`).toEqual([]);
    }
  }
});

test('no line of the list of everything ends within a word', async ({ page }) => {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  for (const path of ['404.html', 'search/']) {
    await page.goto(rootOf('other') + path);
    for (const width of [320, 360, 390, 768, 1280]) {
      await page.setViewportSize({ width, height: 1024 });
      const lines = await linesOf(page, 'main nav .items a');
      const torn = lines.flatMap(({ text, first }, index) => {
        const before = lines[index - 1]?.text ?? '';
        const begins = Array.from(segmenter.segment(before + text), (word) => word.index);
        return first || begins.includes(before.length) ? [] : [`${before} / ${text}`];
      });
      expect(lines.length, path).toBeGreaterThan(1);
      expect(torn, `/${path} at ${width} px`).toEqual([]);
    }
  }
});

test('an e-mail address stands on one line wherever it is given, as do the days of the notice', async ({
  page,
}) => {
  for (const [site, path, within] of [
    ['other', 'contact/', 'main address a[href^=mailto]'],
    ['other', 'donate/', 'main address a[href^=mailto]'],
    ['other', 'article/', 'footer a[href^=mailto]'],
    ['notice', '', '[data-period]'],
  ] as const) {
    await page.goto(rootOf(site) + path);
    for (const width of [320, 360, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      const lines = (await linesOf(page, within)).map(({ text }) => text);
      expect(lines.length, `${path} ${within}`).toBeGreaterThan(0);
      // Of each no line goes on within an address or a day.
      const torn = lines.filter(
        (text, index) =>
          /^(?:@|[\d年月日])/u.test(text) && /[\w@年月]$/u.test(lines[index - 1] ?? ''),
      );
      expect(torn, `${site}/${path} at ${width} px`).toEqual([]);
    }
  }
});
