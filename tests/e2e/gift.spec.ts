/** A picture to send to a friend: whole, with a code that leads to the words, made on the device. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import jsQR from 'jsqr';
import type { WholeData } from '../whole.ts';
import { gift } from '../../src/words/zh-cn/gift.ts';
import { read } from '../content/html.ts';
import { violations } from './axe.ts';
import { rootOf } from './sites.ts';

/** The size of the picture that is shown, and the pixels of its lower right, where the code is. */
async function pictureOf(page: Page) {
  const image = page.locator('.gift img');
  await expect(image).toBeVisible();
  return image.evaluate(async (element: HTMLImageElement) => {
    await element.decode();
    const { naturalWidth: width, naturalHeight: height } = element;
    const [across, down] = [360, 340];
    const context = new OffscreenCanvas(across, down).getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(element, across - width, down - height);
    const { data } = context.getImageData(0, 0, across, down);
    // A character for each pixel: as a list of numbers they would be seconds on their way.
    const red = data.filter((_, index) => index % 4 === 0);
    const pixels = Array.from(red, (value) => String.fromCharCode(value)).join('');
    return { size: [width, height], across, down, pixels };
  });
}

const data = JSON.parse(read('other', 'data/exhibition.json').toString()) as WholeData;
const press = (page: Page) => page.getByRole('button', { name: '发给朋友' }).click();
/** A passage with an editor's note, whose mark stands amid its words and is none of them. */
const noted = data.article.sections
  .flatMap(({ passages }) => passages)
  .find(({ notes }) => notes.length > 0);
/** A number whose sentence has quotation marks of its own, which the page shows within others. */
const quoting = data.figures.find(({ quote }) => /[“”]/u.test(quote));

for (const [path, words, open] of [
  ['timeline/2012-10/', data.milestones.events.find(({ id }) => id === '2012-10')?.text, press],
  ['donate/', data.notice.parts[0]?.paragraphs.join(''), press],
  [
    'article/',
    noted?.text,
    async (page: Page) => {
      await page.locator(`a[data-passage][href$="#${noted?.id ?? ''}"]`).click();
      await press(page);
    },
  ],
  [
    `figures/#${quoting?.id ?? ''}`,
    quoting?.quote,
    async (page: Page) => {
      await page.locator(`#${quoting?.id ?? ''} summary`).click();
      await press(page);
    },
  ],
] as const) {
  test(`/${path} gives a picture that leads back to it`, async ({ page }) => {
    const requests: string[] = [];
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(rootOf('other') + path);
    page.on('request', (request) => requests.push(request.url()));
    await open(page);
    const { size, across, down, pixels } = await pictureOf(page);
    expect(size).toEqual([1080, 1440]);
    const address = (await page.locator('.gift .address').textContent()) ?? '';
    expect(address).toContain(`/${path}`);
    const grey = Array.from(pixels, (pixel) => pixel.charCodeAt(0));
    const rgba = new Uint8ClampedArray(grey.flatMap((value) => [value, value, value, 255]));
    expect(jsQR(rgba, across, down)?.data).toBe(address);
    // The words as printed, for those who do not see the picture.
    const alt = await page.locator('.gift img').getAttribute('alt');
    expect(words).toBeTruthy();
    expect(alt).toBe(gift.picture(words ?? ''));
    const save = page.getByRole('link', { name: '保存图片' });
    const saved = page.waitForEvent('download');
    await save.click();
    expect((await saved).suggestedFilename()).toMatch(/\.png$/u);
    await expect(page.locator('.gift').getByText(gift.saved)).toBeInViewport({ ratio: 1 });
    expect(await violations(page)).toEqual([]);
    for (const request of requests) expect(request).toMatch(/^(?:http:\/\/127\.0\.0\.1|blob:)/u);
    await page.keyboard.press('Escape');
    await expect(page.locator('.gift')).toHaveCount(0);
  });
}

test('what closes it is seen as a button, and found by a finger', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${rootOf('other')}timeline/2012-10/`);
  await press(page);
  const close = page.locator('.gift').getByRole('button', { name: gift.close });
  const { width = 0, height = 0 } = (await close.boundingBox()) ?? {};
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
  // Framed as every other button of it is.
  const frame = (button: Locator) =>
    button.evaluate((element) => {
      const { borderWidth, borderStyle, borderColor } = getComputedStyle(element);
      return `${borderWidth} ${borderStyle} ${borderColor}`;
    });
  expect(await frame(close)).toBe(await frame(page.getByRole('button', { name: '复制网址' })));
});

test('whoever asks for it in the list is back in the list when it is closed', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${rootOf('other')}timeline/`);
  // By key: while the list comes, its entries move, and nobody aims at what moves.
  await page
    .locator('[id="2012-10"]')
    .getByRole('link', { name: /^发给朋友/u })
    .press('Enter');
  await expect(page.locator('.gift img')).toBeVisible();
  await expect(page).toHaveURL(/\/timeline\/2012-10\/$/u);
  await page.locator('.gift').getByRole('button', { name: gift.close }).click();
  // Where in the list is for the browser to know: it may not have saved the place on a busy machine.
  await expect(page).toHaveURL(/\/timeline\/$/u);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(data.milestones.title);
});

test('whoever asks for it on its own page stays there', async ({ page }) => {
  await page.goto(`${rootOf('other')}timeline/`);
  await page.goto(`${rootOf('other')}timeline/2012-10/`);
  await press(page);
  await expect(page.locator('.gift img')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.gift')).toHaveCount(0);
  await expect(page).toHaveURL(/\/timeline\/2012-10\/$/u);
});
