/** An event's date is what the source prints, and is printed once. */
import path from 'node:path';
import { numeralValue } from '../../lib/text/numeral.ts';
import type { Placing } from '../annals/places.ts';
import { MOON_MONTHS } from '../annals/chinese-point.ts';
import { GREGORIAN_FROM } from '../annals/meaning.ts';
import { readPrintedDate } from '../annals/printed-date.ts';
import { agrees } from '../annals/reading.ts';
import { fileNameOf, parseDate } from '../edtf.ts';
import { comparable, type Source, standsIn } from '../quotation.ts';
import type { Problem } from '../read/content-file.ts';
import { shown } from './schema-messages.ts';

/** A day that the words themselves say is of the moon. */
const MOON_DAY =
  /(?<month>[正冬腊]|[一二三四五六七八九十]{1,2})月(?<day>初[一二三四五六七八九十]|廿[一二三四五六七八九]?)/u;

/**
 * The day of the moon whose numbers a date takes for those of our calendar, whose day of the same numbers
 * is always weeks before: 三月初三 as 03-03.
 */
function takenForOurs(date: string, printed: string): string | undefined {
  const { month = '', day = '' } = MOON_DAY.exec(printed)?.groups ?? {};
  const numbers = [MOON_MONTHS[month] ?? numeralValue(month), numeralValue(day.replace('初', ''))];
  const asOurs = numbers.map((number = 0) => String(number).padStart(2, '0')).join('-');
  return date.endsWith(`-${asOurs}`) ? `${month}月${day}` : undefined;
}

/** Where the source gives a date for an event, it is the event's date: as precise, and no more. */
export function checkDates({ placed }: Pick<Placing, 'placed'>): Problem[] {
  return placed.flatMap(({ paragraph: { file, date }, reading }) => {
    if (date === undefined || !reading) return [];
    const moonDay = reading.within ? takenForOurs(date, reading.printed) : undefined;
    if (moonDay !== undefined) {
      const expected = `${reading.iso}, or the day of our calendar: ${moonDay} goes by the moon`;
      const advice = `“${moonDay}”是农历，公历要晚几个星期：请写 ${reading.iso}，或考证出的公历日期`;
      return [{ file, field: 'date', found: shown(date), expected, advice }];
    }
    if (agrees(date, reading)) return [];
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
 * The files that are named by the date that the source prints, and hold another. What is said of their
 * names, which are to be their dates, would be to take the wrong one.
 */
export function rightlyNamed({ placed }: Pick<Placing, 'placed'>): string[] {
  return placed.flatMap(({ paragraph: { file, date }, reading }) => {
    if (date === undefined || !reading || agrees(date, reading)) return [];
    const when = parseDate(reading.iso);
    const [name] = path.basename(file, '.mdx').split(/-(?=[a-z])/u);
    return when && name === fileNameOf(when) ? [file] : [];
  });
}

/** The mistake of an event whose text begins with its date. */
function dateInText(file: string, printed: string): Problem {
  const expected = 'the text without its date, which stands above it';
  const advice = `正文不带日期：网页上已写明，请从正文中删去“${printed}”和它后面的标点（原文不动）`;
  return { file, field: 'body', found: shown(printed), expected, advice };
}

/** The same of a text that would stand in its source if it did not begin with a date. */
export function withoutDate(
  { file, text }: { readonly file: string; readonly text: string },
  source: Source,
): Problem | undefined {
  const words = comparable(text);
  const { printed, length = 0 } = readPrintedDate(words, { year: GREGORIAN_FROM }) ?? {};
  const rest = words.slice(length);
  if (printed === undefined || rest === '' || !standsIn(source, rest)) return undefined;
  return dateInText(file, printed);
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
    return [dateInText(file, printed.printed)];
  });
}
