/**
 * The keyboard reaches all that can be used, in the order of the text, and shows where it is.
 */
import { expect, type Page, test } from '@playwright/test';
import { pathsOf, rootOf, standsForAll } from './sites.ts';

/** Marks what a reader can use in the order of the document, and returns how many there are. */
function markUsable(page: Page): Promise<number> {
  return page.evaluate(() => {
    const usable =
      'a[href], button, input, select, textarea, summary, [tabindex], [contenteditable]';
    const groups = new Set<string>();
    const all = Array.from(document.querySelectorAll<HTMLElement>(usable)).filter((element) => {
      if (element.tabIndex < 0 || element.matches(':disabled, [type=hidden], [inert] *'))
        return false;
      // Of a group of radio buttons the keyboard stops at one.
      if (element instanceof HTMLInputElement && element.type === 'radio') {
        if (groups.has(element.name)) return false;
        groups.add(element.name);
      }
      return element.checkVisibility({ visibilityProperty: true });
    });
    all.forEach((element, index) => element.setAttribute('data-usable', String(index)));
    return all.length;
  });
}

interface Stop {
  /** The element's mark, or its tag where it has none. */
  mark: string;
  name: string;
  outlined: boolean;
  inView: boolean;
}

/** Notes where the focus stands whenever a key is pressed, that is, after the press before. */
function noteStops(page: Page): Promise<void> {
  return page.evaluate(() => {
    const stops: Stop[] = [];
    let noted: Element | undefined;
    Object.assign(window, { stops });
    document.addEventListener(
      'keydown',
      () => {
        const element = document.activeElement;
        if (!element || element === document.body || element === noted) return;
        noted = element;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        const box = element.getBoundingClientRect();
        stops.push({
          mark: element.getAttribute('data-usable') ?? element.tagName,
          name: element.outerHTML.slice(0, 120),
          // WCAG 2.4.13 asks for an indicator of at least two pixels.
          outlined: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
          inView: box.bottom > 0 && box.top < innerHeight && box.width > 0 && box.height > 0,
        });
      },
      { capture: true },
    );
  });
}

for (const path of pathsOf('site').filter(standsForAll)) {
  test(`/${path}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    // Voices may come late, and the word that there are none would come while the keys go on.
    await page.addInitScript(() => Reflect.deleteProperty(window, 'speechSynthesis'));
    await page.goto(rootOf('site') + path);
    const count = await markUsable(page);
    expect(count).toBeGreaterThan(5);
    await noteStops(page);
    for (let step = 0; step < count; step += 1) await page.keyboard.press('Tab');
    // A key that moves nothing: the last stop is noted.
    await page.keyboard.press('Shift');
    const stops = await page.evaluate(() => (window as unknown as { stops: Stop[] }).stops);
    expect(stops.filter(({ outlined }) => !outlined).map(({ name }) => name)).toEqual([]);
    expect(stops.filter(({ inView }) => !inView).map(({ name }) => name)).toEqual([]);
    expect(stops.map(({ mark }) => mark)).toEqual(
      Array.from({ length: count }, (_, index) => String(index)),
    );
  });
}

test('the first stop leads past the masthead', async ({ page }) => {
  await page.goto(`${rootOf('site')}article/`);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#/u);
  await page.keyboard.press('Tab');
  const within = await page.evaluate(() => document.activeElement?.closest('main') !== null);
  expect(within).toBe(true);
});
