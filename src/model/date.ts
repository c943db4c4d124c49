/** Dates as chronicles give them: a year, a month or a day, never more precise than the source. */
import type { Precision } from '../words/keys.ts';

export interface HistoricalDate {
  /** As written: `2018`, `2018-12` or `2018-12-05`; also a valid `datetime`. */
  readonly iso: string;
  readonly precision: Precision;
  readonly year: number;
  /** 1 to 12, when the source gives one. */
  readonly month?: number;
  /** 1 to 31, when the source gives one. */
  readonly day?: number;
}

const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * Reads a date of a content file.
 * @param text `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
 * @returns the date, or `undefined` where the form is wrong or the calendar has no such day
 */
export function parseDate(text: string): HistoricalDate | undefined {
  const match = FORM.exec(text);
  if (!match) return undefined;
  const [, year, month, day] = match.map(Number) as [number, number, number, number];
  if (match[2] === undefined) return { iso: text, precision: 'year', year };
  if (month < 1 || month > 12) return undefined;
  if (match[3] === undefined) return { iso: text, precision: 'month', year, month };
  // Day 0 of the next month is the last day of this one.
  if (day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  return { iso: text, precision: 'day', year, month, day };
}

/**
 * Writes a date as the newspaper does: `2018年12月`, without leading zeros.
 * @param date a date of any precision
 */
export function formatDate({ year, month, day }: HistoricalDate): string {
  return `${year}年${month === undefined ? '' : `${month}月`}${day === undefined ? '' : `${day}日`}`;
}

/**
 * The span of time that a date covers: a month is a span, a year is a longer one.
 * @returns start (inclusive) and end (exclusive) in fractional years, such as 2018.917 to 2019
 */
export function spanOf({ year, month, day }: HistoricalDate): { start: number; end: number } {
  const at = (y: number, m: number, d: number) => {
    const start = Date.UTC(y, 0, 1);
    return y + (Date.UTC(y, m - 1, d) - start) / (Date.UTC(y + 1, 0, 1) - start);
  };
  if (month === undefined) return { start: year, end: year + 1 };
  if (day === undefined) {
    return { start: at(year, month, 1), end: month === 12 ? year + 1 : at(year, month + 1, 1) };
  }
  const start = at(year, month, day);
  return { start, end: start + 1 / 365.25 };
}

/** Orders dates from past to present; of two that begin together the less precise one comes first. */
export function compareDates(a: HistoricalDate, b: HistoricalDate): number {
  return a.iso < b.iso ? -1 : a.iso > b.iso ? 1 : 0;
}

/** `2018-12-01`. Months beyond 12 and days beyond the month's end run on, as in a calendar. */
function isoDay(year: number, month: number, day: number): string {
  const date = new Date(0);
  // Not Date.UTC, which takes the years 0 to 99 for those of the last century.
  date.setUTCFullYear(year, month - 1, day);
  return date.toISOString().slice(0, 10);
}

/** The first day that a date covers: of `2018-12` it is `2018-12-01`. */
export function firstDay({ year, month = 1, day = 1 }: HistoricalDate): string {
  return isoDay(year, month, day);
}

/** The day after the last that a date covers: of `2018-12` it is `2019-01-01`. */
export function dayAfter({ year, month, day }: HistoricalDate): string {
  if (month === undefined) return isoDay(year + 1, 1, 1);
  return day === undefined ? isoDay(year, month + 1, 1) : isoDay(year, month, day + 1);
}
