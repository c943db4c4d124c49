/**
 * Every page of the made-up exhibition as a browser shows it, as the keyboard goes through it, and as
 * readers set it; and what its code makes of other words: the archives' own, and those of an
 * exhibition without any part that it can do without.
 */
import { expect, type Page, test } from '@playwright/test';
import { SETTINGS } from '../../src/features/settings/settings.ts';
import { THEME_COLOURS } from '../../src/ui/themes.ts';
import { ambiguousLinks, violations } from './axe.ts';
import { faintTexts } from './contrast.ts';
import { walk } from './keyboard.ts';
import { lost, show, style } from './settings.ts';
import { pathsOf, rootOf, standsForAll } from './sites.ts';

/** From the narrowest that WCAG 1.4.10 asks for to a wide screen. */
const WIDTHS = [320, 360, 768, 1280, 1920];

/** Collects whatever a page complains of, and whatever it asks of other hosts. */
function complaints(page: Page, root: string): string[] {
  const heard: string[] = [];
  page.on('console', (message) => {
    // What the tests themselves do is no complaint of the page's.
    if (message.text() === 'Service Worker registration blocked by Playwright') return;
    if (['error', 'warning'].includes(message.type())) heard.push(message.text());
  });
  page.on('pageerror', (error) => heard.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(root)) heard.push(`asks ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) heard.push(`${response.status()} ${response.url()}`);
  });
  return heard;
}

/** What moves without the reader's moving it: scrolling is the reader's own clock. */
function moving(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    document
      .getAnimations()
      .filter(({ timeline }) => timeline instanceof DocumentTimeline)
      .map((animation) => (animation as CSSAnimation).animationName),
  );
}

test('the line of the entrance draws itself, and not for whom motion disturbs', async ({
  page,
}) => {
  await page.goto(rootOf('other'));
  expect(await moving(page)).not.toEqual([]);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.reload();
  expect(await moving(page)).toEqual([]);
});

test('on a telephone the rows of a long source are laid out as they come into sight', async ({
  page,
}) => {
  await page.setViewportSize({ width: 412, height: 823 });
  await page.goto(`${rootOf('long')}source/`);
  const last = page.locator('.aligned tr:last-child td').first();
  const laidOut = () =>
    last.evaluate((cell) => cell.checkVisibility({ contentVisibilityAuto: true }));
  expect(await laidOut()).toBe(false);
  expect(await violations(page, { rules: ['target-size'] })).toEqual([]);
  await last.scrollIntoViewIfNeeded();
  await expect.poll(laidOut).toBe(true);
});

/** What base.css lays out, by accident, of what a component lays out itself. */
function laidOutByAccident(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const name = (element: Element) =>
      `${element.localName}.${element.className}: ${element.textContent.trim().slice(0, 20)}`;
    // A row or a grid is no text, whose lines must not be longer than one reads well.
    const rows = [...document.querySelectorAll('p, dd, figcaption')].filter((element) => {
      const { display, maxInlineSize } = getComputedStyle(element);
      return /flex|grid/u.test(display) && maxInlineSize !== 'none';
    });
    // A list that has no name of its own is a list as HTML has it.
    const lists = [...document.querySelectorAll('main ol')].filter(
      ({ classList, children: [first] }) =>
        [...classList].every((one) => one.startsWith('s-')) &&
        first &&
        (getComputedStyle(first).listStyleType !== 'decimal' ||
          getComputedStyle(first).display !== 'list-item'),
    );
    return [...rows, ...lists].map(name);
  });
}

/** That the keyboard reaches all that can be used, in the order of the text, and shows where it is. */
async function reachesAll(page: Page): Promise<void> {
  const { count, stops } = await walk(page);
  expect(count).toBeGreaterThan(5);
  expect.soft(stops.filter(({ outlined }) => !outlined).map(({ name }) => name)).toEqual([]);
  expect.soft(stops.filter(({ inView }) => !inView).map(({ name }) => name)).toEqual([]);
  expect
    .soft(stops.map(({ mark }) => mark))
    .toEqual(Array.from({ length: count }, (_, index) => String(index)));
}

/** `#1a4166`, or `#fff`, as a browser computes it. */
function rgb(hex: string): string {
  const digits = hex.slice(1).replace(/^(.)(.)(.)$/u, '$1$1$2$2$3$3');
  return `rgb(${[0, 2, 4].map((at) => parseInt(digits.slice(at, at + 2), 16)).join(', ')})`;
}

/**
 * The texts that a browser hides where the system has the colours: it lays a plate of the page's ground
 * under each word, and words of that colour are not seen on it.
 */
function plated(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ground = getComputedStyle(document.documentElement).backgroundColor;
    return Array.from(document.querySelectorAll('body *'))
      .filter((element) => {
        const own = Array.from(element.childNodes).some(
          (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
        );
        const { color, forcedColorAdjust } = getComputedStyle(element);
        return own && color === ground && forcedColorAdjust !== 'none';
      })
      .map((element) => element.textContent.trim());
  });
}

/** That a page loses nothing in any theme, in 长辈版, enlarged, and as a reader sets it. */
async function losesNothing(page: Page): Promise<void> {
  for (const theme of SETTINGS.theme) {
    await show(page, { theme });
    await expect
      .soft(page.locator('html'))
      .toHaveCSS('background-color', rgb(THEME_COLOURS[theme as keyof typeof THEME_COLOURS]));
    expect.soft(await faintTexts(page), theme).toEqual([]);
  }

  await style(page);
  await page.setViewportSize({ width: 360, height: 780 });
  await show(page, { elder: 'on' });
  expect.soft(await violations(page, { rules: ['target-size'] }), '长辈版').toEqual([]);
  expect.soft(await lost(page), '长辈版 at 360 px').toEqual([]);

  // 400 % of a window of 1280 px (1.4.10).
  await page.setViewportSize({ width: 320, height: 256 });
  await show(page, { size: 'largest', leading: 'wider', face: 'hei', elder: 'on' });
  expect.soft(await lost(page), '长辈版 in the largest type at 320 px').toEqual([]);

  await page.emulateMedia({ forcedColors: 'active' });
  expect.soft(await lost(page), 'forced colours').toEqual([]);
  expect.soft(await plated(page), 'forced colours').toEqual([]);
  await page.emulateMedia({ forcedColors: 'none' });

  // Text at 200 % (1.4.4), and a reader's own spacing (1.4.12).
  await show(page, {});
  for (const [width, css] of [
    [1280, 'html { font-size: 200% !important }'],
    [360, 'html { font-size: 200% !important }'],
    [
      360,
      '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }' +
        'p { margin-block-end: 2em !important }',
    ],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await style(page, css);
    expect.soft(await lost(page), css).toEqual([]);
  }
}

/**
 * What a page complains of, what moves on it, what axe finds, and what reaches beyond the edge.
 * @param axe what it is asked: all, all but the contrast of texts, which is then looked at without it, or
 * nothing
 */
async function isWhole(page: Page, axe: 'all' | 'but contrast' | 'nothing'): Promise<void> {
  expect.soft(await moving(page), 'moves by itself').toEqual([]);
  if (axe !== 'nothing')
    expect.soft(await violations(page, { contrast: axe === 'all' }), 'axe').toEqual([]);
  if (axe !== 'all') expect.soft(await faintTexts(page), 'light').toEqual([]);
  expect.soft(await ambiguousLinks(page), 'links of one name').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  expect.soft(await faintTexts(page), 'dark').toEqual([]);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect.soft(beyond, `beyond the edge at ${width} px`).toBe(0);
  }
}

/**
 * Opens pages one after the other in one tab, each once for all that is asked of it: to begin a tab for
 * each would be a fifth of the work.
 * @param ask what is asked of each
 */
async function askEach(
  page: Page,
  root: string,
  paths: readonly string[],
  ask: (path: string) => Promise<void>,
): Promise<void> {
  const heard = complaints(page, root);
  // Voices may come late, and the word that there are none would come while the keys go on.
  await page.addInitScript(() => Reflect.deleteProperty(window, 'speechSynthesis'));
  const { viewport } = test.info().project.use;
  for (const path of paths) {
    await page.setViewportSize(viewport ?? { width: 1280, height: 720 });
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(root + path, { waitUntil: 'networkidle' });
    await ask(path);
    expect.soft(heard).toEqual([]);
    expect(test.info().errors, `on /${path}`).toEqual([]);
  }
}

/** As many pages are looked at in one test, so that there is something to do for each processor. */
const AT_ONCE = 5;

/** Parts a list into tests. */
const inTests = (paths: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(paths.length / AT_ONCE) }, (_, index) =>
    paths.slice(index * AT_ONCE, (index + 1) * AT_ONCE),
  );

