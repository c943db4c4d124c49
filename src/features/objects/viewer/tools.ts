/** The tools with which pictures are looked at: buttons that say what they do. */
import { element } from '../../../lib/browser/element.ts';
import { viewer as words } from '../../../words/zh-cn/viewer.ts';
import type { Sheet } from './sheets.ts';

/** A button. */
export function tool(label: string, press: () => void): HTMLButtonElement {
  const button = element('button', { type: 'button' }, label);
  button.addEventListener('click', press);
  return button;
}

/** A button that stays pressed. */
export function toggle(label: string, turned: (on: boolean) => void): HTMLButtonElement {
  const button = tool(label, () => {
    const on = button.getAttribute('aria-pressed') !== 'true';
    button.setAttribute('aria-pressed', String(on));
    turned(on);
  });
  button.setAttribute('aria-pressed', 'false');
  return button;
}

/** A choice among the pictures, by their labels. */
export function choice(
  name: string,
  sheets: readonly Sheet[],
  choose: (index: number) => void,
): HTMLSelectElement {
  const options = sheets.map(({ label }, index) =>
    element('option', { value: String(index) }, label),
  );
  const select = element('select', { 'aria-label': name }, ...options);
  select.addEventListener('change', () => choose(Number(select.value)));
  return select;
}

/** Makes the whole window a screen; nothing where the browser cannot, as on telephones. */
export function fullScreenTool(frame: HTMLElement): HTMLButtonElement[] {
  if (!('fullscreenEnabled' in document && document.fullscreenEnabled)) return [];
  // What says so has all of it.
  if (!('fullscreenElement' in document && 'exitFullscreen' in document)) return [];
  if (!('requestFullscreen' in frame)) return [];
  const button = tool(words.fullScreen, () => {
    const asked = document.fullscreenElement
      ? document.exitFullscreen()
      : frame.requestFullscreen();
    // It rejects where the reader's system says no.
    asked.catch(() => undefined);
  });
  frame.addEventListener('fullscreenchange', () => {
    button.textContent = document.fullscreenElement ? words.window : words.fullScreen;
  });
  return [button];
}
