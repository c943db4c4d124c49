/**
 * The letter of intent as plain text, to be pasted into a message.
 */
import { isBegun, type Letter } from './letter.ts';

/** The words around what the giver has written. */
export interface LetterWords {
  readonly title: string;
  readonly salutation: string;
  readonly opening: string;
  readonly name: string;
  readonly telephone: string;
  readonly email: string;
  readonly address: string;
  readonly way: string;
  readonly items: string;
  readonly limits: string;
  readonly visit: string;
  readonly yes: string;
  readonly no: string;
  readonly closing: readonly string[];
  readonly date: string;
}

const line = (label: string, value: string) => (value === '' ? [] : [`${label}：${value}`]);

/**
 * Writes a letter.
 * @param letter with its texts printable
 * @param words with the date as it is to be printed
 */
export function letterText(letter: Letter, words: LetterWords): string {
  const { name, telephone, email, address, way, items, limits, visit } = letter;
  const things = items.filter(isBegun).map((item, index) => {
    const { name: thing, count, period, carrier, note, category } = item;
    const details = [count, period, carrier, category, note].filter((part) => part !== '');
    return `${index + 1}. ${[thing, ...details].join('，')}`;
  });
  return [
    words.title,
    '',
    words.salutation,
    `　　${words.opening}`,
    '',
    ...line(words.name, name),
    ...line(words.telephone, telephone),
    ...line(words.email, email),
    ...line(words.address, address),
    ...line(words.way, way),
    '',
    ...(things.length === 0 ? [] : [`${words.items}：`, ...things, '']),
    ...line(words.limits, limits),
    ...line(words.visit, visit === '' ? '' : words[visit]),
    ...words.closing,
    name,
    words.date,
    '',
  ].join('\n');
}
