/** Where the sentence of a figure stands, with what it counts marked there. */
import { markedAt } from '../../lib/mark-address.ts';
import type { Figure } from '../../model/types.ts';

/**
 * The number is marked where its paragraph has it once: several are 3项, and 1项 stands within 11项.
 * Else the sentence is.
 */
export function sentenceAddress({ parts, passage, quote }: Figure): string {
  const { before, value, unit } = parts;
  const number = before + value + unit;
  const places = passage.text.split(number).length - 1;
  return markedAt(passage.href, places === 1 && quote.includes(number) ? number : quote);
}
