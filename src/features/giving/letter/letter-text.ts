/** The letter of intent (捐赠意向书) as plain text, to be pasted into a message. */
import { isBegun, type Letter, TEXT_FIELDS } from './letter.ts';
import type { wordsOf } from './sheet.ts';

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
  const line = (label: string, value: string) => (value === '' ? [] : [`${label}：${value}`]);
  const giver = TEXT_FIELDS.filter((field) => field !== 'limits');
  const { name, limits, visit } = letter;
  const things = letter.items.filter(isBegun).map((item, index) => {
    const texts = [item.name, item.count, item.period, item.carrier, item.category, item.note];
    return `${index + 1}. ${texts.filter((text) => text !== '').join('，')}`;
  });
  return [
    words.title,
    '',
    words.salutation,
    `　　${words.opening}`,
    '',
    ...giver.flatMap((field) => line(words[field], letter[field])),
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
