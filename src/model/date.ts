/**
 * Dates as archives know them, never more precise than the source: a day, a month, a season, a year, a
 * decade; about, in doubt, or from one to another. They are plain values, which browsers are handed
 * too; `edtf.ts` reads them and `date-words.ts` says them.
 */
import type { DateTrait, Precision } from '../words/keys.ts';

/** A day, or the month, season, year … of which no more is known. */
export interface DatePoint {
  readonly precision: Precision;
  /** Of a decade or a century the first: 1950 for the fifties. */
  readonly year: number;
  /** 1 to 12, when the source gives one. */
  readonly month?: number;
  /** 1 to 31, when the source gives one. */
  readonly day?: number;
  /** 1 to 4: of a season, from spring on, or of a quarter. */
  readonly part?: number;
  /** The month of a year, or the day of a month, that is said not to be known: 某月, 某日. */
  readonly some?: 'month' | 'day';
  readonly approximate?: true;
  /** Whether the source or its keeper doubts it. */
  readonly uncertain?: true;
}

/** A point, or a span. Of a span that has no known beginning the point is its end. */
export interface HistoricalDate extends DatePoint {
  /** As written (EDTF): `2018-12-05`, `1958~`, `1949/1952`. */
  readonly iso: string;
  readonly start?: 'open' | 'unknown';
  readonly end?: DatePoint | 'open' | 'unknown';
  /** The day by the lunar calendar as the source prints it: 正月初五. */
  readonly lunar?: string;
  /** In the words of its source, where these say more than EDTF can: 1958年底, 1958年后. */
  readonly printed?: string;
  /** The year as its source counts it, beside ours: 光绪三十年. */
  readonly reign?: string;
}

