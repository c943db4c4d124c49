/**
 * The tide line is data: it ends where the data ends, at every width, with motion and without, and
 * beside the article it is as long as what one has read.
 */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { riverLayout } from '../../src/features/timeline/river/river-layout.ts';
import { riverMarkup } from '../../src/features/timeline/river/river-markup.ts';
import { parseDate } from '../../src/model/edtf.ts';
import { seeded } from '../seeded.ts';
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

/** Labels that touch, each two joined by a plus. */
const touchingLabels = (page: Page) =>
  page.locator('.river-chart .crest').evaluateAll((crests) => {
    const boxes = crests.flatMap((crest, index) =>
      Array.from(crest.querySelectorAll('.year, .month'), (label) => {
        const { left, right, top, bottom } = label.getBoundingClientRect();
        return { index, text: label.textContent, left, right, top, bottom };
      }),
    );
    return boxes.flatMap((a, at) =>
      boxes
        .slice(at + 1)
        .filter((b) => a.index !== b.index && b.left < a.right && b.right > a.left)
        .filter((b) => b.top < a.bottom && b.bottom > a.top)
        .map((b) => `${a.text}+${b.text}`),
    );
  });

test('dates of any length do not touch, on a screen of any width and on paper', async ({
  page,
}) => {
  const random = seeded(20);
  const shapes = [
    '19Y',
    '19Y-05',
    '19Y~',
    '19Y?',
    '19X',
    '19Y/19Z',
    '19Y~/19Z',
    '19Y/..',
    '../19Y',
  ];
  const chosen = () => {
    const year = 10 + Math.floor(random() * 80);
    const shape = shapes[Math.floor(random() * shapes.length)] ?? '';
    const named = {
      Y: year,
      Z: year + 1 + Math.floor(random() * 9),
      X: `${Math.floor(year / 10)}X`,
    };
    return shape.replaceAll(/[XYZ]/gu, (name) => String(named[name as keyof typeof named]));
  };
  const lists = [
    ['1926-21', '1937-11', '1949-10/1950-03', '195X', '1958~', '1972-06', '1984~', '2019-09'],
    ...Array.from({ length: 12 }, (_, index) => Array.from({ length: 4 + 2 * index }, chosen)),
  ];
  const levels = ['local', 'municipal', 'national'];
  const drawn = lists.map((list, at) => {
    const events = list.map((date, index) => {
      const when = parseDate(date);
      if (!when) throw new Error(`no date: ${date}`);
      const level = levels[Math.floor(random() * levels.length)];
      return { id: `${date}-${index}`, when, level, direction: undefined, text: '' };
    });
    // Crests of few events stand closer (River.astro).
    const layout = riverLayout(events, { swell: 170, clusterWithin: at % 2 ? undefined : 27 });
    return riverMarkup(layout, new Map(events.map((one) => [one.id, one])), () => '#', false);
  });
  await page.goto(rootOf('other'));
  await atRest(page);
  for (const [media, width] of [
    ['screen', 1024],
    ['screen', 1280],
    ['screen', 1920],
    // The width of a sheet within its margins.
    ['print', 627],
  ] as const) {
    await page.emulateMedia({ media, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 900 });
    for (const [at, markup] of drawn.entries()) {
      await page.locator('.river-chart').evaluate((chart, svg) => {
        chart.innerHTML = svg;
      }, markup);
      expect(await touchingLabels(page), `${lists[at]?.join()} at ${width}`).toEqual([]);
    }
  }
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
