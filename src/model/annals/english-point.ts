/** The grammar of a date in an English chronicle: 7 January 1958, Jan. 1958, c. 1958, Spring 1958. */
import type { Point } from './point.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|' +
  'Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?';
const SEASONS = ['spring', 'summer', 'autumn', 'winter'];
const FIRST_SEASON = 21;
const YEAR = '(?<year>\\d{4})';
const NTH = '(?:st|nd|rd|th)?';

/** With the white space gone that stood between their words. */
const FORMS = [
  `${YEAR}[,:.]?(?:(?<dayFirst>\\d{1,2})${NTH})?(?<month>${MONTH})\\.?(?:(?<day>\\d{1,2})${NTH})?(?!\\d)`,
  `(?<day>\\d{1,2})${NTH}(?:of)?(?<month>${MONTH})\\.?,?(?:${YEAR})?`,
  `(?<month>${MONTH})\\.?,?${YEAR}`,
  `(?<month>${MONTH})\\.?(?<day>\\d{1,2})${NTH}(?!\\d)(?:,?${YEAR})?`,
  `(?<month>${MONTH})\\.?`,
  `(?<season>Spring|Summer|Autumn|Fall|Winter)(?:of)?,?(?:${YEAR})?`,
  `(?<decade>\\d{3})0s`,
].map((form) => new RegExp(`^(?<about>c\\.|ca\\.|circa|about)?(?:${form})(?![a-z])`, 'iu'));

const number = (text: string | undefined) => (text === undefined ? undefined : Number(text));

/**
 * Reads the English date that a text begins with.
 * @param text without white space
 * @returns `undefined` where it begins with none
 */
export function readEnglish(text: string): Point | undefined {
  for (const form of FORMS) {
    const match = form.exec(text);
    if (!match?.groups) continue;
    const { about, day, dayFirst, month, year, season, decade } = match.groups;
    const named = season?.toLowerCase().replace('fall', 'autumn');
    return {
      length: match[0].length,
      year: number(year),
      masked: decade && `${decade}X`,
      month: month === undefined ? undefined : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1,
      day: number(day ?? dayFirst),
      code: named === undefined ? undefined : FIRST_SEASON + SEASONS.indexOf(named),
      about: about !== undefined,
      doubted: false,
      written: false,
      lunar: false,
    };
  }
  return undefined;
}
