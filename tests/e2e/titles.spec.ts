/** Long titles: one with a colon, as most exhibitions have, is divided there before anywhere else; none leaves a character alone. */
import { expect, type Page, test } from '@playwright/test';
import { show, style } from './settings.ts';
import { rootOf } from './sites.ts';

const TITLE = ['清河两岸：', '百年编年'];

/** The lines of a text, or its columns from right to left, as the browser has set them. */
function linesIn(page: Page, selector: string): Promise<string[]> {
  return page.locator(selector).evaluate((element) => {
    const isVertical = getComputedStyle(element).writingMode !== 'horizontal-tb';
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const lines = new Map<number, string>();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent ?? '';
      for (let at = 0; at < text.length; at += 1) {
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const { x, y, width } = range.getBoundingClientRect();
        if (width === 0 || text.charAt(at).trim() === '') continue;
        const place = Math.round(isVertical ? x : y);
        lines.set(place, (lines.get(place) ?? '') + text.charAt(at));
      }
    }
    return [...lines.values()];
  });
}

for (const [width, height] of [
  [1920, 1080],
  [1280, 800],
  [768, 1024],
  [360, 740],
] as const) {
  test(`at ${width} px the title stands in columns that end at its colon`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto(rootOf('annals'));
    expect(await linesIn(page, '.cover h1')).toEqual(TITLE);
  });
}

test('on paper the title stands in columns that end at its colon', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  // A sheet within its margins.
  await page.setViewportSize({ width: 627, height: 940 });
  for (const path of ['', 'print/']) {
    await page.goto(rootOf('annals') + path);
    expect(await linesIn(page, '.cover h1'), path).toEqual(TITLE);
  }
});

for (const elder of [false, true]) {
  test(`on a telephone the name in the masthead ends its line at its colon (长辈版: ${elder})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    for (const path of ['', 'timeline/']) {
      await page.goto(rootOf('annals') + path);
      if (elder) await show(page, { elder: 'on' });
      expect(await linesIn(page, '.masthead .title'), path).toEqual(TITLE);
    }
  });
}

test('of a title of eight characters none stands alone', async ({ page }) => {
  for (const [width, elder] of [
    [360, false],
    [360, true],
    [768, false],
    [1280, false],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(rootOf('long'));
    await show(page, elder ? { elder: 'on' } : {});
    for (const place of ['.masthead .title', '.cover h1']) {
      const lines = await linesIn(page, place);
      const at = `${place} at ${width} px: ${lines.join('／')}`;
      expect(lines.join(''), at).toBe('望舒县百年大事记');
      expect(Math.min(...lines.map(({ length }) => length)), at).toBeGreaterThan(1);
      expect(lines.length, at).toBeLessThanOrEqual(2);
    }
  }
});

test('no mark begins a line of the epigraph on paper, however little room it has', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(`${rootOf('example')}print/`);
  for (let width = 3; width <= 9; width += 0.5) {
    await style(page, `.cover .epigraph { inline-size: ${width}em }`);
    for (const line of await linesIn(page, '.cover .epigraph'))
      expect(line, `${width}em`).not.toMatch(/^[，。；：、]/u);
  }
});