/** Of the made-up museum, which alone has objects: their lists, and one of each kind. */
const OBJECTS = [
  ...['objects/', 'objects/kind/document/', 'objects/newspaper/', 'objects/court-house/'],
  ...['objects/ferryman/', 'objects/crossing/'],
];

for (const [site, paths] of [
  ['other', pathsOf('other').filter((one) => standsForAll('other', one))],
  ['museum', OBJECTS],
] as const) {
  for (const some of inTests(paths)) {
    test(`${site}: by keyboard, for axe, at every width, and as readers set it: /${some.join(' /')}`, async ({
      page,
    }) => {
      await askEach(page, rootOf(site), some, async () => {
        await test.step('by keyboard', () => reachesAll(page));
        await test.step('whole', () => isWhole(page, 'all'));
        expect.soft(await laidOutByAccident(page)).toEqual([]);
        await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
        await test.step('as readers set it', () => losesNothing(page));
      });
    });
  }
}

/** Of the example of annals, which has no article, no notice, no level and no direction. */
const LONG = ['', 'timeline/', 'timeline/years/1995/', 'timeline/1950s/', 'contact/', 'print/'];

/** Of the example of a museum, which has neither milestones nor a notice, but two articles and a page of its own. */
const EXAMPLE = pathsOf('example').filter((path) => !path.startsWith('objects/'));

