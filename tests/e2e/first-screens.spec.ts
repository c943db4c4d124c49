/** What stands on the first screen of an inner page is its story, and not what one can do with it. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { linesOf } from './lines.ts';
import { eventsOf, rootOf } from './sites.ts';

const TELEPHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 800 };

/** A place on the page, from its top left corner. */
async function boxOf(element: Locator) {
  const box = await element.first().boundingBox();
  if (!box) throw new Error('not shown');
  return { ...box, right: box.x + box.width, bottom: box.y + box.height };
}

/** How far to the right the page can be moved, in CSS pixels. */
const beyond = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const fontSize = (element: Locator) =>
  element.first().evaluate((shown) => parseFloat(getComputedStyle(shown).fontSize));

/** Whether the date of an event and its sentence stand beside its crest, and not in it. */
const apartFromCrest = (page: Page) =>
  page.evaluate(() => {
    const sign = document.querySelector('.wave .sign')?.getBoundingClientRect();
    return ['h1 .date', '.text'].map((part) => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelector(`.printed ${part}`) ?? document);
      const { left, right, width: shown } = range.getBoundingClientRect();
      return shown > 0 && sign && (right < sign.left || left > sign.right);
    });
  });

for (const site of ['site', 'other'] as const) {
  test(`the article of ${site} begins on the first screen, in large type`, async ({ page }) => {
    for (const size of [TELEPHONE, { width: 768, height: 1024 }, DESK]) {
      await page.setViewportSize(size);
      await page.goto(`${rootOf(site)}article/`);
      const first = page.locator('#s0 .passage p');
      const at = `at ${size.width} px`;
      expect((await boxOf(first)).bottom, at).toBeLessThan(size.height);
      expect(await fontSize(first), at).toBeGreaterThan(await fontSize(page.locator('#s1 p')));
      // Before any tool.
      for (const tool of ['contents-list', 'reading-tools'])
        expect((await boxOf(page.locator(tool))).y, at).toBeGreaterThan(
          (await boxOf(first)).bottom,
        );
      // Then the strip of what can be done, as wide as the page, and below it the contents.
      const [main, strip, contents] = [
        await boxOf(page.locator('article.read')),
        await boxOf(page.locator('.tools:has(> reading-tools)')),
        await boxOf(page.locator('contents-list')),
      ];
      expect(strip.width, at).toBeCloseTo(main.width, 0);
      expect(contents.y, at).toBeGreaterThanOrEqual(strip.bottom);
    }
    // Beside the text the contents begin where it does.
    const [contents, section] = [
      await boxOf(page.locator('contents-list')),
      await boxOf(page.locator('#s1 > div')),
    ];
    expect(contents.y).toBeCloseTo(section.y, 0);
  });

  test(`the first number of ${site} stands on the first screen, and the way to each other`, async ({
    page,
  }) => {
    const ways = page.locator('#heading nav a');
    for (const size of [TELEPHONE, DESK]) {
      await page.setViewportSize(size);
      await page.goto(`${rootOf(site)}figures/`);
      const first = await boxOf(page.locator('.figure-spread .value'));
      expect(first.bottom, `at ${size.width} px`).toBeLessThan(size.height);
      expect((await boxOf(ways)).bottom, `at ${size.width} px`).toBeLessThan(first.y);
      expect(await beyond(page)).toBe(0);
    }
    await page.setViewportSize(TELEPHONE);
    const themes = page.locator('main section');
    await expect(ways).toHaveText(await themes.locator('.title').allTextContents());
    for (const [at, way] of (await ways.all()).entries()) {
      await way.click();
      await expect(themes.nth(at).locator('.value').first()).toBeInViewport();
    }
  });

  test(`the timeline of ${site} shows its first event on the first screen`, async ({ page }) => {
    const event = page.locator('[data-entries] > li');
    await page.setViewportSize(TELEPHONE);
    await page.goto(`${rootOf(site)}timeline/`);
    await expect(page.locator('[data-controls]')).toBeVisible();
    expect((await boxOf(event.locator('[data-text]'))).bottom).toBeLessThan(TELEPHONE.height);
    // What its signs mean comes after them.
    const [list, key] = [
      await boxOf(page.locator('[data-entries]')),
      await boxOf(page.locator('.key')),
    ];
    expect(key.y).toBeGreaterThanOrEqual(list.bottom);

    await page.setViewportSize(DESK);
    expect((await boxOf(event.locator('.date'))).y).toBeLessThan(DESK.height - 32);
    const river = await boxOf(page.locator('.river-chart'));
    expect((await boxOf(page.locator('.key'))).y).toBeGreaterThanOrEqual(river.bottom);
  });

  test(`the events of ${site} are told on a telephone’s first screen, in whole words, and on a desk beside their crests`, async ({
    page,
  }) => {
    const words = new Intl.Segmenter('zh', { granularity: 'word' });
    for (const { id, text } of eventsOf(site)) {
      await page.setViewportSize(TELEPHONE);
      await page.goto(`${rootOf(site)}timeline/${id}/`);
      const sentence = page.locator('.printed .text');
      await expect(sentence).toHaveText(text);
      expect((await boxOf(sentence)).bottom, id).toBeLessThan(TELEPHONE.height);
      const begins = new Set(
        Array.from(words.segment(text.replace(/\s/gu, '')), ({ index }) => index),
      );
      let at = 0;
      for (const line of await linesOf(page, '.printed .text')) {
        expect(begins, `${id}: ${line.text}`).toContain(at);
        at += line.text.length;
      }
      for (const width of [1024, 1280, 1920]) {
        await page.setViewportSize({ width, height: 800 });
        const apart = await apartFromCrest(page);
        expect(apart, `date and text of ${id} at ${width} px`).toEqual([true, true]);
      }
    }
  });
}

