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

/**
 * @param value what stands there
 * @returns what to write; of a date in words, such as 1958年5月, the same in EDTF
 */
export function dateRule(value: unknown): Rule {
  const text = typeof value === 'string' ? comparable(value) : '';
  if (EARLY.test(text)) return NO_DIGITS_IN_COMMON;
  const printed = readPrintedDate(text);
  if (!printed || printed.length < text.length) return ANY;
  // Years of a reign, days of the moon.
  if (/\p{Script=Han}/u.test(text) && printed.iso === undefined)
    return [`it in our calendar: ${ANY[0]}`, `请换算成公历，只写到原文所记的一级；${ANY[1]}`];
  if (printed.iso === undefined || !parseDate(printed.iso)) return ANY;
  return [`${printed.iso}; ${ANY[0]}`, `应写 ${printed.iso}；${ANY[1]}`];
}
