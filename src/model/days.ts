/**
 * The days that a date of any precision covers, for formats that know days only.
 */
import type { HistoricalDate } from './date.ts';

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