test('hearing the article stands beside who wrote it, on the first screen and in 长辈版 too', async ({
  page,
}) => {
  const button = page.getByRole('button', { name: '朗读', exact: true });
  await page.goto(`${rootOf('other')}article/`);
  for (const elder of ['off', 'on']) {
    await page.evaluate((on) => {
      if (on === 'on') document.documentElement.dataset['elder'] = on;
    }, elder);
    for (const size of [TELEPHONE, { width: 768, height: 1024 }, DESK]) {
      await page.setViewportSize(size);
      await expect(button).toBeInViewport({ ratio: 1 });
      const at = `at ${size.width} px, 长辈版 ${elder}`;
      const [listen, byline] = [await boxOf(button), await boxOf(page.locator('.who p'))];
      expect(listen.x, at).toBeGreaterThan(byline.right);
      // What is printed comes no later than below a few lines.
      const [subtitle, first] = [
        await boxOf(page.locator('.subtitle')),
        await boxOf(page.locator('#s0 .passage')),
      ];
      expect(listen.y, at).toBeGreaterThan(subtitle.bottom);
      expect(listen.bottom, at).toBeLessThan(first.y);
      expect(first.y - subtitle.bottom, at).toBeLessThan(elder === 'on' ? 180 : 120);
    }
  }
});

test('no place is kept for what an event’s page may not offer', async ({ page }) => {
  for (const size of [TELEPHONE, { width: 768, height: 1024 }, DESK]) {
    await page.setViewportSize(size);
    await page.goto(`${rootOf('other')}timeline/2012-10/`);
    await expect(page.getByRole('button', { name: '朗读', exact: true })).toBeVisible();
    // The next words stand right below what can be done.
    const acts = await Promise.all(
      (await page.locator('.facts .tools > :not(script)').all()).map(boxOf),
    );
    expect(acts).toHaveLength(3);
    for (const act of acts) expect(act.height).toBeLessThan(60);
    const end = Math.max(...acts.map(({ bottom }) => bottom));
    expect((await boxOf(page.locator('#by-editor'))).y - end).toBeLessThan(24);
  }
});

test('the wave of an event goes from one edge of the window to the other', async ({ page }) => {
  await page.goto(`${rootOf('other')}timeline/2012-10/`);
  for (const width of [320, 360, 768, 1280, 1920, 2560]) {
    await page.setViewportSize({ width, height: 900 });
    const line = await boxOf(page.locator('.wave .stroke'));
    expect(line.x, `at ${width} px`).toBeLessThanOrEqual(0);
    expect(line.right, `at ${width} px`).toBeGreaterThanOrEqual(width);
    expect(await beyond(page), `at ${width} px`).toBe(0);
    // Below it the tide line of the foot, as ripples.
    const main = await boxOf(page.locator('.exhibit'));
    expect((await boxOf(page.locator('.wave use'))).width).toBeCloseTo(main.width, -1);
  }
});

