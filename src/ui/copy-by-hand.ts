/**
 * Puts what is to be copied under the reader's hands where a browser has no clipboard: without HTTPS,
 * within some apps, or because it was refused. Fetched only there.
 */
import { element } from '../lib/browser/element.ts';
import { abilities } from '../words/zh-cn/abilities.ts';

/** Deprecated, but the only way to copy where there is no HTTPS. */
interface Commands {
  execCommand(command: 'copy'): boolean;
}

let box: HTMLTextAreaElement | undefined;

/**
 * Shows a text selected, unless it could be copied after all.
 * @param place where it is shown
 * @param name what it is called
 * @returns what is to be said where it was not copied
 */
export function copyByHand(text: string, place: Element, name: string): string | undefined {
  const before = document.activeElement;
  box?.remove();
  box = element(
    'textarea',
    { class: 'by-hand', readonly: '', 'aria-label': name, rows: '3' },
    text,
  );
  place.append(box);
  box.focus();
  box.select();
  if (!(document as Commands).execCommand('copy')) return abilities.notCopied;
  box.remove();
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  return undefined;
}