/** Where parts are that an exhibition can do without. */
const LEAN = [
  ...['', 'article/', 'timeline/', 'donate/', 'donate/letter/', 'donate/things/', 'donate/ways/'],
  ...['contact/', 'about/', 'print/'],
];

/** Of the archives' own, those of which the made-up exhibition has not every part in the same form. */
const UNLIKE = ['', 'article/', 'timeline/', 'figures/', 'donate/'];

for (const [site, paths] of [
  ['site', pathsOf('site').filter((one) => standsForAll('site', one))],
  ['lean', LEAN],
  ['long', LONG],
  ['example', EXAMPLE],
] as const) {
  for (const some of inTests(paths)) {
    test(`${site}: at every width, and for axe where it is unlike: /${some.join(' /')}`, async ({
      page,
    }) => {
      await askEach(page, rootOf(site), some, async (path) => {
        if (site === 'long' || site === 'example') await reachesAll(page);
        // What axe finds is a template's, but for the contrast of texts, which is looked at everywhere.
        const axe = site !== 'site' || UNLIKE.includes(path);
        await isWhole(page, axe ? 'but contrast' : 'nothing');
      });
    });
  }
}

test('the first stop of the keyboard leads past the masthead', async ({ page }) => {
  await page.goto(`${rootOf('other')}article/`);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#/u);
  await page.keyboard.press('Tab');
  const within = await page.evaluate(() => document.activeElement?.closest('main') !== null);
  expect(within).toBe(true);
});
