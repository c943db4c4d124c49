/**
 * Reads dates of content files: EDTF (ISO 8601-2), levels 0 and 1, and the quarters of level 2. Not for
 * browsers, which are handed what it makes.
 */
import { parse } from 'edtf';
import { yearSlug } from '../lib/text/year.ts';
import {
  type DatePoint,
  type HistoricalDate,
  isoYear,
  lastPoint,
  plainDate,
  plainPoint,
  spanOf,
} from './date.ts';

/** Longer than any date. */
const LONGEST = 30;

/**
 * Reads a date of a content file.
 * @param text `2018-12`, `1958~`, `1984?`, `1958%`, `195X`, `1949/1952`, `1949/..`, `1958-21` …
 * @returns the date, or `undefined` where the form is wrong, the calendar has no such day, or a span
 *   ends before it begins; years are those from -9999, which is 公元前10000年, to 9999
 */
export function parseDate(text: string): HistoricalDate | undefined {
  const plain = plainDate(text);
  if (plain || text.length > LONGEST) return plain;
  const [from = '', to, ...more] = text.split('/');
  if (more.length > 0) return undefined;
  const [start, end] = [sideOf(from), to === undefined ? undefined : sideOf(to)];
  if (to === undefined) return typeof start === 'object' ? { iso: text, ...start } : undefined;
  if (start === undefined || end === undefined) return undefined;
  if (typeof start === 'object') {
    const span = { iso: text, ...start, end };
    return typeof end === 'object' && isBefore(end, start) ? undefined : span;
  }
  return typeof end === 'object' ? { iso: text, ...end, start } : undefined;
}

function sideOf(text: string): DatePoint | 'open' | 'unknown' | undefined {
  if (text === '..') return 'open';
  return text === '' ? 'unknown' : pointOf(text);
}

/** Less than any day, in years: days are not all of one length there. */
const MOMENT = 1e-4;

const isBefore = (end: DatePoint, start: DatePoint) =>
  spanOf({ iso: '', ...end }).end <= spanOf({ iso: '', ...start }).start + MOMENT;

/** The library takes no mark after a season or a decade, which archives write as well. */
const MARKED = /^(.*?)([~?%])?$/su;

function pointOf(text: string): DatePoint | undefined {
  const [, date = '', mark = ''] = MARKED.exec(text) ?? [];
  const point = unmarked(date);
  return (
    point && {
      ...point,
      ...((mark === '~' || mark === '%') && { approximate: true }),
      ...((mark === '?' || mark === '%') && { uncertain: true }),
    }
  );
}

/** What the library marks as unspecified, digit by digit: 195X, 19XX, 2004-XX, 1985-04-XX, 1985-XX-XX. */
const UNSPECIFIED: Record<string, Partial<DatePoint>> = {
  '1 8': { precision: 'decade' },
  '1 12': { precision: 'century' },
  '2 48': { precision: 'year', some: 'month' },
  '3 192': { precision: 'month', some: 'day' },
  '3 240': { precision: 'year', some: 'day' },
};

function unmarked(text: string): DatePoint | undefined {
  const plain = plainPoint(text);
  if (plain) return plain;
  let read: ReturnType<typeof parse>;
  try {
    read = parse(text, { level: 2 });
  } catch {
    return undefined;
  }
  const { type = 'Date', values, unspecified = 0 } = read;
  const [year = 0, second = 0] = values;
  if (type === 'Season') {
    if (second >= 21 && second <= 24) return { precision: 'season', year, part: second - 20 };
    return second >= 33 && second <= 36
      ? { precision: 'quarter', year, part: second - 32 }
      : undefined;
  }
  const form = type === 'Date' && UNSPECIFIED[`${values.length} ${unspecified}`];
  if (!form) return undefined;
  // Their digits are those of no ten years that have a name, and of a century before our era those of its last year.
  const isBefore = text.startsWith('-');
  if (form.precision === 'decade' && (isBefore || year === 0)) return undefined;
  if (form.precision === 'century' && year === 0 && !isBefore) return undefined;
  if (form.precision === 'century' && isBefore) return { precision: 'century', year: year - 99 };
  return form.precision === 'month'
    ? { precision: 'month', year, month: second + 1, some: 'day' }
    : { precision: 'year', year, ...form };
}

/**
 * What the name of a milestone's file begins with, and so its address: the dates as far as they are
 * known, the span's joined by a hyphen. What is doubted today may be found out, and the address stays.
 * @returns `2018-12`, `1958` for `1958~` and `1958/..`, `1958-1960`, `1950s`, `1900-1999`, `1958-21`;
 *   `bce-211` for `-0210`
 */
export function fileNameOf(when: HistoricalDate): string {
  const points = typeof when.end === 'object' ? [when, lastPoint(when)] : [when];
  return points.map(nameOf).join('-');
}

function nameOf({ precision, year, month, day, part = 0 }: DatePoint): string {
  const digits = (value: number | undefined) =>
    value === undefined ? [] : [String(value).padStart(2, '0')];
  const named = (one: number) => (one > 0 ? isoYear(one) : yearSlug(one));
  const first = named(year);
  if (precision === 'century') return `${first}-${named(year + 99)}`;
  if (precision === 'decade') return `${first}s`;
  const season = { season: 20, quarter: 32 }[precision as string];
  return [first, ...digits(season && season + part), ...digits(month), ...digits(day)].join('-');
}
