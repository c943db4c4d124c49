/** The days, months and years that a date covers and does not print, as a reader may type them. */
import {
  type DatePoint,
  firstDay,
  type HistoricalDate,
  lastDay,
  lastPoint,
} from '../../../model/date.ts';
import { yearName } from '../../../lib/text/year.ts';
import { formatDate } from '../../../model/date-words.ts';

/** What is counted in, the finest first; a date of more of them is counted in the next. */
const UNITS = [
  { most: 31, parts: 3, step: (at: Date) => at.setUTCDate(at.getUTCDate() + 1) },
  { most: 24, parts: 2, step: (at: Date) => at.setUTCMonth(at.getUTCMonth() + 1, 1) },
  { most: 100, parts: 1, step: (at: Date) => at.setUTCFullYear(at.getUTCFullYear() + 1, 0, 1) },
];

/** The finest of them that a point is known by. */
const unitOf = ({ precision }: DatePoint) =>
  precision === 'day' ? 0 : /^(?:month|season|quarter)$/u.test(precision) ? 1 : 2;

/** A day of ISO 8601. */
function dayOf(iso: string): Date {
  const [year = 0, month = 1, day = 1] = (iso.match(/^-?\d+|\d+/gu) ?? []).map(Number);
  return new Date(new Date(0).setUTCFullYear(year, month - 1, day));
}

/** 1958年3月, of a day in it and two of its parts. */
function spoken(day: Date, parts: number): string {
  return [yearName(day.getUTCFullYear()), `${day.getUTCMonth() + 1}月`, `${day.getUTCDate()}日`]
    .slice(0, parts)
    .join('');
}

/** What a date covers beyond what it prints, and the year of a reign that its source prints beside ours. */
export function unprintedWords({ reign = '', ...when }: HistoricalDate): string {
  const covered = coveredWords(when);
  const isSaid = reign === '' || formatDate(when).includes(reign);
  return (isSaid ? [covered] : [reign, covered]).filter(Boolean).join(' ');
}

/**
 * What a date covers, as exactly as it is known, without what it prints: of 1949年至1952年 the years
 * between, of 1958年春 its months. An open side covers nothing beyond what is named. What is said as the
 * source says it is also found by what it would be else: 上世纪80年代末 by 二十世纪八十年代.
 */
function coveredWords({ printed: ofSource, ...when }: HistoricalDate): string {
  const plain = formatDate(when);
  if (ofSource !== undefined && !ofSource.includes(plain)) {
    const more = coveredWords(when);
    return more === '' ? plain : `${plain} ${more}`;
  }
  const printed = ofSource ?? plain;
  // As coarse as the coarser end.
  for (const { most, parts, step } of UNITS.slice(
    Math.max(...[when, lastPoint(when)].map(unitOf)),
  )) {
    const covered: string[] = [];
    const last = spoken(dayOf(lastDay(when)), parts);
    for (const at = dayOf(firstDay(when)); covered.length < most; step(at)) {
      const one = spoken(at, parts);
      covered.push(one);
      if (one === last) return covered.filter((words) => !printed.includes(words)).join(' ');
    }
  }
  return '';
}
