/**
 * A script that does not come, once: the reader is told, nothing is asked for again by itself, and the
 * next press works.
 */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { filesOf, read } from '../content/html.ts';
import { stubEngine } from './engine.ts';
import { rootOf } from './sites.ts';

declare global {
  interface Window {
    clicks: number;
  }
}

/** Something that a reader presses, and what comes then. */
interface Act {
  readonly path: string;
  /** The script that it needs, as the build names it. */
  readonly script: string;
  readonly pressed: (page: Page) => Locator;
  readonly opened: string;
  /** What is said where it does not come. */
  readonly said: RegExp;
  readonly before?: (page: Page) => Promise<void>;
}

const button = (name: string) => (page: Page) => page.getByRole('button', { name, exact: true });

const ACTS: Readonly<Record<string, Act>> = {
  settings: {
    path: 'about/',
    script: 'panel',
    pressed: button('设置'),
    opened: '.settings-panel[open]',
    said: /“设置”没能打开/u,
  },
  search: {
    path: 'about/',
    script: 'SearchDialog.element',
    pressed: (page) => page.getByRole('banner').getByRole('searchbox'),
    opened: '.search-dialog[open]',
    said: /“搜索”没能打开/u,
  },
  timeline: {
    path: 'timeline/',
    script: 'explore',
    pressed: button('放大'),
    opened: '[data-exploring=on]',
    said: /“放大”没能打开/u,
  },
  'the filter of the timeline': {
    path: 'timeline/',
    script: 'explore',
    pressed: (page) => page.locator('[data-controls] summary'),
    opened: '[data-exploring=on]',
    said: /“筛选大事”没能打开/u,
  },
  'sharing the article': {
    path: 'article/',
    script: 'passage-menu',
    pressed: button('分享与引用'),
    opened: '.passage-menu[open]',
    said: /“分享与引用”没能打开/u,
  },
  'sharing a paragraph': {
    path: 'article/',
    script: 'passage-menu',
    pressed: (page) => page.locator('a[data-passage]').first(),
    opened: '.passage-menu[open]',
    said: /“第1段：链接与引用”没能打开/u,
  },
  'the picture of an event': {
    path: 'timeline/2012-10/',
    script: 'gift',
    pressed: button('发给朋友'),
    opened: '.gift img',
    said: /“发给朋友”没能打开/u,
  },
  'reading aloud': {
    path: 'article/',
    script: 'listen',
    before: (page) => stubEngine(page, ['zh-CN']),
    pressed: button('朗读'),
    opened: '.speech-panel',
    said: /“朗读”没能打开/u,
  },
  'what is said where no voice reads': {
    path: 'timeline/2012-10/',
    script: 'no-voice',
    before: (page) => stubEngine(page, ['en-US']),
    pressed: button('朗读'),
    opened: '.no-voice[open]',
    said: /“朗读”没能打开/u,
  },
  'the letter': {
    path: 'donate/letter/',
    script: 'desk',
    pressed: button('在网页上填写'),
    opened: '[data-desk]:not([hidden])',
    said: /填写的表没能打开，请检查网络后再按一次/u,
  },
};

/** What comes by itself, or where the page has another way: no press waits for it. */
const UNPRESSED = [
  'abilities',
  'aids',
  'answer',
  'copy-by-hand',
  'figure-gift',
  'margin',
  'marks',
  'offer',
  'print',
  'reading-offer',
];

test('every script that is imported when it is used is dropped here', () => {
  const imported = filesOf('other', '_astro/*.js').flatMap((file) =>
    Array.from(
      read('other', file)
        .toString()
        .matchAll(/\w\(`\.\/(.+?)\.[^.]+\.js`\)/gu),
      ([, name]) => name,
    ),
  );
  const known = [...Object.values(ACTS).map(({ script }) => script), ...UNPRESSED];
  expect([...new Set(imported)].sort()).toEqual([...new Set(known)].sort());
});

/**
 * The scripts that an act asks for, by their names: of those that come with its page, by themselves or
 * for an earlier act, none is dropped for it again.
 */
