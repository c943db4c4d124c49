/** Words on panels as HTML. */
import { escapeUTF8 } from 'entities';

/** Each text in an element of its own, which the style sheet sets on a line of its own. */
export const lines = (texts: readonly string[]) =>
  texts.map((text) => `<span>${escapeUTF8(text)}</span>`).join('');

/** Short numbers stand upright in a column. */
export const upright = (text: string) =>
  escapeUTF8(text).replace(/(?<![\d#])\d{1,2}(?![\d;])/gu, '<b class="upright">$&</b>');
