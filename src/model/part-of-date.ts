/** Parts of a year or a month that only words tell. */
import { simplified } from './annals/signs.ts';
import { type HistoricalDate, lastDay } from './date.ts';

/** The month in which a part of a year ends, and the day on which one of a month does; else the last. */
const YEAR_PARTS: Record<string, number> = {
  ...{ 初: 1, 首: 1, 伊始: 1, 冬春: 2, 春夏: 5, 中: 6, 上半年: 6, 前半年: 6, 夏秋: 8, 秋冬: 11 },
};
const MONTH_PARTS: Record<string, number> = { 初: 10, 上旬: 10, 中: 20, 中旬: 20 };
const PART =
  /(?:[年岁]?((?<=[年岁])[初中底末终首暮尾]|伊始|[上下前后]半年|[春夏秋冬]{2})|月(?:[上中]、?)?([初中底末]|[上中下]旬))(?:之?[交间]|两季)?$/u;
const AFTER = /[以之]?后$/u;

/**
 * Where a part of a year or a month stands that only its words tell: 1958年底, 1958年3月上旬, 1958年后.
 * @returns the day by which it is over, such as `1958-03-10`; for 年初, of which nobody knows, January's last
 */
export function endOfPart(when: HistoricalDate): string | undefined {
  const { year, month } = when;
  const printed = simplified(when.printed ?? '');
  if (AFTER.test(printed)) return lastDay(when);
  const [, ofYear, ofMonth] = PART.exec(printed) ?? [];
  if (ofYear !== undefined) {
    return lastDay({ iso: '', precision: 'month', year, month: YEAR_PARTS[ofYear] ?? 12 });
  }
  if (ofMonth === undefined || month === undefined) return undefined;
  const day = MONTH_PARTS[ofMonth];
  return lastDay({ iso: '', precision: 'month', year, month, ...(day !== undefined && { day }) });
}
