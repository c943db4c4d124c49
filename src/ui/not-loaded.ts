/** Says below the page that something could not be fetched, so that its reader presses again. */
import { element } from '../lib/browser/element.ts';
import { loading } from '../words/zh-cn/loading.ts';

let said: HTMLElement | undefined;

/**
 * Says it until the next press. What is said already stays, so that nobody hears it at every key.
 * @param pressed what leads to it, and is named
 */
export function sayNotLoaded(pressed: Element): void {
  if (said?.isConnected) return;
  const name = pressed.getAttribute('aria-label') ?? pressed.textContent.trim();
  const notice = element('p', { class: 'not-loaded card', role: 'alert' }, loading.failed(name));
  // What is not within a dialog that is open is out of reach behind it.
  (document.querySelector('dialog[open]') ?? document.body).append((said = notice));
  // Before what is pressed hears of it.
  addEventListener('click', () => notice.remove(), { capture: true, once: true });
}
