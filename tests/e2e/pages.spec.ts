/**
 * Every page of our exhibition and of the other one, as a browser shows it.
 */
import { expect, type Page, test } from '@playwright/test';
import { ambiguousLinks, OF_COLOURS, violations } from './axe.ts';
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
  await page.goto(rootOf('site'));
  expect(await moving(page)).not.toEqual([]);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.reload();
  expect(await moving(page)).toEqual([]);
});

test('on a telephone the rows of the source are laid out as they come into sight', async ({
  page,
}) => {
  await page.setViewportSize({ width: 412, height: 823 });
  await page.goto(`${rootOf('site')}source/`);
  const last = page.locator('.aligned tr:last-child td').first();
  const laidOut = () =>
    last.evaluate((cell) => cell.checkVisibility({ contentVisibilityAuto: true }));
  expect(await laidOut()).toBe(false);
  expect(await violations(page, { rules: ['target-size'] })).toEqual([]);
  await last.scrollIntoViewIfNeeded();
  await expect.poll(laidOut).toBe(true);
});

for (const site of ['site', 'other'] as const) {
  for (const path of pathsOf(site).filter(standsForAll)) {
    test(`${site}: /${path} has no complaint, no sideways scrolling, no fault that axe finds`, async ({
      page,
    }) => {
      const heard = complaints(page, rootOf(site));
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await page.goto(rootOf(site) + path, { waitUntil: 'networkidle' });
      expect.soft(await moving(page), 'moves by itself').toEqual([]);
      expect.soft(await violations(page), 'light').toEqual([]);
      expect.soft(await ambiguousLinks(page), 'links of one name').toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      expect.soft(await violations(page, { rules: OF_COLOURS }), 'dark').toEqual([]);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        const beyond = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect.soft(beyond, `beyond the edge at ${width} px`).toBe(0);
      }
      expect(heard).toEqual([]);
    });
  }
}
