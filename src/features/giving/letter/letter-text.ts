/** The letter of intent (捐赠意向书) as plain text, to be pasted into a message. */
import { isBegun, type Letter } from './letter.ts';
import type { wordsOf } from './sheet.ts';

const line = (label: string, value: string) => (value === '' ? [] : [`${label}：${value}`]);

/**
 * Writes a letter.
 * @param letter with its texts printable
 * @param words of the sheet, around what the giver has written
 * @param date as it is to be printed
 */
export function letterText(
  letter: Letter,
  words: ReturnType<typeof wordsOf>,
  date: string,
): string {
  const { name, telephone, email, address, way, items, limits, visit } = letter;
  const things = items.filter(isBegun).map((item, index) => {
    const texts = [item.name, item.count, item.period, item.carrier, item.category, item.note];
    return `${index + 1}. ${texts.filter((text) => text !== '').join('，')}`;
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
    date,
    '',
  ].join('\n');
}
