/**
 * The switch for the key `/`: who speaks to their computer, or hits keys by accident, must be able to
 * turn off a key that is a single character (WCAG 2.2, 2.1.4).
 */
import { setSlash, slashIsOn } from '../client/shortcut.ts';
import { element } from '../../../lib/browser/element.ts';
import { search } from '../../../words/zh-cn/search.ts';

/** Says which keys work in the dialog, and offers the switch; once. */
export function offerSlash(place: HTMLElement): void {
  if (place.childElementCount > 0) return;
  const box = element('input', { type: 'checkbox' });
  box.checked = slashIsOn();
  box.addEventListener('change', () => setSlash(box.checked));
  place.append(
    element('span', { 'aria-hidden': 'true' }, search.keys),
    element('label', {}, box, search.slash),
  );
}
