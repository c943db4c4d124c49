/** The page of an object: how its pictures stand, and what stands below them. */
import { expect, type Page, test } from '@playwright/test';
import { read } from '../content/html.ts';
import { rootOf } from './sites.ts';

const PLAIN = read('museum', 'objects/court-house/index.html').toString();

/** Opens the page of an object of two pictures as if it had as many as these. */
async function open(page: Page, count: number): Promise<void> {
  const body = PLAIN.replace(/(<figure[^]*<\/figure>)/u, (figures) => {
    const [one = '', other = ''] = figures.split(/(?<=<\/figure>)/u);
    return one + other.repeat(count - 1);
  });
  const address = `${rootOf('museum')}objects/court-house/`;
  await page.route(address, (route) => route.fulfill({ body, contentType: 'text/html' }));
  await page.goto(address);
}

/** How many stand in each row, from the first. */
async function rows(page: Page): Promise<number[]> {
  const bottoms = await page
    .locator('picture-viewer > figure')
    .evaluateAll((figures) =>
      figures.map((figure) => Math.round(figure.getBoundingClientRect().bottom)),
    );
  return [...Map.groupBy(bottoms, (bottom) => bottom).values()].map(({ length }) => length);
}

for (const [width, ofTwo, ofMany] of [
  [360, [1, 1], [1, 2, 2, 2]],
  [1280, [2], [1, 4, 2]],
] as const)
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 740 } });

    test('two pictures are large, many are a sheet below the first', async ({ page }) => {
      await open(page, 2);
      expect(await rows(page)).toEqual(ofTwo);
      await open(page, 7);
      expect(await rows(page)).toEqual(ofMany);
    });

    test('a caption stands in the middle below its picture', async ({ page }) => {
      // The first alone, and so as wide as the page.
      const body = PLAIN.replace(/(<\/figure>)[^]*<\/figure>/u, '$1').replace(' several', '');
      const address = `${rootOf('museum')}objects/court-house/`;
      await page.route(address, (route) => route.fulfill({ body, contentType: 'text/html' }));
      await page.goto(address);
      const offset = await page.locator('figcaption b').evaluate((label) => {
        const middle = ({ left, right }: DOMRect) => (left + right) / 2;
        const figure = label.closest('figure') ?? label;
        return middle(label.getBoundingClientRect()) - middle(figure.getBoundingClientRect());
      });
      expect(Math.abs(offset)).toBeLessThan(1);
    });
  });
