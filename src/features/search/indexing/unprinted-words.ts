/** The days, months and years that a date covers and does not print, as a reader may type them. */
import {
  type DatePoint,
  firstDay,
  type HistoricalDate,
  lastDay,
  lastPoint,
} from '../../../model/date.ts';
import { formatDate } from '../../../model/date-words.ts';

/** What is counted in, the finest first; a date of more of them is counted in the next. */
const UNITS = [
  { most: 31, digits: 10, step: (at: Date) => at.setUTCDate(at.getUTCDate() + 1) },
  { most: 24, digits: 7, step: (at: Date) => at.setUTCMonth(at.getUTCMonth() + 1, 1) },
  { most: 100, digits: 4, step: (at: Date) => at.setUTCFullYear(at.getUTCFullYear() + 1, 0, 1) },
];

/** The finest of them that a point is known by. */
const unitOf = ({ precision }: DatePoint) =>
  precision === 'day' ? 0 : /^(?:month|season|quarter)$/u.test(precision) ? 1 : 2;

/** 1958年3月, of `1958-03`. */
function spoken(iso: string): string {
  const [year = 0, month, day] = iso.split('-').map(Number);
  return `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`;
}

/**
 * What a date covers, as exactly as it is known, without what it prints: of 1949年至1952年 the years
 * between, of 1958年春 its months. An open side covers nothing beyond what is named. What is said as the
 * source says it is also found by what it would be else: 上世纪80年代末 by 二十世纪八十年代.
 */
export function unprintedWords({ printed: ofSource, ...when }: HistoricalDate): string {
  const plain = formatDate(when);
  if (ofSource !== undefined && !ofSource.includes(plain)) {
    const more = unprintedWords(when);
    return more === '' ? plain : `${plain} ${more}`;
  }
  const printed = ofSource ?? plain;
  // As coarse as the coarser end.
  for (const { most, digits, step } of UNITS.slice(
    Math.max(...[when, lastPoint(when)].map(unitOf)),
  )) {
    const covered: string[] = [];
    const last = lastDay(when).slice(0, digits);
    for (const at = new Date(firstDay(when)); covered.length < most; step(at)) {
      const one = at.toISOString().slice(0, digits);
      covered.push(spoken(one));
      if (one === last) return covered.filter((words) => !printed.includes(words)).join(' ');
    }
  }
  return '';
}
