/** What an event's date should be, where it is none. */
import { readPrintedDate } from '../annals/printed-date.ts';
import { parseDate } from '../edtf.ts';
import { comparable } from '../quotation.ts';
import type { Rule } from './schema-rules.ts';

const ANY: Rule = [
  'a date of the calendar as 2018, 2018-12 or 2018-12-05, or in EDTF as 1958~, 1984?, 195X, 1949/1952, 1949/.. or 1958-21',
  '日期写作 2018、2018-12 或 2018-12-05，月份为 01 至 12；约、存疑、年代、起止、季节的写法，见 content/README.md 的“日期怎么写”',
];
/** In EDTF these would be other years: 00XX has a year 0, and -021X no ten years that have a name. */
const NO_DIGITS_IN_COMMON: Rule = [
  'the first and the last year: 0001/0100 for the first century, -0228/-0219 for 229 to 220 BCE',
  '公元1世纪、公元头十年和公元前的年代，请写起止两年：公元1世纪写 0001/0100，公元前3世纪20年代（公元前229至前220年）写 -0228/-0219',
];
const EARLY = /^-\d{3}X|^00XX|^000X|公元前.*年代/u;

/** Hours that tables and computers put behind a day. */
const HOUR = /(?<=\d)(?:[Tt]|\s+)\d{1,2}:\d\d.*$/u;
const DASHES = /[‐‑–—−－]/gu;
/** The number of days since then is how tables of an office keep a day; these are from 1927 to 2064. */
const [FIRST_DAY, NUMBERS] = [Date.UTC(1899, 11, 30), [10_000, 60_000] as const];

/** What stands there, without what a table or a keyboard has made of it. */
function meant(value: unknown): string {
  const text = comparable(String(value).replace(HOUR, '')).replace(DASHES, '-');
  return text
    .replace(/^((?:1\d|20)\d\d)([01]\d)([0-3]\d)$/u, '$1-$2-$3')
    .replace(/(?<=^\d{2,3})x{1,2}$/u, (digits) => digits.toUpperCase());
}

/** The day that the number of a table may stand for. */
function dayOfTable(value: unknown): string | undefined {
  const number = Number(value);
  const [least, most] = NUMBERS;
  if (!Number.isInteger(number) || number < least || number > most) return undefined;
  return new Date(FIRST_DAY + number * 86_400_000).toISOString().slice(0, 10);
}

/**
 * @param value what stands there
 * @returns what to write; of a date in words, such as 1958年5月, the same in EDTF
 */
export function dateRule(value: unknown): Rule {
  const text = ['string', 'number'].includes(typeof value) ? meant(value) : '';
  if (EARLY.test(text)) return NO_DIGITS_IN_COMMON;
  const day = dayOfTable(value);
  if (day !== undefined) {
    const advice = `这像是表格给日子的编号（${day}）：请在表格里把这一栏改成文本，再核对；${ANY[1]}`;
    return [`${day}, if it is a table's number of that day; ${ANY[0]}`, advice];
  }
  if (parseDate(text)) return [`${text}; ${ANY[0]}`, `应写 ${text}；${ANY[1]}`];
  const printed = readPrintedDate(text);
  if (!printed || printed.length < text.length) return ANY;
  // Years of a reign, days of the moon.
  if (/\p{Script=Han}/u.test(text) && printed.iso === undefined)
    return [`it in our calendar: ${ANY[0]}`, `请换算成公历，只写到原文所记的一级；${ANY[1]}`];
  if (printed.iso === undefined || !parseDate(printed.iso)) return ANY;
  return [`${printed.iso}; ${ANY[0]}`, `应写 ${printed.iso}；${ANY[1]}`];
}
