/** The keys of the dialog: arrows that lead through what it offers, and the switch for `/`. */
import { element } from '../../../lib/browser/element.ts';
import { keep } from '../../../lib/browser/storage.ts';
import { search } from '../../../words/zh-cn/search.ts';
import { SLASH, slashIsOn } from '../client/shortcut.ts';

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

/** Moves the focus between the box and what is offered below it, and tells whether the key did so. */
export function moveFocus(key: string, box: HTMLElement, dialog: HTMLElement): boolean {
  const items = [...dialog.querySelectorAll<HTMLElement>(ITEMS)];
  const current = items.findIndex((item) => item === document.activeElement);
  const next = nextFocus(key, current, items.length);
  if (next === undefined) return false;
  (items[next] ?? box).focus();
  return true;
}

/** Turns `/` on or off. */
function setSlash(on: boolean): void {
  document.documentElement.dataset['slash'] = on ? 'on' : 'off';
  keep(SLASH, on ? undefined : 'off');
}

/**
 * Says which keys work in the dialog, and offers a switch for `/`; once. Who speaks to their computer,
 * or hits keys by accident, must be able to turn off a key that is a single character (WCAG 2.2, 2.1.4).
 */
export function offerSlash(place: HTMLElement): void {
  if (place.childElementCount > 0) return;
  const box = element('input', { type: 'checkbox' });
  box.checked = slashIsOn();
  box.addEventListener('change', () => setSlash(box.checked));
  place.append(
    element('span', { 'aria-hidden': 'true' }, search.keys),
    element('label', { class: 'touch' }, box, search.slash),
  );
}
