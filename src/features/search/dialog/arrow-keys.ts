/**
 * The arrow keys in the dialog.
 */

/** All that the arrow keys lead to. */
const ITEMS = '.search-body :is(a, button):not([hidden], [hidden] *)';

/**
 * Where an arrow key leads in a list.
 * @param count how many items there are
 * @param current the one that has the focus; -1 for the box above them
 * @returns the next one, -1 for the box, or `undefined` where the key leads nowhere
 */
export function nextFocus(key: string, current: number, count: number): number | undefined {
  if (key === 'ArrowDown') return current + 1 < count ? current + 1 : undefined;
  if (key === 'ArrowUp') return current >= 0 ? current - 1 : undefined;
  return undefined;
}

/**
 * Moves the focus between the box and what is offered below it.
 * @returns whether the key led anywhere
 */
export function moveFocus(key: string, box: HTMLElement, dialog: HTMLElement): boolean {
  const items = [...dialog.querySelectorAll<HTMLElement>(ITEMS)];
  const current = items.findIndex((item) => item === document.activeElement);
  const next = nextFocus(key, current, items.length);
  if (next === undefined) return false;
  (items[next] ?? box).focus();
  return true;
}
