/** A picture to send to a friend: whole, with a code that leads to the words, made on the device. */
import { expect, type Page, test } from '@playwright/test';
import jsQR from 'jsqr';
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
    return { size: [width, height], across, down, pixels: Array.from(data) };
  });
}

for (const [path, open] of [
  ['timeline/2012-10/', (page: Page) => page.getByRole('button', { name: '发给朋友' }).click()],
  ['donate/', (page: Page) => page.getByRole('button', { name: '发给朋友' }).click()],
  [
    'article/',
    async (page: Page) => {
      await page.locator('a[data-passage]').nth(2).click();
      await page.getByRole('button', { name: '发给朋友' }).click();
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
    expect(jsQR(new Uint8ClampedArray(pixels), across, down)?.data).toBe(address);
    // The words themselves stand beside the picture for those who do not see it.
    const alt = (await page.locator('.gift img').getAttribute('alt')) ?? '';
    const source = await page.locator('[data-source]').first().textContent();
    expect(source?.replace(/\s/gu, '')).toContain(alt.split('：').slice(1).join('：').slice(0, 20));
    const save = page.getByRole('link', { name: '保存图片' });
    expect(await save.getAttribute('download')).toMatch(/\.png$/u);
    expect(await violations(page)).toEqual([]);
    for (const request of requests) expect(request).toMatch(/^(?:http:\/\/127\.0\.0\.1|blob:)/u);
    await page.keyboard.press('Escape');
    await expect(page.locator('.gift')).toHaveCount(0);
  });
}
