/**
 * Every page of our exhibition and of the other one, as a browser shows it.
 */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { pathsOf, rootOf } from './sites.ts';

/** From the narrowest that WCAG 1.4.10 asks for to a wide screen. */
const WIDTHS = [320, 360, 768, 1280, 1920];

/** Collects whatever a page complains of, and whatever it asks of other hosts. */
function complaints(page: Page, root: string): string[] {
  const heard: string[] = [];
  page.on('console', (message) => {
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

/**
 * Milestones' pages are made by one template, and a few stand for all: with a note, with a picture,
 * with the shortest date and the longest. The content tests read every one.
 */
const MILESTONES = [
  'timeline/2009-11/',
  'timeline/2018-12/',
  'timeline/1983/',
  'timeline/1999-12-31/',
  'timeline/2016-09-01/',
];

function visited(path: string): boolean {
  return !/^timeline\/.+/u.test(path) || MILESTONES.includes(path);
}

/** What axe finds, in words that lead to the element. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`,
    ),
  );
}

for (const site of ['site', 'other'] as const) {
  for (const path of pathsOf(site).filter(visited)) {
    test(`${site}: /${path} loads without a complaint and needs no scrolling sideways`, async ({
      page,
    }) => {
      const heard = complaints(page, rootOf(site));
      await page.goto(rootOf(site) + path, { waitUntil: 'networkidle' });
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        const beyond = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect.soft(beyond, `beyond the edge at ${width} px`).toBe(0);
      }
      expect(heard).toEqual([]);
    });

    test(`${site}: /${path} has no fault that axe finds, light or dark`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await page.goto(rootOf(site) + path);
      expect.soft(await violations(page), 'light').toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      expect(await violations(page), 'dark').toEqual([]);
    });
  }
}
