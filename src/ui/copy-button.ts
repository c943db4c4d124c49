/** The copy button of CopyButton.astro, for what is made in the browser. */
import './CopyButton.element.ts';
import { element } from '../lib/browser/element.ts';

/** @param words what the button says, also to those who do not see what it copies, and what it answers */
export function copyButton(
  text: string,
  words: {
    readonly label: string;
    readonly name?: string;
    readonly copied: string;
  },
): HTMLElement {
  const { label, name = label, copied } = words;
  return element(
    'copy-button' as 'span',
    { 'data-text': text, 'data-copied': copied },
    element('button', { type: 'button', 'aria-label': name }, label),
    element('span', { role: 'status' }),
  );
}