const PLAIN = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * Reads a year, a month or a day.
 * @param text `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; the year 0, `0000`, is 公元前1年, and `-0210` 公元前211年
 * @returns the point, or `undefined` where the form is wrong or the calendar has no such day
 */
export function plainPoint(text: string): DatePoint | undefined {
  const match = PLAIN.exec(text);
  if (!match || text.startsWith('-0000')) return undefined;
  const [, year, month, day] = match.map(Number) as [number, number, number, number];
  if (match[2] === undefined) return { precision: 'year', year };
  if (month < 1 || month > 12) return undefined;
  if (match[3] === undefined) return { precision: 'month', year, month };
  // Day 0 of the next month is the last day of this one.
  if (day < 1 || day > new Date(timeOf(year, month, 0)).getUTCDate()) return undefined;
  return { precision: 'day', year, month, day };
}

/** The same as a date of our era. */
export function plainDate(text: string): HistoricalDate | undefined {
  const point = plainPoint(text);
  return point && isOfOurEra(point) ? { iso: text, ...point } : undefined;
}

/** Whether a date begins in our era, before which neither calendars nor HTML can name a day. */
export const isOfOurEra = ({ year }: DatePoint): boolean => year > 0;

/** Whether a date is no more than {@link plainDate} reads from its text. */
export function isPlain({ iso, lunar, printed }: HistoricalDate): boolean {
  return (lunar ?? printed) === undefined && plainDate(iso) !== undefined;
}

/** The last point that a date covers, as far as it is known. */
export function lastPoint(when: HistoricalDate): DatePoint {
  return typeof when.end === 'object' ? when.end : when;
}

/** How many months each precision covers; a day is looked at by itself. */
const MONTHS: Record<Precision, number> = {
  century: 1200,
  decade: 120,
  year: 12,
  quarter: 3,
  season: 3,
  month: 1,
  day: 1,
};

/**
 * The first month of a point, counted from that of the year 0. Seasons are those of GB/T 42074
 * (气候季节划分): spring begins in March, and winter runs into the next year.
 */
function firstMonth({ precision, year, month = 1, part = 1 }: DatePoint): number {
  const within = { season: part * 3 - 1, quarter: part * 3 - 3 }[precision as string] ?? month - 1;
  return year * 12 + within;
}

/**
 * The months that a date touches, from past to present, in twelfths of a year: an open side has no end.
 * @returns start (inclusive) and end (exclusive) in fractional years
 */
export function monthsOf(when: HistoricalDate): { start: number; end: number } {
  const last = lastPoint(when);
  return {
    start: when.start === 'open' ? -Infinity : firstMonth(when) / 12,
    end: when.end === 'open' ? Infinity : (firstMonth(last) + MONTHS[last.precision]) / 12,
  };
}

/** A day in milliseconds. Not by `Date.UTC`, which takes the years 0 to 99 for those of the last century. */
const timeOf = (year: number, month: number, day: number) =>
  new Date(0).setUTCFullYear(year, month, day);

/** A day in fractional years; months are counted from that of the year 0. */
function momentOf(months: number, day = 1): number {
  const year = Math.floor(months / 12);
  const month = months - year * 12;
  const start = timeOf(year, 0, 1);
  return year + (timeOf(year, month, day) - start) / (timeOf(year + 1, 0, 1) - start);
}

/**
 * The span of time that a date covers: a month is a span, a year is a longer one. Of a side that is
 * open or not known it is what is known.
 * @returns start (inclusive) and end (exclusive) in fractional years, such as 2018.917 to 2019
 */
export function spanOf(when: HistoricalDate): { start: number; end: number } {
  const last = lastPoint(when);
  const endOf = (point: DatePoint) =>
    point.day === undefined
      ? momentOf(firstMonth(point) + MONTHS[point.precision])
      : momentOf(firstMonth(point), point.day) + 1 / 365.25;
  return { start: momentOf(firstMonth(when), when.day), end: endOf(last) };
}

/** The years that a date names, the first and the last; of the fifties 1950 and 1959. */
export function yearsNamed(when: HistoricalDate): { first: number; last: number } {
  const { year, precision } = lastPoint(when);
  return { first: when.year, last: year + Math.max(1, MONTHS[precision] / 12) - 1 };
}

/** What a date is beside its precision; nothing of a plain one. */
export function traitsOf(when: HistoricalDate): DateTrait[] {
  const points: readonly DatePoint[] = [when, lastPoint(when)];
  return [
    ...(when.printed === undefined ? [] : (['printed'] as const)),
    ...(typeof when.end === 'object' ? (['span'] as const) : []),
    ...(when.start ? (['until'] as const) : []),
    ...(typeof when.end === 'string' ? (['from'] as const) : []),
    ...(points.some(({ approximate }) => approximate) ? (['approximate'] as const) : []),
    ...(points.some(({ uncertain }) => uncertain) ? (['uncertain'] as const) : []),
  ];
}

/** Whether a date is about or in doubt, and so drawn dotted. */
export function isUnsure(when: HistoricalDate): boolean {
  return traitsOf(when).some((trait) => trait === 'approximate' || trait === 'uncertain');
}

/**
 * Orders dates from past to present, by their beginnings, or the end where no more is known. Of those
 * that begin together the one that covers more comes first, then the one that is less sure.
 */
export function compareDates(a: HistoricalDate, b: HistoricalDate): number {
  const keys = (when: HistoricalDate) => {
    const { start, end } = spanOf(when);
    const open = when.start !== undefined || typeof when.end === 'string';
    const doubts = traitsOf(when).filter((one) => one === 'approximate' || one === 'uncertain');
    return [start, open ? -1e6 : -end, -doubts.length];
  };
  const [one, other] = [keys(a), keys(b)];
  const at = one.findIndex((key, index) => key !== other[index]);
  if (at < 0) return a.iso < b.iso ? -1 : a.iso > b.iso ? 1 : 0;
  return (one[at] ?? 0) - (other[at] ?? 0);
}

/** A year in EDTF: 1958, 0960, -0210. */
export const isoYear = (year: number): string =>
  (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0');

function isoDay(months: number, day: number): string {
  const date = new Date(timeOf(0, months, day));
  const [, monthAndDay = ''] = /(-\d\d-\d\d)T/u.exec(date.toISOString()) ?? [];
  return isoYear(date.getUTCFullYear()) + monthAndDay;
}

/** The first day that a date covers: of `2018-12` it is `2018-12-01`. */
export function firstDay(when: HistoricalDate): string {
  return isoDay(firstMonth(when), when.day ?? 1);
}

/** The last day that a date covers: of `2018-12` it is `2018-12-31`. */
export function lastDay(when: HistoricalDate): string {
  const last = lastPoint(when);
  if (last.day !== undefined) return isoDay(firstMonth(last), last.day);
  // Day 0 of a month is the last one of the month before.
  return isoDay(firstMonth(last) + MONTHS[last.precision], 0);
}

/** The day after the last that a date covers: of `2018-12` it is `2019-01-01`. */
export function dayAfter(when: HistoricalDate): string {
  const last = lastPoint(when);
  if (last.day !== undefined) return isoDay(firstMonth(last), last.day + 1);
  return isoDay(firstMonth(last) + MONTHS[last.precision], 1);
}

/**
 * What ISO 8601, and HTML's `datetime`, can say of a point without saying too much.
 * @returns `2018`, `2018-12` or `2018-12-05`; nothing where it is in doubt, or where only words say it:
 *   a decade, a year before our era, or a season, whose winter runs into the next year
 */
export function calendarDate(point: DatePoint): string | undefined {
  const { precision, year, month, day, approximate, uncertain } = point;
  if (approximate || uncertain || MONTHS[precision] > 12 || precision === 'season')
    return undefined;
  if (!isOfOurEra(point)) return undefined;
  const digits = (value: number, length: number) => String(value).padStart(length, '0');
  return [
    digits(year, 4),
    ...(month === undefined ? [] : [digits(month, 2)]),
    ...(day === undefined ? [] : [digits(day, 2)]),
  ].join('-');
}

/** The `datetime` of a `<time>` element; nothing for what only words can say, such as a span. */
export function datetimeOf(when: HistoricalDate): string | undefined {
  return when.start || when.end ? undefined : calendarDate(when);
}
