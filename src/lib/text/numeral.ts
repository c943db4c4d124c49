/** Chinese numerals for headings and for finding a number in a text that spells it out. */

const DIGITS = '〇一二三四五六七八九';
const FORMAL = '零壹贰叁肆伍陆柒捌玖拾';

/**
 * The everyday numeral of a heading: 1 is 一, 12 is 十二, 23 is 二十三.
 * @param value a whole number from 0 to 99
 * @throws RangeError outside that range
 */
export function chineseNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 99) {
    throw new RangeError(`A heading's number is a whole number from 0 to 99, found ${value}`);
  }
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  if (tens === 0) return DIGITS.charAt(ones);
  return `${tens === 1 ? '' : DIGITS.charAt(tens)}十${ones === 0 ? '' : DIGITS.charAt(ones)}`;
}

/** The numeral that counts, before a measure word: two are 两个, not 二个. */
export function countingNumeral(value: number): string {
  return value === 2 ? '两' : chineseNumeral(value);
}

/** The formal numeral that marks a section: 壹, 贰, 叁 … 拾; above ten the everyday one. */
export function formalNumeral(value: number): string {
  const everyday = chineseNumeral(value);
  return FORMAL.charAt(value) || everyday;
}

/** 甲, 乙, 丙 …: the parts of a book; above ten the everyday numeral. */
export function heavenlyStem(position: number): string {
  return '甲乙丙丁戊己庚辛壬癸'.charAt(position - 1) || chineseNumeral(position);
}

/**
 * Reads a numeral, in Arabic digits, digit by digit (一九五八, 二〇〇七) or as it is spoken (二十一, 廿一).
 * @returns a whole number; `undefined` where the text is none, or greater than 99 and spoken
 */
export function numeralValue(text: string): number | undefined {
  const digits = Array.from(text.replace(/[○零]/gu, '〇'), (sign) =>
    DIGITS.includes(sign) ? String(DIGITS.indexOf(sign)) : sign,
  ).join('');
  if (/^\d+$/u.test(digits)) return Number(digits);
  const [, tens = '', ones = ''] = /^(\d?十|廿|卅)(\d?)$/u.exec(digits) ?? [];
  if (tens === '') return undefined;
  const ten = tens === '廿' ? 2 : tens === '卅' ? 3 : Number(tens.charAt(tens.length - 2) || '1');
  return ten * 10 + Number(ones);
}

const MULTIPLES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/**
 * What a figure counts, and how many: 46.8 万卷 are 468,000 卷, and 3 万亿元 are 3e12 元.
 * @param unit with its multiples
 */
export function inUnits(value: number, unit: string): { amount: number; unit: string } {
  const [, multiples = '', bare = ''] = /^([万亿]*)(.*)$/u.exec(unit) ?? [];
  const factor = Array.from(multiples).reduce((all, one) => all * (MULTIPLES[one] ?? 1), 1);
  // Of the digits that arithmetic adds to 46.8 × 10,000 none is the text's.
  return { amount: Math.round(value * factor * 100) / 100, unit: bare };
}
