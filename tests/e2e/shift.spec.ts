/**
 * Nothing moves while a page comes: not when the display font takes the place of the system's, nor
 * when scripts show what works only with them.
 */
import { expect, type Page, test } from '@playwright/test';
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

/** Opens a page whose fonts and scripts come only when the text has been painted. */
async function openSlowly(page: Page, address: string): Promise<Shift[]> {
  let painted: () => void = () => undefined;
  const paint = new Promise<void>((resolve) => (painted = resolve));
  await page.route('**/_astro/**', async (route) => {
    await paint;
    await route.continue();
  });
  await record(page);
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint').length > 0,
  );
  painted();
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  // The frame after the last change, in which a shift would be told.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  return page.evaluate(() => (window as unknown as { shifts: Shift[] }).shifts);
}

const sum = (shifts: Shift[]) => shifts.reduce((total, { value }) => total + value, 0);

for (const width of [360, 1280]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 740 } });

    for (const path of pathsOf('site').filter(standsForAll)) {
      test(`nothing moves on /${path}`, async ({ page }) => {
        // What a page says where no voice reads is shown at once where there is no engine.
        await page.addInitScript(() => Reflect.deleteProperty(window, 'speechSynthesis'));
        const shifts = await openSlowly(page, rootOf('site') + path);
        expect(sum(shifts), JSON.stringify(shifts)).toBeLessThan(UNSEEN);
      });
    }
  });
}

test('a shift is seen where there is one', async ({ page }) => {
  const shifts = await openSlowly(page, rootOf('site'));
  expect(sum(shifts)).toBeLessThan(UNSEEN);
  await page.evaluate(async () => {
    document.querySelector('main')?.before(document.createElement('p'));
    const pushed = document.querySelector<HTMLElement>('main')?.previousElementSibling;
    pushed?.append('潮'.repeat(20));
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });
  const later = await page.evaluate(() => (window as unknown as { shifts: Shift[] }).shifts);
  expect(sum(later)).toBeGreaterThan(UNSEEN);
});
