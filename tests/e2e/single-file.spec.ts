/**
 * The exhibition in one file, opened from a disk with the network off.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { placeIn, singleFileOf, textOfFile } from '../single-file.ts';
import { violations } from './axe.ts';
import { style } from './settings.ts';
import { eventsOf, pathsOf, rootOf, standsForAll } from './sites.ts';

let file: string;
let heard: string[];

test.beforeAll(async () => {
  file = await singleFileOf('other');
});

test.beforeEach(async ({ page, context }) => {
  await context.setOffline(true);
  heard = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) heard.push(message.text());
  });
  page.on('pageerror', (error) => heard.push(error.message));
  // The file itself, and nothing more; what it holds are addresses of data.
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith('data:') && !url.startsWith(placeIn(file))) heard.push(`asks ${url}`);
  });
});

test.afterEach(() => expect(heard).toEqual([]));

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const menu = (page: Page, name: string) =>
  page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name, exact: true });
const hits = (page: Page) => page.locator('main [data-result]');
const scrolled = (page: Page) => page.evaluate(() => window.scrollY);
/** How far down the reader was when last at rest. */
const remembered = (page: Page) => page.evaluate(() => (history.state as { y?: number } | null)?.y);

/** Opens a place anew, as from a link elsewhere. */
async function open(page: Page, address = ''): Promise<void> {
  await page.goto('about:blank');
  await page.goto(placeIn(file, address));
}

test('pages are turned by links, and back and forward know where the reader was', async ({
  page,
}) => {
  await open(page);
  await expect(page).toHaveTitle('听潮');
  await menu(page, '文章').click();
  await expect(page).toHaveURL(placeIn(file, '/article/'));
  await expect(page).toHaveTitle('听潮四十年 云岭有回声 · 听潮');
  await expect(heading(page)).toHaveCount(1);
  await expect(heading(page)).toBeFocused();
  await expect(menu(page, '文章')).toHaveAttribute('aria-current', 'page');
  expect(await scrolled(page)).toBe(0);

  // A link within the page: its place is in the address, and it is what the address names. Where it was
  // scrolled into view, the reader presses it before having come to rest.
  const link = page.getByRole('link', { name: /^守住库房/u }).first();
  await link.scrollIntoViewIfNeeded();
  const pressed = await scrolled(page);
  await link.click();
  await expect(page).toHaveURL(placeIn(file, '/article/#s2'));
  await expect(page.locator('#s2')).toBeInViewport();
  expect(await page.evaluate(() => document.querySelector(':target')?.id)).toBe('s2');
  const named = await scrolled(page);
  expect(named).toBeGreaterThan(500);
  // The reader reads on.
  await page.mouse.wheel(0, 250);
  await expect.poll(() => remembered(page)).toBe(named + 250);

  // From a paragraph to the event that it speaks of, which has a page of its own.
  const event = page.locator('#s2-p6 ~ details a[href*="timeline"]');
  await event.scrollIntoViewIfNeeded();
  // Where it has been scrolled into view, the reader rests once more.
  const left = await scrolled(page);
  await expect.poll(() => remembered(page)).toBe(left);
  await event.click();
  await expect(page).toHaveURL(placeIn(file, '/timeline/2012-10/'));
  await expect(heading(page)).toContainText('2012年10月');
  await expect(menu(page, '大事记')).toHaveAttribute('aria-current', 'true');
  await expect(menu(page, '文章')).not.toHaveAttribute('aria-current');
  expect(await scrolled(page)).toBe(0);

  await page.goBack();
  await expect(page).toHaveURL(placeIn(file, '/article/#s2'));
  await expect.poll(() => scrolled(page)).toBe(left);
  await page.goBack();
  await expect(page).toHaveURL(placeIn(file, '/article/'));
  await expect.poll(() => scrolled(page)).toBe(pressed);
  await page.goBack();
  await expect(page).toHaveTitle('听潮');
  await page.goForward();
  await expect(heading(page)).toContainText('听潮四十年');
});

test('an address leads to its paragraph when the file is opened, and after a reload', async ({
  page,
}) => {
  await open(page, '/article/#s1-p4');
  for (const again of [false, true]) {
    if (again) await page.reload();
    await expect(page.locator('#s1-p4')).toBeInViewport();
    await expect
      .poll(() => page.evaluate(() => document.querySelector(':target')?.id))
      .toBe('s1-p4');
    await expect(page).toHaveURL(placeIn(file, '/article/#s1-p4'));
  }
  await open(page, '/timeline/#2012-10');
  await expect(page.locator('[id="2012-10"]')).toBeFocused();
  await expect(page.locator('[id="2012-10"]')).toBeInViewport();
  // What the exhibition does not have.
  await open(page, '/nowhere/');
  await expect(page).toHaveTitle('听潮');
});

