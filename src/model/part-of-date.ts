/** Parts of a year or a month that only words tell. */
import { type HistoricalDate, lastDay } from './date.ts';

/** The month in which a part of a year ends, and the day on which one of a month does; else the last. */
const YEAR_PARTS: Record<string, number> = {
  ...{ 初: 1, 首: 1, 伊始: 1, 冬春: 2, 春夏: 5, 中: 6, 上半年: 6, 前半年: 6, 夏秋: 8, 秋冬: 11 },
  ...{ 春末夏初: 5, 夏末秋初: 8, 秋末冬初: 11, 冬末春初: 2 },
};
const MONTH_PARTS: Record<string, number> = { 初: 10, 上旬: 10, 中: 20, 中旬: 20 };
const PART =
  /(?:[年岁歲]([初中底末终首暮尾]|伊始|[上下前后]半年|[春夏秋冬]{2}|[春夏秋冬]末[春夏秋冬]初)|月(?:[上中]、?)?([初中底末]|[上中下]旬))(?:之?[交间間际際]|[两兩]季)?$/u;
/** What is of a season's first month, and of its second: 初春, 盛夏. */
const SEASON_PARTS: readonly RegExp[] = [
  /(?:[初早孟开入立][春夏秋冬]|[春夏秋冬]初)$/u,
  /[仲盛][春夏秋冬]$/u,
];
const AFTER = /[以之]?[后後]$/u;

/**
 * Where a part of a year or a month stands that only its words tell: 1958年底, 1958年3月上旬, 1958年后.
 * @returns the day by which it is over, such as `1958-03-10`; for 年初, of which nobody knows, January's last
 */
export function endOfPart(when: HistoricalDate): string | undefined {
  const { printed = '', precision, year, month, part = 0 } = when;
  if (AFTER.test(printed)) return lastDay(when);
  const [, ofYear, ofMonth] = PART.exec(printed) ?? [];
  const ofSeason = SEASON_PARTS.findIndex((words) => words.test(printed));
  if (precision === 'season' && ofSeason >= 0) {
    return lastDay({ iso: '', precision: 'month', year, month: part * 3 + ofSeason });
  }
  if (ofYear !== undefined) {
    return lastDay({ iso: '', precision: 'month', year, month: YEAR_PARTS[ofYear] ?? 12 });
  }
  if (ofMonth === undefined || month === undefined) return undefined;
  const day = MONTH_PARTS[ofMonth];
  return lastDay({ iso: '', precision: 'month', year, month, ...(day !== undefined && { day }) });
}