test('the event before stands at the left edge, and the one after at the right', async ({
  page,
}) => {
  await page.goto(`${rootOf('other')}timeline/2012-10/`);
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    const main = await boxOf(page.locator('.exhibit'));
    for (const place of ['.number', '.neighbours']) {
      const before = await boxOf(page.locator(`${place} a[href$="/2011-05-18/"]`));
      const after = await boxOf(page.locator(`${place} a[href$="/2014-06-09/"]`));
      expect(before.x, place).toBeCloseTo(main.x, 0);
      expect(after.right, place).toBeCloseTo(main.right, 0);
    }
  }
});

test('what comes before and after says so in one row, above the dates', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const kept of ['{}', '{"elder":"on"}']) {
    await page.addInitScript((set) => localStorage.setItem('display-settings', set), kept);
    await page.goto(`${rootOf('other')}timeline/2012-10/`);
    const [before, after] = await Promise.all(
      ['← 上一件', '下一件 →'].map((said) =>
        page.locator('.neighbours').getByText(said, { exact: true }).boundingBox(),
      ),
    );
    expect(before?.y, kept).toBeGreaterThan(0);
    expect(after?.y, kept).toBe(before?.y);
  }
});

test('where an event stands among the others is told without a doubt, by day and in 长辈版', async ({
  page,
}) => {
  await page.goto(`${rootOf('other')}timeline/2014-06-09/`);
  for (const elder of ['off', 'on']) {
    await page.evaluate((on) => (document.documentElement.dataset['elder'] = on), elder);
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      const at = `at ${width} px, 长辈版 ${elder}`;
      // An arrow stands with its date, and neither on the number.
      for (const line of await linesOf(page, '.number > a')) expect(line.text, at).toMatch(/\d/u);
      const [before, place, after] = [
        await boxOf(page.locator('.number > a')),
        await boxOf(page.locator('.number .place')),
        await boxOf(page.locator('.number > .next')),
      ];
      expect(before.right, at).toBeLessThan(place.x);
      expect(place.right, at).toBeLessThan(after.x);
      // The number is no part of the word before it.
      const [word, number] = [
        await boxOf(page.locator('.place a')),
        await boxOf(page.locator('.place span')),
      ];
      const apart = number.x - word.right > 6 || number.y > word.y + word.height / 2;
      expect(apart, at).toBe(true);
    }
  }
});

test('years and levels of a wave stand within the page, and the year keeps its sign', async ({
  page,
}) => {
  await page.setViewportSize(TELEPHONE);
  const events = eventsOf('other');
  for (const { id, date } of [events[0], events.at(-1)].flatMap((event) => event ?? [])) {
    await page.goto(`${rootOf('other')}timeline/${id}/`);
    const main = await boxOf(page.locator('.exhibit'));
    for (const label of await page.locator('.wave text').all()) {
      const box = await boxOf(label);
      expect(box.x, id).toBeGreaterThanOrEqual(main.x - 1);
      expect(box.right, id).toBeLessThanOrEqual(main.right + 1);
    }
    await page.evaluate(() => (document.documentElement.dataset['elder'] = 'on'));
    const [first] = await linesOf(page, 'h1 .date');
    // Of what stands in one line no lines are read.
    expect(first?.text ?? date, id).toMatch(/^\d{4}年/u);
  }
});

test('what a filter leaves on a telephone is followed by what its signs mean', async ({ page }) => {
  await page.setViewportSize(TELEPHONE);
  const [event] = eventsOf('other');
  await page.goto(`${rootOf('other')}timeline/?q=${encodeURIComponent(event?.text ?? '')}`);
  await expect(page.locator('[data-entries] > li:visible')).toHaveCount(1);
  const [list, key] = [
    await boxOf(page.locator('[data-entries]')),
    await boxOf(page.locator('.key')),
  ];
  expect(key.y - list.bottom).toBeLessThan(48);
});

test('at 1920 px the page of search is as wide as its head', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1000 });
  await page.goto(`${rootOf('other')}search/`);
  const [menu, search, contents] = [
    await boxOf(page.locator('.masthead nav')),
    await boxOf(page.locator('main search')),
    await boxOf(page.locator('main nav.touch-links')),
  ];
  expect(search.right).toBeCloseTo(menu.right, 0);
  expect(contents.right).toBeCloseTo(menu.right, 0);
});
