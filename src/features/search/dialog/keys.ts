/** The arrow keys in the dialog. */
import { step } from '../client/step.ts';

/** All that the arrow keys lead to. */
const ITEMS = '.search-body :is(a, button):not([hidden], [hidden] *)';

/**
 * Moves the focus between the box and what is offered below it.
 * @returns whether the key led anywhere
 */
export function moveFocus(key: string, box: HTMLElement, dialog: HTMLElement): boolean {
  const items = [...dialog.querySelectorAll<HTMLElement>(ITEMS)];
  const current = items.findIndex((item) => item === document.activeElement);
  const next = step(key, current, items.length);
  if (next === undefined) return false;
  (next < 0 ? box : items[next])?.focus();
  return true;
}
