/** A printed date in words, for what EDTF has no sign for: 1958年底, 1958年3月上旬, 1958年后, 正月初五. */
import { numeralValue } from '../../lib/text/numeral.ts';
import { yearName } from '../../lib/text/year.ts';
import { formatDate } from '../date-words.ts';
import { parseDate } from '../edtf.ts';
import { PART, REIGN } from './chinese-grammar.ts';
import { FIRST_CENTURY } from './chinese-point.ts';
import { type Context, GREGORIAN_FROM } from './meaning.ts';
import type { Point } from './point.ts';
import { isTraditional, simplified } from './signs.ts';

const SAME_MONTH = /^(?:[是同当當本该該]月|月[内內]|[翌次]月|月(?=[初底末中]))?/u;
const SAME_DAY = /^(?:[是同当當本该該即翌次]日|第二天|[是当當翌])/u;
const NUMBER =
  /(?:\d+|[一二三四五六七八九十廿卅]+)(?=[月日号])|^(?:\d+|[一二三四五六七八九十]+)$/gu;
/** 三四月 is two months. */
const TWO = /^[一二三四五六七八九]{2}$/u;

/** Marks as Chinese prints them, of a text as texts are compared. */
export const fullWidth = (text: string): string =>
  text.replace(/[(),:?]/gu, (sign) => '（），：？'.charAt('(),:?'.indexOf(sign)));

/** Whether a date goes by the moon, whose months and days stay in Chinese numerals. */
const isOfMoon = ({ lunar, written }: Point, { year = GREGORIAN_FROM }: Context): boolean =>
  lunar || (written && year < GREGORIAN_FROM);

/** The year of a reign, with that of our calendar: 光绪三十年（1904年）. */
export const reignYear = (printed: string, year: number): string =>
  fullWidth(printed) + (printed.endsWith(')') ? '' : `（${yearName(year)}）`);

/** A year that is printed as a reign's and in brackets as ours. */
const IN_BRACKETS = /^\D.*\)$/u;

function yearWords(point: Point, { year }: Context, years: string): string | undefined {
  if (point.masked === undefined) {
    if (year === undefined) return years;
    // Months of the moon, and the beginning and end of a year of theirs, are of the reign's year.
    const isReign =
      year < GREGORIAN_FROM && (IN_BRACKETS.test(years) || REIGN.test(simplified(years)));
    return isReign ? reignYear(years, year) : yearName(year);
  }
  // Of which century 上世纪 is the last, the text alone knows.
  const asPrinted = point.maskedOr !== undefined || point.masked === FIRST_CENTURY;
  if (asPrinted || isTraditional(years)) return years;
  const decade = parseDate(point.masked);
  return decade && formatDate(decade) + (PART.exec(years)?.[0] ?? '');
}

/**
 * Says a date as its source does, numbers in digits and with the year and the month that stand above.
 * @param context what it means
 * @param whole whether it stands alone; the end of a span leaves out what its beginning has said
 * @returns `undefined` where it cannot be put together, such as of 同日前后
 */
function wordsOf(point: Point, context: Context, whole: boolean): string | undefined {
  const { printed, month, day, some } = point;
  if (!printed) return undefined;
  const { lead, years } = printed;
  let { rest } = printed;
  const year = whole || years !== '' ? yearWords(point, context, years) : '';
  if (year === undefined || (whole && year === '')) return undefined;
  if (year !== '') rest = rest.replace(/^年/u, '');
  const ofMonth = context.month === undefined ? '' : `${context.month}月`;
  if (typeof day === 'string') {
    if (context.day === undefined) return undefined;
    rest = rest.replace(SAME_DAY, `${ofMonth}${context.day}日`);
  } else if (typeof month === 'string')
    rest = rest.replace(SAME_MONTH, (found) => (whole || found ? ofMonth : ''));
  else if (whole && month === undefined && (day !== undefined || some === 'day'))
    rest = ofMonth + rest;
  if (!isOfMoon(point, context)) {
    rest = rest
      .replace('元月', '1月')
      .replace(NUMBER, (number) =>
        TWO.test(number) ? number : String(numeralValue(number) ?? number),
      );
  }
  return fullWidth(lead + year + rest);
}

/** Whether two dates are not the ends of a span: 3、4月, 2月底3月初. */
export const isOfSet = (joint: string): boolean => /^[、及和与或]?$/u.test(joint);

const CENTURY = /^.+世[纪紀]/u;

/**
 * Says a date, or the two of a span or a set.
 * @param joint what is printed between them
 * @returns `undefined` where EDTF says as much, or they cannot be put together
 */
export function spanWords(
  points: readonly (readonly [Point, Context])[],
  joint: string,
  until = '',
): string | undefined {
  const isSet = points.length > 1 && isOfSet(joint);
  const more = points.some(([point, when]) => point.saysMore === true || isOfMoon(point, when));
  if (!more && !isSet && until === '') return undefined;
  const [first, ...others] = points.map(([point, when], at) => wordsOf(point, when, at === 0));
  if (first === undefined || others.includes(undefined)) return undefined;
  const [century = ''] = CENTURY.exec(first) ?? [];
  const rest = others.map((words = '') => words.replace(century, ''));
  return [first, ...rest].join(isSet ? joint : '至') + fullWidth(until);
}
