/**
 * Where the keyboard leads on a page, and whether it shows where it is.
 */
import type { Page } from '@playwright/test';

/** Marks what a reader can use in the order of the document, and returns how many there are. */
function markUsable(page: Page): Promise<number> {
  return page.evaluate(() => {
    const usable =
      'a[href], button, input, select, textarea, summary, audio, video, [tabindex], [contenteditable]';
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

export interface Stop {
  /** The element's place among those that can be used, or its tag where it is none of them. */
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

/** More than a player of a browser's has. */
const BUTTONS = 20;

/**
 * Goes through a page that was just opened by its Tab key, to the last of what can be used.
 * @returns how many elements can be used, and where the keyboard stopped
 */
export async function walk(page: Page): Promise<{ count: number; stops: Stop[] }> {
  const count = await markUsable(page);
  await noteStops(page);
  // The keys stop at each button of a player, which the page does not know of.
  const players = await page.locator(':is(audio, video)[data-usable]').count();
  const most = count + players * BUTTONS;
  const last = page.locator(`[data-usable="${count - 1}"]`);
  const isLast = () => last.evaluate((one) => one === document.activeElement);
  for (let step = 1; step <= most; step += 1) {
    await page.keyboard.press('Tab');
    if (step >= count && (await isLast())) break;
  }
  // A key that moves nothing: the last stop is noted.
  await page.keyboard.press('Shift');
  const stops = await page.evaluate(() => (window as unknown as { stops: Stop[] }).stops);
  return { count, stops };
}
