/**
 * What comes out of the printer, read back from PDF.
 */
import { expect, type Page, test } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import { violations } from './axe.ts';
import { compact, type Sheet, sheetsOf } from './pdf.ts';
import { lost } from './settings.ts';
import { eventsOf, pathsOf, rootOf, standsForAll } from './sites.ts';

/** What a reader who is old can still read: captions and years on a drawing. */
const SMALLEST = 8;

/** The headings that are printed, and the paragraphs of the source, as the page has them. */
async function wordsOf(
  page: Page,
  within = 'main',
): Promise<{ headings: string[]; paragraphs: string[] }> {
  await page.emulateMedia({ media: 'print' });
  const words = await page.evaluate((holder) => {
    const texts = (selector: string) =>
      Array.from(document.querySelectorAll<HTMLElement>(`${holder} ${selector}`))
        .filter((element) => element.checkVisibility())
        .map((element) => {
          const copy = element.cloneNode(true) as HTMLElement;
          for (const mark of copy.querySelectorAll('sup')) mark.replaceWith('\n');
          return copy.textContent;
        });
    return {
      headings: texts(':is(h1, h2, h3, h4, caption)'),
      paragraphs: texts(':is(p[id], .text, li[id^=n])'),
    };
  }, within);
  return {
    headings: words.headings.map(compact),
    // Where a note's mark stands within a paragraph, it parts it.
    paragraphs: words.paragraphs.flatMap((text) => text.split('\n').map(compact)).filter(Boolean),
  };
}

/** Each sheet has words, its number and the running head; nothing reaches out of its place. */
function checkSheets(sheets: Sheet[], title: string, bare = 0): void {
  sheets.forEach(({ head, body, foot, smallest }, index) => {
    const sheet = `sheet ${index + 1}`;
    expect(body.length, `${sheet} has text`).toBeGreaterThan(20);
    expect(foot, `${sheet} has its number`).toBe(index < bare ? '' : String(index + 1));
    expect(head.startsWith(compact(title)), `${sheet} has the running head`).toBe(index >= bare);
    expect(smallest, `${sheet} has type large enough`).toBeGreaterThanOrEqual(SMALLEST);
  });
}

/** No heading is left behind by what it heads. */
function checkHeadings(sheets: Sheet[], headings: string[]): void {
  expect(headings.length).toBeGreaterThan(0);
  for (const heading of headings) {
    const where = sheets.filter(({ body }) => body.includes(heading));
    expect(where.length, `“${heading}” is printed`).toBeGreaterThan(0);
    expect(
      where.filter(({ body }) => body.endsWith(heading)),
      heading,
    ).toEqual([]);
  }
}

