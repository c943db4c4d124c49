/** What the two ends of a printed span leave to each other. */
import { isoYear } from '../date.ts';
import { REIGN, REIGN_YEAR } from './chinese-grammar.ts';
import { type Context, daysIn } from './meaning.ts';
import { simplified } from './signs.ts';

/** What two dates have in common: of 1月7日至12日 the month. */
export function common(a: Context, b: Context): Context {
  if (a.year !== b.year) return {};
  return a.month === b.month ? { year: a.year, month: a.month } : { year: a.year };
}

/**
 * What the end of a span leaves out: of 民国二十六至二十七年 the reign, of 1958—60年 and 20世纪80—90年代
 * the century, of 2018.5.3—5.8 and 2018.5—8 the year.
 */
export function prefixOf(end: string, whole: string, { year }: Context): string {
  if (/^(?:\d0|.十)年代/u.test(end)) return /^[^世]{1,3}世[纪紀]/u.exec(whole)?.[0] ?? '';
  const [reign = ''] = REIGN.exec(simplified(whole)) ?? [];
  if (reign !== '' && REIGN_YEAR.test(end)) return whole.slice(0, reign.length);
  if (year === undefined || year <= 0) return '';
  if (/^\d\d年/u.test(end)) return isoYear(year).slice(0, 2);
  const [, month = '', mark = '', day] = /^(\d{4}([-/.])\d{1,2})(?:\2(\d))?/u.exec(whole) ?? [];
  const isNumber = /^\d{1,2}(?![-/.]?\d|[年月日号])/u.test(end);
  if (mark !== '' && isNumber) return day === undefined ? `${year}${mark}` : month + mark;
  return mark !== '' && /^\d{1,2}[-/.]\d{1,2}(?!\d)/u.test(end) ? `${year}${mark}` : '';
}

/** Whether one date in EDTF is before another; years before our era count backwards. */
export const isEarlier = (one: string, other: string) =>
  one.startsWith('-') && other.startsWith('-') ? one > other : one < other;

/**
 * The end of a span whose beginning lies in it: of 5月至年底 December, of 5月3日至月底 the last day; and the
 * other way round of 年初至5月 January.
 * @returns `[from, to]`
 */
export function narrowed(
  [from, to]: readonly [from: string, to: string],
  [first, second]: readonly [first: string, second: string],
): readonly [string, string] {
  if (from.startsWith(`${to}-`) && /[底末终]$/u.test(second)) {
    const [year = 0, month] = to.split(/(?<=\d)-/u).map(Number);
    return [from, `${to}-${month === undefined ? 12 : daysIn(year, month)}`];
  }
  return to.startsWith(`${from}-`) && first.endsWith('初') ? [`${from}-01`, to] : [from, to];
}
