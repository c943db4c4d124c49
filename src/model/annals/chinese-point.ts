/**
 * Reads one point or period of time, as Chinese chronicles print it. What it means where it stands is for
 * `printed-date.ts` to say.
 */
import { numeralValue } from '../../lib/text/numeral.ts';
import { yearOfEra } from './eras.ts';
import { CHINESE, MONTH_AND_DAY, NUMERIC, PART } from './chinese-grammar.ts';
import type { Point, Relative } from './point.ts';
import { simplified } from './signs.ts';

/** The Republic's first year was 1912. */
const BEFORE_REPUBLIC = 1911;
const SEASONS = '春夏秋冬';
const [FIRST_SEASON, FIRST_QUARTER] = [21, 33];

type Groups = Readonly<Record<string, string | undefined>>;

/** The number of a group; NaN where none can be read, as of 三四月, which is two months. */
function read(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (text === '元') return 1;
  return /^[一二三四五六七八九]{2,3}$/u.test(text)
    ? Number.NaN
    : (numeralValue(text) ?? Number.NaN);
}

/** A year of the Republic; NaN where it cannot be read. */
function ofRepublic(text: string): number {
  // Digit by digit: 一〇五.
  if (Array.from(text).length === 3 && !/[百十]/u.test(text))
    return numeralValue(text) ?? Number.NaN;
  const [hundred, rest = ''] = /^一百零?(.*)$/u.exec(text) ?? [];
  if (hundred === undefined) return read(text) ?? Number.NaN;
  return rest === '' ? 100 : 100 + (numeralValue(rest.replace(/^一十/u, '十')) ?? Number.NaN);
}

function yearOf(found: Groups): Point['year'] {
  const { year, bracketed, bracketedBefore, bce, shortYear, republic, beforeRepublic } = found;
  const { era, eraYear, eraCycle, decadeAlone, edge, sameYear, nextYear, lastYear } = found;
  if (bce) return 1 - (numeralValue(bce) ?? Number.NaN);
  const printed = read(bracketed ?? year);
  if (printed !== undefined) return bracketedBefore ? 1 - printed : printed;
  if (shortYear) return Number(shortYear);
  if (republic) return BEFORE_REPUBLIC + ofRepublic(republic);
  if (beforeRepublic) return BEFORE_REPUBLIC + 1 - (read(beforeRepublic) ?? Number.NaN);
  if (era) return yearOfEra(era, eraCycle ?? read(eraYear) ?? Number.NaN);
  // A decade of no century is a year that nobody can compare.
  if (decadeAlone) return Number.NaN;
  if (nextYear) return 'next';
  if (lastYear) return 'last';
  return sameYear || /^[年岁]/u.test(edge ?? '') ? 'same' : undefined;
}

/** The century that 上世纪 is most often, and the one that it may be. */
const LAST_CENTURY = { most: 20, maybe: 19 };

/** Its years have not their first digits in common with the others' that are written so: there is no year 0. */
export const FIRST_CENTURY = '0001/0100';

function maskedOf(found: Groups, lastCentury = LAST_CENTURY.most): string | undefined {
  const { decadeYear, century, centuryBefore, decade, tens, moreTens, masked } = found;
  if (decadeYear) return `${decadeYear}X`;
  const before = century === '上' ? lastCentury : read(century);
  if (before === undefined) return masked?.replace(/[×?□]/gu, 'X');
  // 公元前三世纪 are the years from -0299 to -0200; its decades have no digits in common.
  if (centuryBefore)
    return (decade ?? tens) ? undefined : `-${String(before - 1).padStart(2, '0')}XX`;
  const hundreds = String(before - 1).padStart(2, '0');
  const decadeOf = (numeral: string) => `${hundreds}${String(read(numeral)).charAt(0)}X`;
  if (tens && moreTens) return `${decadeOf(tens)}/${decadeOf(moreTens)}`;
  if (decade) return decadeOf(decade);
  return before === 1 ? FIRST_CENTURY : `${hundreds}XX`;
}

function codeOf({ season, seasons, quarter }: Groups): number | undefined {
  if (seasons) return Number.NaN;
  if (season) return FIRST_SEASON + SEASONS.indexOf(season);
  const number = read(quarter);
  return number === undefined ? undefined : FIRST_QUARTER - 1 + number;
}

function halfOf({ half, quarters }: Groups): Point['half'] {
  if (quarters) return 'threeQuarters';
  if (half === undefined) return undefined;
  return /[上前]/u.test(half) ? 'first' : 'second';
}

function openOf({ from, until, since, notAfter, notBefore }: Groups): Point['open'] {
  if (from) return 'from';
  if (until ?? notAfter) return 'until';
  return (since ?? notBefore) ? 'since' : undefined;
}