for (const [site, title, most] of [
  ['other', '听潮', 24],
  ['lean', '听潮', 24],
] as const) {
  test(`the booklet of ${site} has every word, on sheets that are whole`, async ({ page }) => {
    await page.goto(`${rootOf(site)}print/`);
    const { headings, paragraphs } = await wordsOf(page, '[data-sheet]');
    const parts = await page
      .locator('[data-sheet]')
      .evaluateAll((all) => all.map((part) => part.getAttribute('aria-label') ?? ''));
    // As wide as the place of the text: nothing is cut off.
    await page.setViewportSize({ width: 627, height: 900 });
    const beyond = await page.evaluate(() =>
      Array.from(document.querySelectorAll('main *'))
        .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    expect(beyond).toEqual([]);
    const sheets = await sheetsOf(page);
    expect(sheets.length).toBeGreaterThan(10);
    expect(sheets.length).toBeLessThanOrEqual(most);
    checkSheets(sheets, title, 1);
    // The contents end with the name of the last part.
    checkHeadings(sheets.slice(2), headings);

    // The heads name the parts, in order, between contents and imprint.
    const heads = sheets.slice(1).map(({ head }) => head.slice(compact(title).length));
    const inOrder = heads.filter((head, index) => head !== heads[index - 1]);
    expect(inOrder).toEqual(['全册', ...parts.map(compact), '全册']);

    const text = sheets.map(({ body }) => body).join('');
    expect(paragraphs.length).toBeGreaterThan(40);
    for (const paragraph of paragraphs) expect(text).toContain(paragraph);
  });
}

test('article, timeline, event and ways are printed whole, with their addresses', async ({
  page,
}) => {
  for (const [path, most, head] of [
    ['article/', 4, '文章'],
    ['timeline/', 3, '大事记'],
    ['timeline/2012-10/', 1, '大事记'],
    ['donate/ways/', 2, '方式与步骤'],
  ] as const) {
    await page.goto(rootOf('other') + path);
    const { headings, paragraphs } = await wordsOf(page);
    const sheets = await sheetsOf(page);
    expect(sheets.length, path).toBeLessThanOrEqual(most);
    checkSheets(sheets, `听潮${head}`);
    checkHeadings(sheets, headings);
    const text = sheets.map(({ body }) => body).join('');
    for (const paragraph of paragraphs) expect(text).toContain(paragraph);
    expect(text).toContain(`本页网址:http://localhost:4321/${path}`);
  }
  await page.goto(`${rootOf('other')}timeline/2012-10/`);
  const [sheet] = await sheetsOf(page);
  expect(sheet?.body).toContain('见文章第14段http://localhost:4321/article/#s2-p6');
});

test('the notice and the blank letter are one sheet each', async ({ page }) => {
  for (const path of ['donate/', 'donate/letter/']) {
    await page.goto(rootOf('other') + path);
    const sheets = await sheetsOf(page);
    expect(sheets, path).toHaveLength(1);
    checkSheets(sheets, '听潮');
  }
});

/** Presses a button that prints, and reads what a printer would get while it prints. */
async function pressed(page: Page, name: string): Promise<Sheet[]> {
  await page.evaluate(() => {
    window.print = () => dispatchEvent(new Event('beforeprint'));
  });
  await page.getByRole('button', { name, exact: true }).click();
  const sheets = await sheetsOf(page);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  return sheets;
}

/** In how many points most of the body is set. */
const bodySize = (sheets: readonly Sheet[]) => {
  const counts = new Map<number, number>();
  for (const [size, text] of sheets.flatMap(({ sizes }) => Array.from(sizes)))
    counts.set(size, (counts.get(size) ?? 0) + text.length);
  return Array.from(counts).sort((a, b) => b[1] - a[1])[0]?.[0];
};

test('the notice is printed in large type by a button, with its telephones first', async ({
  page,
}) => {
  const address = `${rootOf('other')}donate/`;
  await page.goto(address);
  const { headings, paragraphs } = await wordsOf(page);
  await page.emulateMedia({ media: null });
  const numbers = await page
    .locator('aside [data-contact] a[href^="tel:"]')
    .evaluateAll((links) => links.map((link) => link.textContent.trim()));
  expect(numbers.length).toBeGreaterThan(0);

  const large = await pressed(page, '打印大字版');
  expect(large.length).toBeGreaterThan(1);
  expect(large.length).toBeLessThanOrEqual(5);
  checkSheets(large, '听潮');
  checkHeadings(large, headings);
  const text = large.map(({ body }) => body).join('');
  for (const paragraph of paragraphs) expect(text).toContain(paragraph);
  expect(text).toContain(address.replace(rootOf('other'), 'http://localhost:4321/'));
  expect(bodySize(large)).toBe(16);
  // What is read without glasses: on the first sheet they are twice as large.
  for (const number of numbers) expect(large[0]?.sizes.get(30)).toContain(compact(number));

  // Printed or not, the page is then as it was, and its other button and the command print plainly.
  await expect(page.locator('html')).not.toHaveAttribute('data-print');
  expect(await sheetsOf(page)).toHaveLength(1);
  expect(await pressed(page, '打印这份公告')).toHaveLength(1);
  // As wide as the place of the text: nothing is cut off.
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 627, height: 900 });
  await page.evaluate(() => (document.documentElement.dataset['print'] = 'large'));
  expect(await lost(page)).toEqual([]);
});

