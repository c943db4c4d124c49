/** Dates in traditional signs, as Taiwan and older books print them. */

const [TRADITIONAL_SIGNS, SIMPLIFIED_SIGNS] = [
  '國華約後來農曆陰舊號當該歲終間內閏臘禮紀葉從於為緒統豐慶順萬禎啟樂馬龍雞豬兩時點鐘週個',
  '国华约后来农历阴旧号当该岁终间内闰腊礼纪叶从于为绪统丰庆顺万祯启乐马龙鸡猪两时点钟周个',
];
const TRADITIONAL = new RegExp(`[${TRADITIONAL_SIGNS}]`, 'gu');

/** The signs of a date in their simplified form, each for one, so that places in it stay. */
export const simplified = (printed: string): string =>
  printed.replace(TRADITIONAL, (sign) => SIMPLIFIED_SIGNS.charAt(TRADITIONAL_SIGNS.indexOf(sign)));

/** Whether a date is printed in traditional signs. */
export const isTraditional = (printed: string): boolean => printed !== simplified(printed);
