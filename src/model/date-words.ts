/** Dates in Chinese, as newspapers and archives write them. */
import { chineseNumeral } from '../lib/text/numeral.ts';
import { yearName, yearNumber } from '../lib/text/year.ts';
import type { DateTrait } from '../words/keys.ts';
import { type DatePoint, type HistoricalDate, traitsOf } from './date.ts';

const SEASONS = '春夏秋冬';

/** The number of a century, of its first year; before our era they are counted back from it. */
const centuryOf = (year: number) => (year > 0 ? Math.floor(year / 100) + 1 : (1 - year) / 100);

/** 五十年代; the first two of a century have names of their own. */
function decadeOf(year: number): string {
  const tens = Math.floor((year % 100) / 10);
  return ['头十年', '一十年代'][tens] ?? `${chineseNumeral(tens * 10)}年代`;
}

/** What stands after the year: 12月5日, 春, 第一季度; or after the century: 五十年代. */
function restOf({ precision, year, month, day, part = 0, some }: DatePoint): string {
  if (precision === 'century') return '';
  if (precision === 'decade') return decadeOf(year);
  if (precision === 'season') return SEASONS.charAt(part - 1);
  if (precision === 'quarter') return `第${chineseNumeral(part)}季度`;
  const [anyMonth, anyDay] = [some && month === undefined, some === 'day'];
  return (
    (month === undefined ? '' : `${month}月`) +
    (anyMonth ? '某月' : '') +
    (day === undefined ? '' : `${day}日`) +
    (anyDay ? '某日' : '')
  );
}

const eraOf = ({ precision, year }: DatePoint) =>
  precision === 'decade' || precision === 'century'
    ? `${year > 0 ? '' : '公元前'}${chineseNumeral(centuryOf(year))}世纪`
    : yearName(year);

function pointWords(point: DatePoint): string {
  const { approximate, uncertain } = point;
  return `${approximate ? '约' : ''}${eraOf(point)}${restOf(point)}${uncertain ? '（存疑）' : ''}`;
}

const isSure = ({ approximate, uncertain, some }: DatePoint) => !approximate && !uncertain && !some;

/** The end of a span, without what it has in common with its beginning: 1949年3月至5月. */
function endWords(start: DatePoint, end: DatePoint): string {
  const rest = restOf(end);
  const alike = isSure(start) && isSure(end) && eraOf(start) === eraOf(end);
  if (!alike || rest === '' || restOf(start) === '') return pointWords(end);
  const sameMonth = start.day !== undefined && end.day !== undefined && start.month === end.month;
  return sameMonth ? `${end.day}日` : rest;
}

/**
 * Writes a date as the newspaper does, without leading zeros: `2018年12月`, `约1958年`,
 * `1949年10月至1950年3月`, `1949年起`, `二十世纪五十年代`, `1958年春`; the lunar day in brackets. What the
 * source says more exactly is said as there: `1958年底`.
 */
export function formatDate(when: HistoricalDate): string {
  const { start, end, lunar = '', printed } = when;
  const point = pointWords(when);
  const lunarDay = lunar === '' || printed?.includes(lunar) ? '' : `（${lunar}）`;
  if (printed !== undefined) return printed + lunarDay;
  if (start) return `至${point}${start === 'unknown' ? '（起期不详）' : ''}${lunarDay}`;
  if (end === undefined) return point + lunarDay;
  if (end === 'open') return `${point}起${lunarDay}`;
  if (end === 'unknown') return `${point}起（止期不详）${lunarDay}`;
  return point === pointWords(end)
    ? point + lunarDay
    : `${point}至${endWords(when, end)}${lunarDay}`;
}

/** What a source writes with a date that is about: 1984年前后, 大约1984年. */
const ABOUT = /大?约|前后|左右|上下/gu;

/**
 * What is said of a date beside its precision: of one that a source only calls about in its own way,
 * 1984年前后, the same as of 约1984年.
 */
export function statedTraits(when: HistoricalDate): DateTrait[] {
  const { printed = '', approximate, ...point } = when;
  const isOnlyAbout = approximate && printed.replace(ABOUT, '') === pointWords(point);
  return traitsOf(when).filter((trait) => trait !== 'printed' || !isOnlyAbout);
}

/** A point by its year alone, for where there is room for a few characters: 1958, 1950年代, 20世纪, 前211. */
export function yearLabel({ precision, year }: DatePoint): string {
  if (precision === 'century') return `${year > 0 ? '' : '前'}${centuryOf(year)}世纪`;
  return precision === 'decade' ? `${year}年代` : yearNumber(year);
}

/**
 * A point's year for pictures, whose column has four digits; 195x as 195× is written: 1958, 195x, 19xx,
 * 前211.
 */
export function yearDigits({ precision, year }: DatePoint): string {
  const unknown = { decade: 1, century: 2 }[precision as string] ?? 0;
  // Of a century before our era its second year has the digits of the most.
  const digits = yearNumber(precision === 'century' && year <= 0 ? year + 1 : year);
  return digits.slice(0, digits.length - unknown) + 'x'.repeat(unknown);
}

/** A date by its years alone: 1958, 约1958, 1984?, 1949—1952, 1949起, 至1952. */
export function yearsLabel(when: HistoricalDate): string {
  const { start, end } = when;
  const labelOf = (point: DatePoint) =>
    `${point.approximate ? '约' : ''}${yearLabel(point)}${point.uncertain ? '?' : ''}`;
  const first = labelOf(when);
  if (start) return `至${first}`;
  if (typeof end === 'string') return `${first}起`;
  const last = end ? labelOf(end) : first;
  return last === first ? first : `${first}—${last}`;
}

/** What of a year a single date is known to lie in: 12月, 春, 一季度; nothing of a span. */
export function withinYear({
  precision,
  month,
  part = 0,
  end,
}: HistoricalDate): string | undefined {
  if (end) return undefined;
  if (precision === 'season') return SEASONS.charAt(part - 1);
  if (precision === 'quarter') return `${chineseNumeral(part)}季度`;
  return month === undefined ? undefined : `${month}月`;
}