test('the archives’ own notice is in large type two sheets, not a third with its end alone', async ({
  page,
}) => {
  await page.goto(`${rootOf('site')}donate/`);
  const { paragraphs } = await wordsOf(page);
  await page.emulateMedia({ media: null });
  const large = await pressed(page, '打印大字版');
  expect(large).toHaveLength(2);
  expect(bodySize(large)).toBe(16);
  const text = large.map(({ body }) => body).join('');
  for (const paragraph of paragraphs) expect(text).toContain(paragraph);
});

test('in 长辈版 the command prints the notice in large type, and the plain button one sheet', async ({
  page,
}) => {
  await page.addInitScript(() => localStorage.setItem('display-settings', '{"elder":"on"}'));
  await page.goto(`${rootOf('other')}donate/`);
  await expect(page.getByRole('button', { name: '打印大字版' })).toBeVisible();
  expect(bodySize(await sheetsOf(page))).toBe(16);
  expect(await pressed(page, '打印这份公告')).toHaveLength(1);
});

test('a chronicle of many pages prints its years, and each year by itself', async ({ page }) => {
  await page.goto(`${rootOf('long')}timeline/`);
  const overview = await sheetsOf(page);
  expect(overview.length).toBeLessThanOrEqual(5);
  // Also of decades that are folded on a screen.
  expect(overview.map(({ body }) => body).join('')).toContain('1953年');
  checkSheets(overview, '望舒县百年大事记大事记');
  await page.goto(`${rootOf('long')}print/`);
  expect((await sheetsOf(page)).length).toBeLessThanOrEqual(30);
  await page.goto(`${rootOf('long')}timeline/years/1995/`);
  const events = await page.locator('[data-text]').allInnerTexts();
  expect(events.length).toBeGreaterThan(2);
  const sheets = await sheetsOf(page);
  checkSheets(sheets, '望舒县百年大事记大事记');
  const text = sheets.map(({ body }) => body).join('');
  for (const event of events) expect(text).toContain(compact(event));
});

test('the booklet’s contents lead to each part, also past those not laid out yet', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 412, height: 823 });
  await page.goto(`${rootOf('other')}print/`);
  const links = page.locator('section:has(> #booklet-contents) a[href^="#"]');
  expect(await links.count()).toBeGreaterThan(4);
  const last = page.locator((await links.last().getAttribute('href')) ?? '');
  const laidOut = () =>
    last
      .getByRole('heading')
      .first()
      .evaluate((heading) => heading.checkVisibility({ contentVisibilityAuto: true }));
  expect(await laidOut()).toBe(false);
  // What is not laid out yet must not seem to lie over a link, whose size Lighthouse asks for,
  // however far the place that is kept for it is from what it will need.
  const parts = page.locator('section[id^="part-"]');
  expect(await parts.count()).toBeGreaterThan(4);
  for (const place of ['60rem', '240rem']) {
    await parts.evaluateAll((all, size) => {
      for (const part of all as HTMLElement[]) part.style.containIntrinsicBlockSize = size;
    }, place);
    expect(await violations(page, { rules: ['target-size'] }), place).toEqual([]);
  }
  for (const link of (await links.all()).reverse()) {
    const place = page.locator((await link.getAttribute('href')) ?? '');
    // As a reader does who begins at the contents each time.
    await page.evaluate(() => window.scrollTo(0, 0));
    await link.click();
    const from = () => place.evaluate((part) => part.getBoundingClientRect().top);
    await expect.poll(from).toBeGreaterThanOrEqual(0);
    await expect.poll(from).toBeLessThan(200);
  }
  await last.scrollIntoViewIfNeeded();
  await expect.poll(laidOut).toBe(true);
});

test('dotted lines of the contents lead to the numbers of sheets, and to nothing where there are none', async ({
  page,
}) => {
  await page.goto(`${rootOf('other')}print/`);
  await page.emulateMedia({ media: 'print' });
  const entries = page.locator('[data-contents] a');
  expect(await entries.count()).toBeGreaterThan(4);
  // As the edition does, of one only.
  await entries.first().evaluate((link: HTMLElement) => (link.dataset['number'] = '7'));
  const ends = await entries.evaluateAll((links) =>
    links.map((link) => {
      const [before, after] = [
        getComputedStyle(link, '::before'),
        getComputedStyle(link, '::after'),
      ];
      return [before.content, after.content, after.borderBlockEndStyle];
    }),
  );
  const [numbered, ...others] = ends;
  expect(numbered).toEqual(['"7"', '""', 'dotted']);
  for (const end of others) expect(end.slice(0, 2)).toEqual(['none', 'none']);
});

