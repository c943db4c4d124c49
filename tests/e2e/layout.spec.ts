/** No rule of base.css lays out what a component lays out itself: by accident, as nobody sees it there. */
import { expect, test } from '@playwright/test';
import { pathsOf, rootOf, standsForAll } from './sites.ts';

const paths = pathsOf('other').filter((path) => standsForAll('other', path));

for (const path of paths) {
  test(`/${path}: rows are as wide as their place, and lists of steps have their numbers`, async ({
    page,
  }) => {
    await page.goto(rootOf('other') + path);
    const faults = await page.evaluate(() => {
      const name = (element: Element) =>
        `${element.localName}.${element.className}: ${element.textContent.trim().slice(0, 20)}`;
      // A row or a grid is no text, whose lines must not be longer than one reads well.
      const rows = [...document.querySelectorAll('p, dd, figcaption')].filter((element) => {
        const { display, maxInlineSize } = getComputedStyle(element);
        return /flex|grid/u.test(display) && maxInlineSize !== 'none';
      });
      // A list that has no name of its own is a list as HTML has it.
      const lists = [...document.querySelectorAll('main ol')].filter(
        ({ classList, children: [first] }) =>
          [...classList].every((one) => one.startsWith('astro-')) &&
          first &&
          (getComputedStyle(first).listStyleType !== 'decimal' ||
            getComputedStyle(first).display !== 'list-item'),
      );
      return [...rows, ...lists].map(name);
    });
    expect(faults).toEqual([]);
  });
}

test('numbered parts of the notice, and the steps, have room for their numbers', async ({
  page,
}) => {
  for (const [path, least] of [
    ['donate/', 2],
    ['donate/ways/', 1],
  ] as const) {
    await page.goto(rootOf('other') + path);
    const indents = await page
      .locator('main ol')
      .evaluateAll((lists) =>
        lists
          .filter((list) => getComputedStyle(list).listStyleType === 'decimal')
          .map((list) => parseFloat(getComputedStyle(list).paddingInlineStart)),
      );
    expect(indents.length, path).toBeGreaterThanOrEqual(least);
    expect(Math.min(...indents), path).toBeGreaterThan(16);
  }
});

test('nothing is offered below 1024 px that changes only what is not to be seen there', async ({
  page,
}) => {
  await page.goto(`${rootOf('other')}timeline/`);
  const compare = page.locator('[name=compare]');
  for (const [width, seen] of [
    [360, false],
    [1023, false],
    [1024, true],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await expect(page.locator('[data-controls]')).toBeVisible();
    expect(await compare.isVisible(), `at ${width} px`).toBe(seen);
  }
});
