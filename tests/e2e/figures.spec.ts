/** The figures on the screens that readers have: whole pixels, rows without a gap, type large enough. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { UNITS } from '../../src/features/figures/units.ts';
import { rootOf } from './sites.ts';

/** Opens the figures of a site as wide as a screen. */
async function open(page: Page, site: 'site' | 'other', width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.goto(`${rootOf(site)}figures/`);
}

/** What can look wrong on the page; empty where all is well. */
function faults(page: Page, smallest: number): Promise<string[]> {
  return page.evaluate((least) => {
    const found: string[] = [];
    const say = (what: string, element: Element) =>
      found.push(`${what}: ${element.textContent.replace(/\s+/gu, ' ').trim().slice(0, 40)}`);
    const box = (element: Element) => element.getBoundingClientRect();

    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);

    // A row ends where its spread does, and the last of its row is not short of it.
    for (const spread of document.querySelectorAll('.figure-spread')) {
      const rows = Map.groupBy(spread.children, (cell) => Math.round(box(cell).bottom));
      for (const row of rows.values()) {
        const [first, last] = [row[0], row.at(-1)];
        if (!first || !last) continue;
        if (Math.abs(box(first).left - box(spread).left) > 1) say('begins late', first);
        if (Math.abs(box(last).right - box(spread).right) > 1) say('gap after', last);
      }
      // Where two have room beside one another, none is left over: alone in a row is only what leads,
      // what needs all of the width, and the only one besides.
      const many = spread.children.length > 2 && box(spread).width > 40 * rem;
      for (const row of rows.values()) {
        const [only] = row;
        if (!many || row.length > 1 || !only) continue;
        const alone = only.matches('.leads, [data-kind=parts], [data-kind=areas]');
        if (!alone && !only.querySelector('.pair')) say('left over', only);
      }
    }

    for (const caption of document.querySelectorAll('main .caption')) {
      const [value, drawn] = [caption.querySelector('.value'), caption.querySelector('.cells')];
      if (!value) say('without a number', caption);
      if (!value || !drawn) continue;
      const [number, picture] = [box(value), box(drawn)];
      const above = number.bottom <= picture.top + 1;
      if (!above && number.right > picture.left) say('number after its drawing', caption);
      const written = value.querySelector('.figure-value');
      if (!above && written && picture.left - box(written).right > 3 * rem)
        say('number far from its drawing', caption);
    }
    // What is too high for a line of text is not set along one.
    for (const wall of document.querySelectorAll('main .caption > .cells:has(> .wall)')) {
      const label = wall.parentElement?.querySelector('.label');
      if (label && box(label).left > box(wall).left + 1) say('name beside its wall', label);
    }
    for (const plans of document.querySelectorAll('main [data-kind=areas] > .figure-spread')) {
      const drawn = [...plans.querySelectorAll('.cells > svg')].map(box);
      const [first] = drawn;
      for (const plan of drawn)
        if (first && plan.left > first.right && Math.abs(plan.bottom - first.bottom) > 1)
          say('plans on two grounds', plans);
    }
    for (const pair of document.querySelectorAll('main .pair')) {
      const [whole, share] = [...pair.children].map(box);
      if (whole && share && share.top >= whole.bottom && share.top < whole.bottom + rem * 0.75)
        say('share too close below', pair);
    }
    for (const drawn of document.querySelectorAll('main .cells > svg'))
      if (box(drawn).right > box(drawn.closest('.drawing') ?? drawn).right + 1)
        say('beyond its place', drawn.closest('.caption, .drawing') ?? drawn);

    const texts = document.createTreeWalker(
      document.querySelector('main') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    while (texts.nextNode()) {
      const holder = texts.currentNode.parentElement;
      if (!holder || texts.currentNode.textContent?.trim() === '') continue;
      if (parseFloat(getComputedStyle(holder).fontSize) < least) say('small', holder);
    }
    if (document.documentElement.scrollWidth > innerWidth) found.push('scrolls sideways');
    return found;
  }, smallest);
}