/** The numbers of months of the moon, by the signs that their names begin with. */
export const MOON_MONTHS: Readonly<Record<string, number>> = {
  正: 1,
  五: 5,
  八: 8,
  九: 9,
  冬: 11,
  腊: 12,
};

/** The number of 腊月 or of 闰五月, by what it begins with. */
function moonMonthOf(name: string | undefined): number | undefined {
  if (name === undefined) return undefined;
  const [, leap] = /^闰(.+)月$/u.exec(name) ?? [];
  return leap === undefined ? MOON_MONTHS[name.charAt(0)] : read(leap);
}

const has = (value: string | undefined) => value !== undefined;

/** What EDTF has no sign for: 年底, 上旬, 上半年, 初春, 以后, 左右, 五十年代初, ×月, 国庆节. */
function saysMore(found: Groups): boolean {
  const { half, quarters, third, thirds, edge, monthEdge, seasons, hour } = found;
  const { after, until, since, notAfter, notBefore, noMonth, noDay, feast } = found;
  const parts = [half, quarters, hour, third, thirds, edge, monthEdge, seasons];
  const unknown = [noMonth, noDay];
  const more = [...parts, ...unknown, feast, after, until, since, notAfter, notBefore];
  const { years = '', rest = '', season } = found;
  const masked = maskedOf(found);
  const isPart = masked === FIRST_CENTURY || (masked !== undefined && PART.test(years));
  const isOfQuarter = found['quarter'] && /[初中末]$/u.test(rest);
  const isOfSeason = season && !new RegExp(`^${season}[季天间]?(?![初末])`, 'u').test(rest);
  return more.some(has) || isPart || Boolean(isOfSeason ?? isOfQuarter);
}

/**
 * Reads the Chinese date that a text begins with.
 * @param printed as texts are compared: NFKC, without white space
 * @returns `undefined` where it begins with none
 */
export function readChinese(printed: string): Point | undefined {
  const text = simplified(printed);
  const numeric = NUMERIC.exec(text) ?? MONTH_AND_DAY.exec(text);
  const match = numeric ?? CHINESE.exec(text);
  if (!match?.groups) return undefined;
  const found: Groups = match.groups;
  const relative = (next: string, same: string): Relative | undefined =>
    found[next] ? 'next' : found[same] ? 'same' : undefined;
  const { mark, month: printedMonth = '', day: printedDay = '' } = found;
  const isUnclear =
    numeric && !found['year'] && mark !== '/' && !/^0|\.0/u.test(`${printedMonth}.${printedDay}`);
  // Of one length, so that its words are found as they are printed.
  const { lead = '', years = '', rest } = found;
  const [from, to] = [lead.length, lead.length + years.length];
  // 三日后 is three days after what is told above.
  const isLater = /^(?:\d+|[一二三四五六七八九十]+)[日天][以之]?后/u.test(rest ?? '');
  const point: Point = {
    length: match[0].length,
    year: yearOf(found),
    masked: maskedOf(found),
    maskedOr: found['century'] === '上' ? maskedOf(found, LAST_CENTURY.maybe) : undefined,
    month:
      relative('nextMonth', 'sameMonth') ??
      (has(found['thisMonth']) ? 'same' : read(found['month'])),
    moonMonth: moonMonthOf(found['lunarMonth']),
    day: relative('nextDay', 'sameDay') ?? (isUnclear || isLater ? Number.NaN : read(found['day'])),
    some: has(found['noMonth']) ? 'month' : has(found['noDay']) ? 'day' : undefined,
    code: codeOf(found),
    half: halfOf(found),
    third: found['third'] ? '上中下'.indexOf(found['third']) : undefined,
    about: has(found['before'] ?? found['again'] ?? found['after'] ?? found['around']),
    doubted: has(
      found['doubt'] ??
        found['unsure'] ??
        found['unsureAfter'] ??
        found['doubtful'] ??
        found['question'],
    ),
    open: openOf(found),
    ...(has(found['shortYear']) && { short: true }),
    written: found['month'] !== undefined && !/^\d/u.test(found['month']),
    lunar: has(found['lunar'] ?? found['lunarMonth'] ?? found['lunarDay']),
    ...(rest !== undefined && {
      printed: {
        lead: printed.slice(0, from),
        years: printed.slice(from, to),
        rest: printed.slice(to, match[0].length),
      },
      saysMore: saysMore(found),
    }),
  };
  const { year, masked, month, day, some, code, half, lunar } = point;
  const parts = [year, masked, month, day, some, code, half, lunar || undefined];
  return parts.some((part) => part !== undefined) ? point : undefined;
}
