/** An event's date is what the source prints, and is printed once. */
import type { Placing } from '../annals/places.ts';
import { readPrintedDate } from '../annals/printed-date.ts';
import { agrees } from '../annals/reading.ts';
import { comparable, type Source } from '../quotation.ts';
import type { Problem } from '../read/content-file.ts';
import { shown } from './schema-messages.ts';

/** Where the source gives a date for an event, it is the event's date: as precise, and no more. */
export function checkDates({ placed }: Pick<Placing, 'placed'>): Problem[] {
  return placed.flatMap(({ paragraph: { file, date }, reading }) => {
    if (date === undefined || !reading || agrees(date, reading)) return [];
    const { printed, iso, also, within } = reading;
    const among = [iso, ...also];
    const written = within ? `a date in ${among.join(' or ')}` : `written ${iso}`;
    return [
      {
        file,
        field: 'date',
        found: shown(date),
        expected: `the date that the source prints: ${printed}, ${written}`,
        advice: `原文此事的日期是“${printed}”，${within ? `在 ${among.join(' 或 ')} 之内` : `应写 ${iso}`}`,
      },
    ];
  });
}

/**
 * Checks that no event's text begins with the month or the day that stands above it: 1月7日，县委成立. A
 * year may be a word of its sentence.
 */
export function checkRepeatedDates(source: Source, { placed }: Placing): Problem[] {
  return placed.flatMap(({ paragraph: { file, date, text }, place: [start] }) => {
    if (!date?.includes('-')) return [];
    const words = comparable(text);
    const printed = readPrintedDate(words, { year: Number.parseInt(date, 10) });
    if (!printed || printed.length === words.length) return [];
    const { iso = '', also, length } = printed;
    const before = words.slice(0, length);
    const isMarked = /[,:、]$/u.test(before) || source.spaces.has(start + length);
    if (!isMarked || ![iso, ...also].includes(date)) return [];
    const expected = 'the text without its date, which stands above it';
    const advice = `正文不带日期：网页上已写明，请从正文中删去“${printed.printed}”和它后面的标点（原文不动）`;
    return [{ file, field: 'body', found: shown(printed.printed), expected, advice }];
  });
}