/** How far down its sheets a page is printed: of the place of the text, from 0 to 1. */
async function fills(page: Page): Promise<number[]> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  const [top, foot] = [271, 22].map((mm) => (mm * 72) / 25.4) as [number, number];
  return Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const { items } = await (await pdf.getPage(index + 1)).getTextContent();
      const heights = items.flatMap((item) =>
        'str' in item && item.str.trim() !== '' && item.transform[5] > foot
          ? Number(item.transform[5])
          : [],
      );
      return (top - Math.min(...heights)) / (top - foot);
    }),
  );
}

/** What is not divided may leave so much of a sheet empty. */
const LEAST = 0.66;
/** What the foot of a page takes: a last sheet with no more holds nothing of the page itself. */
const FOOT = 0.13;

/** Whose sheets are counted above, and the booklet, whose parts begin new ones. */
const COUNTED = /^(?:article|donate|print)\/$/u;

test('sheets are full but for the last, which is not printed for the foot alone', async ({
  page,
}) => {
  // Where sheets end among pictures is for these to say.
  const pictured = eventsOf('other').filter(({ pictures }) => pictures);
  const paths = pathsOf('other').filter(
    (one) =>
      standsForAll('other', one) &&
      !COUNTED.test(one) &&
      !pictured.some(({ id }) => one === `timeline/${id}/`),
  );
  expect(paths.length).toBeGreaterThan(12);
  for (const path of paths) {
    await page.goto(rootOf('other') + path);
    const sheets = await fills(page);
    for (const fill of sheets.slice(0, -1)) expect.soft(fill, path).toBeGreaterThan(LEAST);
    expect.soft(sheets.at(-1), path).toBeGreaterThan(FOOT);
  }
});

test('the entrance is printed on two sheets', async ({ page }) => {
  await page.goto(rootOf('other'));
  const sheets = await sheetsOf(page);
  expect(sheets).toHaveLength(2);
  checkSheets(sheets, '听潮首页');
});

test('a reader of the dark theme prints black on white', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto(`${rootOf('other')}print/`);
  const colours = await page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.body);
    const ground = getComputedStyle(document.documentElement).backgroundColor;
    return { color, backgroundColor, ground };
  });
  const nothing = 'rgba(0, 0, 0, 0)';
  expect(colours).toEqual({ color: 'rgb(0, 0, 0)', backgroundColor: nothing, ground: nothing });
});

test('the booklet’s button prints; without a script a word says how', async ({ page, browser }) => {
  await page.addInitScript(() => {
    window.print = () => (document.title = 'printed');
  });
  await page.goto(`${rootOf('other')}print/`);
  await page.getByRole('button', { name: '打印全册' }).click();
  await expect(page).toHaveTitle('printed');
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(`${rootOf('other')}print/`);
  await expect(plain.getByRole('button', { name: '打印全册' })).toBeHidden();
  await expect(plain.getByText('用浏览器菜单里的“打印”')).toBeVisible();
  await context.close();
});

test('the names of levels beside an event’s wave keep apart, on paper as on screens', async ({
  page,
}) => {
  for (const { id } of eventsOf('other').slice(-3)) {
    await page.goto(`${rootOf('other')}timeline/${id}/`);
    for (const media of ['screen', 'print'] as const) {
      await page.emulateMedia({ media });
      for (const width of [360, 700, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        const names = await page.locator('svg.wave > text').evaluateAll((texts) =>
          texts.map((text) => ({
            y: text.getBoundingClientRect().y,
            size: parseFloat(getComputedStyle(text).fontSize),
          })),
        );
        expect(names.length).toBeGreaterThan(3);
        const ordered = names.toSorted((a, b) => a.y - b.y);
        for (const [at, { y, size }] of ordered.slice(1).entries())
          expect(y - (ordered[at]?.y ?? 0), `${id}, ${media}, ${width} px`).toBeGreaterThan(
            size * 1.2,
          );
      }
    }
  }
});