test('every page is reached by links, and looks as on the site', async ({ page, browser }) => {
  await open(page);
  const seen = new Map<string, string[]>();
  const waiting = ['/'];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (seen.has(next)) continue;
    await page.evaluate((place) => (window.location.hash = place), next);
    await page.waitForFunction(
      (wanted) => document.querySelector('[rel=canonical]')?.getAttribute('href')?.endsWith(wanted),
      next,
    );
    seen.set(next, standsForAll('other', next.slice(1)) ? await layout(page) : []);
    const links = await page
      .locator('a[href^="#/"]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')?.slice(1) ?? ''));
    waiting.push(...links.map((link) => link.replace(/[?#].*$/u, '')));
  }
  const paths = pathsOf('other').filter((one) => one !== '404.html');
  expect([...seen.keys()].toSorted()).toEqual(paths.map((one) => `/${one}`).toSorted());

  const site = await browser.newPage();
  for (const one of paths.filter((path) => standsForAll('other', path))) {
    await site.goto(rootOf('other') + one, { waitUntil: 'load' });
    expect(seen.get(`/${one}`), one).toEqual(await layout(site));
  }
});

/** Where the parts of a page stand, and how they look. */
async function layout(page: Page): Promise<string[]> {
  // All of it, or a part below the screen stands at the height that its styles guess until it is near.
  await style(page);
  await page.evaluate(() => document.fonts.ready);
  return page.evaluate(() => {
    // The word about voices comes when the browser has made up its mind; links to editions, sheets and
    // the files of pictures stand on the site only.
    const differing = 'read-aloud, [data-editions], source, .large-picture span';
    for (const other of document.querySelectorAll(differing)) other.remove();
    return Array.from(document.querySelectorAll('main *:not(script, link)'), (element) => {
      const { x, width, height } = element.getBoundingClientRect();
      const { color, fontFamily, fontSize, marginBlock, display } = getComputedStyle(element);
      const looks = [color, fontFamily, fontSize, marginBlock, display];
      return [element.tagName, ...[x, width, height].map(Math.round), ...looks].join(' ');
    });
  });
}

test.describe('search', () => {
  for (const [query, least, place] of [
    ['一座城的潮起潮落', 1, '/article/'],
    ['65432109', 1, '/contact/'],
    ['石橋鎮', 1, '/article/'],
    ['shiqiao', 1, '/article/'],
    ['６５４３２１０９', 1, '/contact/'],
  ] as const) {
    test(`finds ${query}`, async ({ page }) => {
      await open(page, '/search/');
      await page.locator('#search-query').fill(query);
      await expect(page.locator('search-results')).toHaveAttribute('data-search-state', 'done');
      await expect(hits(page).first()).toBeVisible();
      expect(await hits(page).count()).toBeGreaterThanOrEqual(least);
      await hits(page).first().getByRole('link').click();
      await expect(page).toHaveURL(new RegExp(`#${place}`, 'u'));
      // What was found is marked where it stands.
      await expect(page.locator('.search-marks')).toBeVisible();
      await page.goBack();
      await expect(page.locator('#search-query')).toHaveValue(query);
      await expect(hits(page).first()).toBeVisible();
    });
  }

  test('finds from any page, and says when it finds nothing', async ({ page }) => {
    await open(page, '/figures/');
    await page.keyboard.press('/');
    const dialog = page.locator('search-dialog dialog');
    await expect(dialog).toBeVisible();
    // Before anything is typed it offers the headings.
    await expect(dialog.getByRole('link', { name: '征集内容' })).toBeVisible();
    await page.keyboard.type('一船一档');
    await expect(dialog.locator('[data-result]').first()).toBeVisible();
    await dialog.getByRole('link', { name: '在搜索页里看全部结果' }).click();
    await expect(heading(page)).toHaveText('搜索');
    await expect(page.locator('#search-query')).toHaveValue('一船一档');
    await page.locator('#search-query').fill('此句绝无 zzzz');
    await expect(page.locator('main [data-search-status]')).toContainText('没有找到');
  });

  test('finds as much as the site does', async ({ page, browser }) => {
    const site = await browser.newPage();
    const found = async (where: Page) => {
      await expect(where.locator('search-results')).toHaveAttribute('data-search-state', 'done');
      return where
        .locator('main .search-hit a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    };
    for (const query of ['档案', '2014年', 'yunling', '档案馆开放年会', 'NLP']) {
      const address = `search/?q=${encodeURIComponent(query)}`;
      await open(page, `/${address}`);
      await site.goto(rootOf('other') + address);
      const onSite = await found(site);
      expect(onSite.length, query).toBeGreaterThan(0);
      expect(await found(page), query).toEqual(onSite.map((href) => `#${href ?? ''}`));
    }
    await site.close();
  });
});

test('the timeline is explored, and its state is in the address', async ({ page }) => {
  await open(page, '/timeline/');
  await page.locator('timeline-explorer').hover();
  await page.locator('[data-controls] summary').click();
  await page.getByRole('checkbox', { name: '走向公众' }).check();
  await expect(page.locator('[data-status]')).toHaveText(`4件，共${eventsOf('other').length}件`);
  await expect(page).toHaveURL(placeIn(file, '/timeline/?direction=open'));
  await page.getByRole('link', { name: '看这一件' }).first().click();
  await expect(heading(page)).toContainText('1991年3月');
  await page.goBack();
  await expect(page.locator('[data-status]')).toHaveText(`4件，共${eventsOf('other').length}件`);
  await page.getByRole('button', { name: '放大' }).click();
  await expect(page).toHaveURL(/#\/timeline\/\?direction=open&from=/u);
});

test('where a reader stopped is kept when the page is left', async ({ page }) => {
  const turn = (to: string) => page.evaluate((place) => (window.location.hash = place), to);
  await open(page, '/article/');
  for (const paragraph of ['#s1-p4', '#s2-p6']) {
    // Its first line just above where one reads, at two fifths of the window.
    await page
      .locator(paragraph)
      .evaluate((element) =>
        window.scrollBy(0, element.getBoundingClientRect().top - window.innerHeight * 0.35),
      );
    await expect.poll(() => page.evaluate(() => history.state as unknown)).toHaveProperty('y');
    await turn('#/contact/');
    await expect(heading(page)).toContainText('联系');
    await turn('#/article/');
    await page.mouse.wheel(0, 10);
    await expect(page.locator('reading-tools a')).toHaveAttribute('href', paragraph);
  }
});

test('things are found, and a letter is written', async ({ page }) => {
  await open(page, '/donate/things/');
  await page.locator('thing-finder input').fill('族譜');
  await expect(page.locator('thing-finder [data-answer] h2').first()).toContainText('族谱');
  await open(page, '/donate/letter/');
  await page.locator('[data-act=start]').click();
  await page.locator('[data-field]').first().fill('王小明');
  await expect(page.locator('[data-letter]')).toContainText('王小明');
});

test('settings hold on every page, and when the file is opened again', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: '设置' }).click();
  await page.getByRole('radio', { name: '黑底黄字' }).check();
  await page.keyboard.press('Escape');
  await menu(page, '联系').click();
  const yellow = page.locator('html[data-theme=yellow]');
  await expect(yellow).toHaveCount(1);
  // In another window, while the first still tells the browser what it keeps.
  const again = await page.context().newPage();
  await expect(async () => {
    await open(again, '/article/');
    await expect(again.locator('html[data-theme=yellow]')).toHaveCount(1, { timeout: 5000 });
  }).toPass();
  expect(await again.evaluate(() => getComputedStyle(document.body).color)).toBe(
    'rgb(255, 255, 0)',
  );
});

test('of another exhibition, below a path of a portal', async ({ page }) => {
  const mounted = await singleFileOf('lean');
  await page.goto(placeIn(mounted, '/search/?q=潮声展'));
  await hits(page).first().getByRole('link').click();
  await expect(page.locator('.search-marks')).toBeVisible();
  await page.goto(placeIn(mounted, '/timeline/?q=渔'));
  await expect(page.locator('[data-status]')).toContainText(`共${eventsOf('lean').length}件`);
  await page.getByRole('link', { name: '看这一件' }).first().click();
  await expect(page).toHaveURL(/#\/timeline\/[\d-]+\/$/u);
  heard = heard.filter((words) => !words.includes(mounted));
});

test('where the script fails, all pages are there', async ({ page }) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'broken-'));
  const broken = path.join(folder, 'exhibition.html');
  const html = textOfFile(file).replace(/<meta http-equiv="content-security-policy"[^>]*>/u, '');
  const at = html.lastIndexOf('<script>') + '<script>'.length;
  for (const code of ['throw new Error("old")', 'not even a script']) {
    writeFileSync(broken, `${html.slice(0, at)}${code}</script></body></html>`);
    await page.goto(placeIn(broken));
    await expect(page.locator('[id="/article/"]')).toBeVisible();
    await expect(page.locator('[id="/contact/"]')).toBeVisible();
  }
  rmSync(folder, { recursive: true });
  expect(heard.length).toBeGreaterThan(0);
  heard = [];
});

test('axe finds nothing', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  for (const address of ['/timeline/', '/search/?q=档案馆']) {
    await open(page, address);
    if (address.startsWith('/search/')) await expect(hits(page).first()).toBeVisible();
    expect.soft(await violations(page), address).toEqual([]);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('all pages stand one after the other, and nothing that would be pressed in vain', async ({
    page,
  }) => {
    await open(page);
    for (const one of pathsOf('other')) {
      // What only gathers the others is not there twice.
      if (['404.html', 'print/'].includes(one)) continue;
      await expect(page.locator(`[id="/${one}"]`)).toBeVisible();
    }
    for (const dead of await page.locator('button, input, select, textarea').all())
      await expect(dead).toBeHidden();
    for (const gathered of await page.locator('a[href="#/print/"]').all())
      await expect(gathered).toBeHidden();
    await page.locator('[data-file-contents]').getByRole('link', { name: '大事记' }).click();
    await expect(page.locator('[id="/timeline/"]')).toBeInViewport();
    await page.goto(placeIn(file, '/article/#s1-p4'));
    await expect(page.locator('[id="/article/#s1-p4"]')).toBeInViewport();
  });
});