for (const width of [360, 768, 1280, 1920]) {
  test(`at ${width} px the cells of a wall are whole pixels, so that none beats with them`, async ({
    page,
  }) => {
    await open(page, 'other', width);
    const cells = await page.locator('main svg.units').evaluateAll(
      (drawings, units) =>
        drawings.map((drawing) => {
          const { width: shown, height: high } = drawing.getBoundingClientRect();
          const { width: drawn, height } = (drawing as SVGSVGElement).viewBox.baseVal;
          const unit = units.find(([name]) => drawing.classList.contains(`${name}s`))?.[1];
          return {
            wall: drawing.classList.contains('wall'),
            across: ((unit?.width ?? NaN) * shown) / drawn,
            down: ((unit?.height ?? NaN) * high) / height,
          };
        }),
      Object.entries(UNITS),
    );
    expect(cells.filter(({ wall }) => wall).length).toBeGreaterThan(0);
    for (const { across, down } of cells)
      for (const side of [across, down]) {
        expect(side).toBeGreaterThan(3);
        expect(Math.abs(side - Math.round(side))).toBeLessThan(0.02);
      }
  });

  for (const site of ['site', 'other'] as const)
    test(`at ${width} px the figures of ${site} fill their rows, each number before its drawing`, async ({
      page,
    }) => {
      await open(page, site, width);
      expect(await page.locator('main .figure-spread > .leads').count()).toBe(
        await page.locator('main section').count(),
      );
      expect(await faults(page, 14)).toEqual([]);
      await page.evaluate(() => (document.documentElement.dataset['elder'] = 'on'));
      expect(await faults(page, 15)).toEqual([]);
    });
}

test('on a telephone three hundreds stand beside each other, also in 长辈版', async ({ page }) => {
  await open(page, 'other', 360);
  for (const elder of ['off', 'on']) {
    await page.evaluate((on) => (document.documentElement.dataset['elder'] = on), elder);
    const tops = await page
      .locator('#theme-shelves')
      .locator('xpath=ancestor::section')
      .locator('svg.spines')
      .evaluateAll((walls) => walls.map((wall) => Math.round(wall.getBoundingClientRect().top)));
    expect(tops.length).toBeGreaterThan(3);
    expect(tops.filter((top) => top === tops[0]).length, `长辈版 ${elder}`).toBe(3);
  }
});

test('on a telephone what is counted stands below its number, also in a row of its own', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const site of ['site', 'other'] as const) {
    await page.goto(`${rootOf(site)}figures/`);
    const places = await page.locator('.caption').evaluateAll((all) =>
      all.map((caption) =>
        ['.value', '.label'].map((part) => {
          const { left, top, bottom } =
            caption.querySelector(part)?.getBoundingClientRect() ?? new DOMRect();
          return { left, top, bottom };
        }),
      ),
    );
    expect(places.length).toBeGreaterThan(5);
    for (const [value, label] of places) {
      expect(label?.left).toBe(value?.left);
      expect(label?.top).toBeGreaterThanOrEqual((value?.bottom ?? Infinity) - 1);
    }
  }
});

test('a number of the entrance is seen to be a link, and marked where it leads', async ({
  page,
}) => {
  const markOf = (locator: Locator) =>
    locator.evaluate((element) => {
      const { boxShadow, outlineStyle } = getComputedStyle(element);
      return [boxShadow, outlineStyle];
    });
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(rootOf('other'));
  const links = page.locator('main a[href*="/figures/#"]');
  const lines = await links
    .locator('.label')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).textDecorationLine));
  expect(lines).toHaveLength(await links.count());
  expect(new Set(lines)).toEqual(new Set(['underline']));
  await links.first().click();
  const number = page.locator('.caption:target');
  await expect(number).toBeInViewport({ ratio: 1 });
  const mark = await markOf(number);
  expect(mark[0]).not.toBe('none');
  // As a paragraph is: not by a frame, which looks like a box to fill in.
  await page.goto(`${rootOf('other')}article/#s1-p1`);
  expect(await markOf(page.locator('p:target'))).toEqual(mark);
});

test('a number leads to its sentence, which also opens in its place', async ({ page }) => {
  await open(page, 'other', 1280);
  const holdings = page.locator('#holdings');
  await expect(holdings.getByRole('group').getByText('46.8')).toBeHidden();
  await holdings.getByText('看原句').click();
  await expect(holdings.locator('q')).toBeVisible();
  await holdings.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/article\/\?mark=[^#]+#s1-p1$/u);
});
