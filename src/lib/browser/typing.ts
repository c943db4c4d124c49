/** What a reader types, without the half words that an input method holds while it composes. */
import type { Listen } from './listening-element.ts';

/**
 * Tells when something has been typed. Safari says only since 16.4 at each input whether one composes;
 * that one begins and ends, all browsers say.
 */
export function onTyped(on: Listen, box: HTMLInputElement, typed: () => void): void {
  let composing = false;
  on(box, 'compositionstart', () => (composing = true));
  on(box, 'compositionend', () => {
    composing = false;
    typed();
  });
  on(box, 'input', () => composing || typed());
  // On the way back WebKit sets a box that browsers are to suggest nothing for to what its HTML says.
  on(window, 'pagehide', () => {
    box.defaultValue = box.value;
  });
}
