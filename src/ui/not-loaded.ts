/** Says below the page that something could not be fetched, so that its reader presses again. */
import { loading } from '../words/zh-cn/loading.ts';

let said: HTMLElement | undefined;

/**
 * Says it until the next press. What is said already stays, so that nobody hears it at every key.
 * @param pressed what leads to it, and is named; where there is none, nobody waits
 */
export function sayNotLoaded(pressed: Element | null | undefined): void {
  if (!pressed || said?.isConnected) return;
  const name = pressed.getAttribute('aria-label') ?? pressed.textContent.trim();
  const notice = (said = document.createElement('p'));
  notice.className = 'not-loaded card';
  notice.setAttribute('role', 'alert');
  notice.append(loading.failed(name));
  // What is not within a dialog that is open is out of reach behind it.
  (document.querySelector('dialog[open]') ?? document.body).append(notice);
  // Before what is pressed hears of it.
  addEventListener('click', () => notice.remove(), { capture: true, once: true });
}
