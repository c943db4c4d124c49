/** The page of an object: how its pictures stand, and what stands below them. */
import { expect, type Page, test } from '@playwright/test';
import sharp from 'sharp';
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

/** Higher than any window, were it as wide as its column. */
const TALL = await sharp({ create: { width: 40, height: 400, channels: 3, background: 'grey' } })
  .png()
  .toBuffer();

test('a tall detail of a tour is no higher than a picture of a list', async ({ page }) => {
  await page.route('**/_astro/page.*', (route) =>
    route.fulfill({ body: TALL, contentType: 'image/png' }),
  );
  await page.goto(`${rootOf('museum')}objects/newspaper/#tour`);
  const details = page.locator('[data-tour] img');
  for (const detail of await details.all()) {
    await detail.scrollIntoViewIfNeeded();
    await expect
      .poll(() => detail.evaluate((image: HTMLImageElement) => image.naturalHeight))
      .toBeGreaterThan(300);
    const rems = await detail.evaluate(
      (image) =>
        image.getBoundingClientRect().height /
        Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
    );
    expect(rems).toBeLessThanOrEqual(24.01);
  }
  expect(await details.count()).toBeGreaterThan(0);
});

test('what is said of the details of a tour begins on one line, with their numbers', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`${rootOf('example')}objects/boat/`);
  const steps = await page.locator('[data-tour] li').evaluateAll((all) =>
    all.map((step) => {
      const [picture, words] = ['img', 'p'].map((one) =>
        step.querySelector(one)?.getBoundingClientRect(),
      );
      const said = step.querySelector('p') ?? step;
      const number = getComputedStyle(said, '::before').content;
      return { height: picture?.height, end: picture?.bottom, words: words?.top, number };
    }),
  );
  expect(steps.length).toBe(3);
  expect(new Set(steps.map(({ height }) => height)).size).toBeGreaterThan(1);
  expect(new Set(steps.map(({ words }) => words)).size).toBe(1);
  expect(new Set(steps.map(({ end }) => end)).size).toBe(1);
  expect(steps.map(({ number }) => number)).toEqual(Array(3).fill('counter(step) ". "'));
});

test('the button that copies an address begins where the address does, also below it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto(`${rootOf('museum')}objects/court-house/`);
  const address = page.locator('.citation [rel="bookmark"]');
  // As long as its line.
  await address.evaluate((link) => (link.textContent += 'a'.repeat(200)));
  const [link, button] = await Promise.all([
    address.boundingBox(),
    page.locator('.citation copy-button button').boundingBox(),
  ]);
  expect(button?.y).toBeGreaterThan(link?.y ?? Infinity);
  expect(button?.x).toBeCloseTo(link?.x ?? 0);
});
