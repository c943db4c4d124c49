/**
 * The tide line is data: it ends where the data ends, at every width, with motion and without, and
 * beside the article it is as long as what one has read.
 */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { rootOf } from './sites.ts';

/** From a telephone to a wide screen; a horizontal river with words stands from 1024 on. */
const WIDTHS = [320, 360, 412, 600, 768, 1023, 1024, 1280, 1440, 1680, 1920];

/** Brings everything to its end that moves by itself: what is drawn then is as if it had been waited for. */
async function atRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const all = document.getAnimations().filter(({ timeline }) => timeline === document.timeline);
    for (const animation of all) animation.finish();
    await Promise.all(all.map(({ finished }) => finished));
  });
}

/**
 * How far the bold line is painted, as a share of its drawing's width: by the pixels that have exactly
 * the colour of the line, which ripples, fainter, have not.
 */
async function paintedTo(page: Page, drawing: Locator): Promise<number> {
  const colour = await drawing
    .locator('.stroke')
    .evaluate((stroke) => getComputedStyle(stroke).stroke);
  const picture = await drawing.screenshot({ animations: 'allow' });
  return page.evaluate(
    async ([base64, line]) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes]));
      const { width, height } = bitmap;
      const context = new OffscreenCanvas(width, height).getContext('2d');
      if (!context) throw new Error('no canvas');
      context.fillStyle = line;
      context.fillRect(0, 0, 1, 1);
      const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
      context.drawImage(bitmap, 0, 0);
      const { data } = context.getImageData(0, 0, width, height);
      let last = 0;
      for (let at = 0; at < data.length; at += 4) {
        if (data[at] !== red || data[at + 1] !== green || data[at + 2] !== blue) continue;
        last = Math.max(last, (at / 4) % width);
      }
      return (last + 1) / width;
    },
    [picture.toString('base64'), colour] as const,
  );
}

const shownLine = (page: Page) => page.locator('#river svg:visible:has(.stroke)').first();

for (const motion of ['no-preference', 'reduce'] as const) {
  test(`the line of the entrance ends where the data ends, motion: ${motion}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: motion });
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      // What has drawn itself once would not do so again.
      if (motion === 'no-preference' || page.url() === 'about:blank')
        await page.goto(rootOf('other'));
      await atRest(page);
      expect(await paintedTo(page, shownLine(page)), `at ${width} px`).toBeGreaterThan(0.985);
    }
  });
}

test('the line is drawn once, also when the window was narrow meanwhile', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(rootOf('other'));
  await atRest(page);
  for (const width of [800, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  }
  expect(await paintedTo(page, shownLine(page))).toBeGreaterThan(0.985);
  const moving = await page
    .locator('#river')
    .evaluate((river) => river.getAnimations({ subtree: true }).length);
  expect(moving).toBe(0);
});

test('the dates of crests that stand close do not touch', async ({ page }) => {
  for (const [site, path] of [
    ['site', ''],
    ['site', 'timeline/'],
    ['other', ''],
    ['other', 'timeline/'],
  ] as const) {
    await page.goto(rootOf(site) + path);
    await atRest(page);
    for (const width of [1024, 1280, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      await expect(page.locator('.river-chart .crest .year').nth(3)).toBeVisible();
      const touching = await page.locator('.river-chart .crest .year').evaluateAll((labels) => {
        const boxes = labels.map((label) => label.getBoundingClientRect());
        return boxes.flatMap((box, at) =>
          boxes
            .slice(at + 1)
            .filter(
              (other) =>
                other.left < box.right + 2 &&
                other.right > box.left - 2 &&
                other.top < box.bottom &&
                other.bottom > box.top,
            )
            .map(() => labels[at]?.textContent),
        );
      });
      expect(touching, `${site}/${path} at ${width}`).toEqual([]);
    }
  }
});

test('axis and tide of the entrance are of one width', async ({ page }) => {
  await page.goto(rootOf('other'));
  for (const width of WIDTHS.filter((width) => width < 1024)) {
    await page.setViewportSize({ width, height: 900 });
    const [tide, axis] = await page
      .locator('#river')
      .evaluate((river) =>
        ['.tide-line', '.span'].map(
          (part) => river.querySelector(part)?.getBoundingClientRect().width,
        ),
      );
    expect(axis, `at ${width} px`).toBe(tide);
  }
});

test('what a reader makes of the river is drawn at once, and to its end', async ({ page }) => {
  for (const width of [1024, 1440, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${rootOf('other')}timeline/`);
    await atRest(page);
    await page.getByText('筛选大事').click();
    await page.getByRole('checkbox').nth(1).check();
    await expect(page.locator('svg.river-chart[data-redrawn]')).toBeVisible();
    const moving = await page
      .locator('svg.river-chart')
      .evaluate((svg) => svg.getAnimations({ subtree: true }).length);
    expect(moving).toBe(0);
    expect(await paintedTo(page, page.locator('svg.river-chart'))).toBeGreaterThan(0.985);
  }
});

test('the line beside the article is as long as what was read', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${rootOf('other')}article/`);
  const drawing = page.locator('[data-reading-progress] svg');
  const article = page.locator('article');
  const read = () =>
    article.evaluate((text) => {
      const { top, height } = text.getBoundingClientRect();
      return Math.min(1, Math.max(0.02, -top / (height - innerHeight)));
    });
  const shares: number[] = [];
  for (const share of [0, 0.3, 0.6, 0.99]) {
    await article.evaluate((text, part) => {
      const { top, height } = text.getBoundingClientRect();
      const to = scrollY + top + part * (height - innerHeight);
      window.scrollTo({ top: to, behavior: 'instant' });
    }, share);
    const painted = await paintedTo(page, drawing);
    // To take the picture, the line may have been scrolled into sight.
    shares.push(await read());
    expect(painted, `at ${shares.at(-1)}`).toBeCloseTo(shares.at(-1) ?? NaN, 1);
  }
  expect(shares.at(-1)).toBeGreaterThan(0.9);
  expect(shares[1]).toBeLessThan(0.5);
});
