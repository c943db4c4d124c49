/**
 * The switch for the key `/`: who speaks to their computer, or hits keys by accident, must be able to
 * turn off a key that is a single character (WCAG 2.2, 2.1.4).
 */
import { search } from '../../../words/zh-cn/search.ts';
import { setSlash, slashIsOn } from '../client/slash-key.ts';

/** Says which keys work in the dialog, and offers the switch; once. */
export function offerSlash(place: HTMLElement): void {
  if (place.childElementCount > 0) return;
  const keys = document.createElement('span');
  keys.setAttribute('aria-hidden', 'true');
  keys.append(search.keys);
  const label = document.createElement('label');
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.checked = slashIsOn();
  box.addEventListener('change', () => setSlash(box.checked));
  label.className = 'touch';
  label.append(box, search.slash);
  place.append(keys, label);
}
