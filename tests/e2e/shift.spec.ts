/**
 * Nothing moves while a page comes: not when it comes in pieces, nor when the display font takes the
 * place of the system's, nor when scripts show what works only with them.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, type Page, test } from '@playwright/test';
import { read } from '../content/html.ts';
import { pathsOf, rootOf, standsForAll } from './sites.ts';

/** Cumulative shift that tools show as 0. */
const UNSEEN = 0.0005;

interface Shift {
  value: number;
  /** What moved, and from where to where, from the top. */
  moved: string[];
}

/** Records what moves, from the beginning on. */
async function record(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: Shift[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
      })[]) {
        const moved = entry.sources.map(
          ({ node, previousRect, currentRect }) =>
            `${node?.nodeName ?? '?'} ${node?.textContent?.trim().slice(0, 20) ?? ''}: ${previousRect.y} to ${currentRect.y}`,
        );
        shifts.push({ value: entry.value, moved });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** What has moved by now, the frame after the last change included, in which a shift is told. */
async function shiftsOf(page: Page): Promise<Shift[]> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  return page.evaluate(() => (window as unknown as { shifts: Shift[] }).shifts);
}

/** Of a slow line: a frame or so between one tag and the next. */
const PAUSE = 8;
/** As many tags come one by one; the first screen of every page has fewer. */
const TAGS = 200;

/** Opens a page that comes tag by tag, so that a browser may paint between any two. */
async function openInPieces(page: Page, file: string): Promise<Shift[]> {
  const text = read('other', file).toString();
  const body = text.indexOf('<body');
  const tags = text.slice(body).split(/(?<=>)/u);
  const server = createServer((request, response) => {
    if (request.url !== '/') {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html' }).write(text.slice(0, body));
    void (async () => {
      for (const tag of tags.splice(0, TAGS)) {
        response.write(tag);
        await wait(PAUSE);
      }
      response.end(tags.join(''));
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const shifts = await shiftsOf(page);
  server.close();
  return shifts;
}

/** Opens a page whose fonts and scripts come only when the text has been painted. */
async function openSlowly(page: Page, address: string): Promise<Shift[]> {
  let painted: () => void = () => undefined;
  const paint = new Promise<void>((resolve) => (painted = resolve));
  await page.route('**/_astro/**', async (route) => {
    await paint;
    await route.continue();
  });
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint').length > 0,
  );
  painted();
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  await page.unroute('**/_astro/**');
  return shiftsOf(page);
}

const sum = (shifts: Shift[]) => shifts.reduce((total, { value }) => total + value, 0);

const WIDTHS = [360, 1280];

test.beforeEach(({ page }) => record(page));

for (const file of [
  'index.html',
  'donate/index.html',
  'timeline/2012-10/index.html',
  'print/index.html',
]) {
  test(`nothing moves on ${file} while it comes in pieces`, async ({ page }) => {
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 740 });
      const shifts = await openInPieces(page, file);
      expect.soft(sum(shifts), `${width} px: ${JSON.stringify(shifts)}`).toBeLessThan(UNSEEN);
    }
  });
}

for (const path of pathsOf('other').filter((one) => standsForAll('other', one))) {
  test(`nothing moves on /${path}`, async ({ page }) => {
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 740 });
      const shifts = await openSlowly(page, rootOf('other') + path);
      expect.soft(sum(shifts), `${width} px: ${JSON.stringify(shifts)}`).toBeLessThan(UNSEEN);
    }
  });
}

test('the archives’ own titles stand on as many lines in the face that comes late', async ({
  page,
}) => {
  for (const path of ['', 'article/'])
    for (const width of [360, 375, 390, 412]) {
      await page.setViewportSize({ width, height: 740 });
      const shifts = await openSlowly(page, rootOf('site') + path);
      const at = `/${path} at ${width} px: ${JSON.stringify(shifts)}`;
      expect.soft(sum(shifts), at).toBeLessThan(UNSEEN);
    }
});

test('the margin of the article is drawn where nobody reads yet, and nothing that is read moves', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const shifts = await openSlowly(page, `${rootOf('site')}article/`);
  const drawn = page.locator('.related .drawn');
  await expect(drawn).toHaveCount(0);
  const height = () => page.evaluate(() => document.documentElement.scrollHeight);
  const before = await height();
  await page.mouse.move(700, 450);
  await page.mouse.wheel(0, 60);
  await expect(drawn.first()).toBeAttached();
  expect(sum([...shifts, ...(await shiftsOf(page))])).toBeLessThan(UNSEEN);
  // The text is not parted for the margin's sake.
  expect(await height()).toBe(before);
  // A rule is as long as its share.
  const share = page.locator('.related li:has(.rule)').first();
  await share.scrollIntoViewIfNeeded();
  const said = Number(/(\d+)%/u.exec((await share.textContent()) ?? '')?.[1]);
  const [length = 0, ground = 0] = await share.evaluate((line) =>
    ['.length', '.ground'].map((part) => line.querySelector(part)?.getBoundingClientRect().width),
  );
  expect((length / ground) * 100).toBeCloseTo(said, 0);
  expect(sum(await shiftsOf(page))).toBeLessThan(UNSEEN);
});

test('where the article has no margin nothing is fetched for one', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.setViewportSize({ width: 1024, height: 900 });
  await page.goto(`${rootOf('other')}article/`);
  await page.mouse.move(500, 450);
  await page.mouse.wheel(0, 600);
  await expect(page.locator('[data-reading-progress]')).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => url.includes('margin'))).toEqual([]);
  expect(asked.length).toBeGreaterThan(3);
});

test('a shift is seen where there is one', async ({ page }) => {
  const shifts = await openSlowly(page, rootOf('other'));
  expect(sum(shifts)).toBeLessThan(UNSEEN);
  await page.evaluate(() => {
    document.querySelector('main')?.before(document.createElement('p'));
    const pushed = document.querySelector<HTMLElement>('main')?.previousElementSibling;
    pushed?.append('潮'.repeat(20));
  });
  expect(sum(await shiftsOf(page))).toBeGreaterThan(UNSEEN);
});
