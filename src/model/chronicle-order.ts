/** The order in which annals print their events. */
import { numeralValue } from '../lib/text/numeral.ts';
import { simplified } from './annals/signs.ts';
import { compareDates, firstDay, type HistoricalDate, isoYear, lastDay } from './date.ts';
import { endOfPart } from './part-of-date.ts';

/** The last month and day of a date in words, which may be those of the moon. */
const MONTH =
  /(闰?)(正|冬|腊|[一二三四五六七八九十]{1,2}|\d{1,2})月(?:初?([一二三四五六七八九十廿]{1,3}|\d{1,2})日?)?[^月]*$/u;
const NAMED: Record<string, number> = { 正: 1, 冬: 11, 腊: 12 };
const two = (number: number) => String(number).padStart(2, '0');

/**
 * Where an event stands of which the calendar knows the year alone, and its words the month: 八月初六,
 * 3、4月间. A month of the moon is about the next one of the sun, which is enough to put one after another.
 * @returns to be compared with days; no day of any calendar
 */
function monthInWords({ year, month, start, end, printed, lunar }: HistoricalDate) {
  const found = MONTH.exec(simplified(printed ?? lunar ?? ''));
  if (!found || (month ?? start ?? end) !== undefined) return undefined;
  const [, leap = '', name = '', dayName = ''] = found;
  // 三四月 is two.
  const number = NAMED[name] ?? numeralValue(name.replace(/^[一-九](?=[一-九]$)/u, '')) ?? 0;
  const ofSun = /\d/u.test(name) ? number : number + 1;
  const day = two(numeralValue(dayName) ?? 31);
  const inMonth = leap === '' ? day : `32-${day}`;
  // The last two of the moon are the last of the year, before 是年.
  const stands = (ofSun < 12 ? '' : '12-30-') + `${two(ofSun)}-${inMonth}`;
  return `${isoYear(year)}-${stands}`;
}

/**
 * Where a date stands among others: a month, a season or a year where it ends, as annals print 是年 after
 * the year's other events, and a part of either, such as 上旬; a day, and whatever lasts longer than a
 * year, where it begins.
 */
function standsAt(when: HistoricalDate): string {
  const inWords = endOfPart(when) ?? monthInWords(when);
  if (inWords !== undefined) return inWords;
  const lasts = when.start ?? when.end ?? /^(?:day|decade|century)$/u.exec(when.precision);
  if (lasts) return firstDay(when);
  // Winter runs into the next year, and is told of in its own.
  const isWinter = when.precision === 'season' && when.part === 4;
  return lastDay(isWinter ? { ...when, precision: 'year' } : when);
}

/** Hours of a day as words tell them, from its beginning on. */
const HOURS = [
  /凌晨|拂晓|黎明/u,
  /晨|早上/u,
  /上午|午前/u,
  /[中正]午|午间/u,
  /下午|午后/u,
  /傍晚|黄昏/u,
  /晚|夜/u,
];

/** Which of a day's hours its words tell; none where they tell no hour. */
function hourOf({ precision, end, printed = '' }: HistoricalDate): number | undefined {
  const hour =
    precision === 'day' && !end ? HOURS.findIndex((words) => words.test(simplified(printed))) : -1;
  return hour < 0 ? undefined : hour;
}

/** Orders dates as annals print them. */
export function asPrinted(a: HistoricalDate, b: HistoricalDate): number {
  const [one, other] = [standsAt(a), standsAt(b)];
  if (a.year !== b.year || one !== other) return a.year - b.year || (one < other ? -1 : 1);
  // 年底 stands before 是年.
  const whole = Number(a.printed === undefined) - Number(b.printed === undefined);
  const [hour, later] = [hourOf(a), hourOf(b)];
  const byHour = hour === undefined || later === undefined ? 0 : hour - later;
  return compareDates(b, a) || byHour || whole;
}