async function scriptsOf(page: Page, act: Act): Promise<string[]> {
  await page.goto(rootOf('other') + act.path, { waitUntil: 'networkidle' });
  const asked = new Set<string>();
  page.on('request', (request) => {
    const [name] = /_astro\/[^/?]+\.js/u.exec(request.url()) ?? [];
    if (name) asked.add(name);
  });
  await act.pressed(page).click();
  await expect(page.locator(act.opened)).toBeVisible();
  page.removeAllListeners('request');
  const acts = Object.values(ACTS);
  const earlier = acts.slice(0, acts.indexOf(act)).map(({ script }) => script);
  const [own = '', ...imported] = withImports(act.script);
  const others = new Set([...earlier, ...UNPRESSED].flatMap(withImports));
  const turns = imported.filter((file) => asked.has(file) && !others.has(file));
  return [own, ...turns];
}

/** The file of a script, and those of all that it imports at once. */
function withImports(name: string): string[] {
  const own = filesOf('other', '_astro/*.js').filter((file) => file.startsWith(`_astro/${name}.`));
  const files = new Set(own);
  for (const file of files) {
    const imported = read('other', file)
      .toString()
      .matchAll(/[mt]"\.\/([^"]+)"/gu);
    for (const [, one = ''] of imported) files.add(`_astro/${one}`);
  }
  return [...files];
}

/** Lets the page ask for something else a few times, and be answered. */
async function otherAnswers(page: Page) {
  for (let times = 0; times < 5; times += 1)
    await page.evaluate(() => fetch('/robots.txt').then((response) => response.text()));
}

for (const [name, act] of Object.entries(ACTS)) {
  test(`${name}: each script in turn is dropped, and comes at the next press`, async ({ page }) => {
    await act.before?.(page);
    await page.addInitScript(() => {
      // Where one has read is no press.
      localStorage.clear();
      Object.assign(window, { clicks: 0 });
      addEventListener('click', () => (window.clicks += 1), true);
    });
    const scripts = await scriptsOf(page, act);
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts) {
      await page.goto(rootOf('other') + act.path, { waitUntil: 'networkidle' });
      let dropped = 0;
      await page.route(`**/${script}*`, (route) => {
        dropped += 1;
        return route.fulfill({ status: 503 });
      });
      await act.pressed(page).click();
      const said = page
        .getByRole('alert')
        .or(page.getByRole('status'))
        .filter({ hasText: act.said });
      await expect(said, script).toBeVisible();
      // What repeats by itself would do so while others ask and are answered, and never rest.
      let before: number;
      do {
        before = dropped;
        await otherAnswers(page);
        // For a hand that comes near, for what scrolling asks for, and for the press.
        expect(dropped, script).toBeLessThanOrEqual(4);
      } while (dropped !== before);
      expect(await page.evaluate(() => window.clicks), script).toBe(1);
      await page.unroute(`**/${script}*`);
      await act.pressed(page).click();
      await expect(page.locator(act.opened), script).toBeVisible();
      await expect(page.getByRole('alert')).toHaveCount(0);
    }
  });
}

test('a module that a browser has given up comes from another address', async ({ page }) => {
  await page.goto(`${rootOf('other')}about/`, { waitUntil: 'networkidle' });
  const asked: string[] = [];
  await page.route(/_astro\/panel\.[^/]+\.js/u, (route) => {
    const request = route.request();
    if (request.resourceType() !== 'script') return route.fallback();
    asked.push(new URL(request.url()).search);
    return asked.length === 1 ? route.abort() : route.fallback();
  });
  const settings = page.getByRole('button', { name: '设置' });
  // No hand comes near, so that there is one press.
  await settings.dispatchEvent('click');
  await expect(page.getByRole('alert')).toContainText('“设置”没能打开');
  await settings.dispatchEvent('click');
  await expect(page.locator('.settings-panel[open]')).toBeVisible();
  expect(asked).toEqual(['', expect.stringMatching(/^\?again=/u)]);
});

test('a page of the network’s own is no script', async ({ page }) => {
  await page.goto(`${rootOf('other')}about/`, { waitUntil: 'networkidle' });
  const asked: string[] = [];
  await page.route(/_astro\/panel\.[^/]+\.js/u, (route) => {
    asked.push(route.request().resourceType());
    return route.fulfill({ contentType: 'text/html', body: '<p>请先登录</p>' });
  });
  await page.getByRole('button', { name: '设置' }).dispatchEvent('click');
  await expect(page.getByRole('alert')).toBeVisible();
  // Nothing is imported, so nothing has to be forgotten.
  expect(asked).toEqual(['fetch']);
});
