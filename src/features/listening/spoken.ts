/**
 * Text as a reader says it aloud: engines of speech read `2011年` as a quantity, skip `%` and spell
 * out hyphens, each in its own way. The rules are those of GB/T 15835-2011 read aloud: years digit by
 * digit, quantities by value.
 */
import { TELEPHONE_IN_TEXT } from '../../lib/telephone.ts';

const DIGITS = '零一二三四五六七八九';
/** Values of places within four digits, and of groups of four. */
const PLACES = ['', '十', '百', '千'];
const GROUPS = ['', '万', '亿', '万亿'];

/** Things are counted with 两, not 二: 两项, but 二月, 二号, 二级. */
const COUNTED =
  /^[多余]?(?:个|项|人|家|件|卷|张|次|类|名|位|份|册|本|年|天|周|种|条|处|所|座|栋|万|千|亿|村|段|枚|幅|批|届|间|辆|元|平方)/u;

/** Each digit by itself: a year, a telephone number. 一 stays 一, not 幺: all regions know it. */
function byDigits(digits: string): string {
  return Array.from(digits, (digit) => DIGITS[Number(digit)] ?? '').join('');
}

/**
 * A number of at most four digits, without its leading zeros.
 * @param leads whether the whole number begins with it: 两千 and 两万二千, not 两万两千
 */
function group(digits: string, leads: boolean): string {
  let said = '';
  let gap = false;
  Array.from(digits).forEach((digit, index) => {
    const place = digits.length - 1 - index;
    if (digit === '0') {
      gap = said !== '';
      return;
    }
    const name = leads && digit === '2' && place === 3 ? '两' : DIGITS[Number(digit)];
    said += `${gap ? '零' : ''}${name ?? ''}${PLACES[place] ?? ''}`;
    gap = false;
  });
  return said;
}

/** A whole number by its value: 22000 is 两万二千, 107 is 一百零七, 15 is 十五. */
function whole(digits: string): string {
  const value = digits.replace(/^0+(?=\d)/u, '');
  // Beyond that nobody counts.
  if (value.length > 16) return byDigits(digits);
  if (value === '0') return '零';
  const groups = value.match(/\d{1,4}(?=(?:\d{4})*$)/gu) ?? [];
  let said = '';
  groups.forEach((four, index) => {
    const name = group(four, index === 0);
    if (name === '') return;
    const skipped = said !== '' && (four.startsWith('0') || said.endsWith('零'));
    const unit = GROUPS[groups.length - 1 - index] ?? '';
    said += `${skipped ? '零' : ''}${index === 0 && name === '二' && unit !== '' ? '两' : name}${unit}`;
  });
  return said.replace(/^一十/u, '十');
}

/** A number with or without decimals and separators of thousands. */
function number(text: string): string {
  const [integer = '', decimals] = text.replace(/,/gu, '').split('.');
  // 007 is a name, not a quantity.
  const said = /^0\d/u.test(integer) ? byDigits(integer) : whole(integer);
  return decimals === undefined ? said : `${said}点${byDigits(decimals)}`;
}

function percent(text: string, sign: string): string {
  const of = sign === '‰' ? '千分之' : '百分之';
  return text === '100' && sign !== '‰' ? `${of}百` : of + number(text);
}

const RANGE = '[—–~～-]{1,2}';
const NUMBER = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;

/** From what is most particular to what is most general; the first that fits is taken. */
const RULES: readonly (readonly [form: RegExp, say: (parts: string[], after: string) => string])[] =
  [
    // 2018-12-05, 2018-12
    [
      /^([12]\d{3})-(0[1-9]|1[0-2])(?:-([0-3]\d))?(?!\d)/u,
      ([, year = '', month = '', day]) =>
        `${byDigits(year)}年${whole(month)}月${day ? `${whole(day)}日` : ''}`,
    ],
    [TELEPHONE_IN_TEXT, ([, area = '', own = '']) => `${byDigits(area)}，${byDigits(own)}`],
    // 9:30; the hour is counted: 两点
    [
      /^(\d{1,2})[:：]([0-5]\d)(?!\d)/u,
      ([, hour = '', minute = '']) =>
        `${Number(hour) === 2 ? '两' : whole(hour)}点${minute === '00' ? '' : `${minute.startsWith('0') ? '零' : ''}${whole(minute)}分`}`,
    ],
    // 2003—2023, 2003年—2023年
    [
      new RegExp(`^([12]\\d{3})年?${RANGE}([12]\\d{3})(?!\\d)`, 'u'),
      ([, from = '', to = '']) => `${byDigits(from)}至${byDigits(to)}`,
    ],
    // 10%—20%
    [
      new RegExp(`^(${NUMBER})([%‰])?${RANGE}(${NUMBER})([%‰])`, 'u'),
      ([, from = '', , to = '', sign = '']) => `${percent(from, sign)}至${percent(to, sign)}`,
    ],
    [
      new RegExp(`^(${NUMBER})${RANGE}(${NUMBER})`, 'u'),
      ([, from = '', to = '']) => `${number(from)}至${number(to)}`,
    ],
    [new RegExp(`^(${NUMBER})([%‰])`, 'u'), ([, value = '', sign = '']) => percent(value, sign)],
    // A year, not a span of years.
    [/^([12]\d{3})(?=年(?![多余来间内]|历史|以))/u, ([, year = '']) => byDigits(year)],
    // A telephone number without its area code.
    [/^(\d{7,})(?![\d.,]|\p{Script=Han})/u, ([, digits = '']) => byDigits(digits)],
    [
      new RegExp(`^(${NUMBER})`, 'u'),
      ([, value = ''], after) => (value === '2' && COUNTED.test(after) ? '两' : number(value)),
    ],
  ];

/** Marks that are seen and not said, or said as a pause. */
function marks(text: string): string {
  return text
    .replace(/[《》〈〉“”‘’「」『』■]/gu, '')
    .replace(/—+|…+|\/(?=\p{Script=Han})/gu, '，')
    .replace(/\s+/gu, ' ')
    .replace(/^[ ，]+/u, '');
}

/**
 * What a voice is given to say.
 * @param text as published
 * @returns `107.4万卷（件）` is 一百零七点四万卷（件）, `2011年1月` 二零一一年一月, `0571-82377412`
 *   零五七一，八二三七七四一二, `75%` 百分之七十五
 */
export function spoken(text: string): string {
  // A name made of digits, as in “115”人才工程, is said digit by digit.
  const named = text.replace(
    /([“‘])(\d{3,})(?=[”’])/gu,
    (_, open: string, name: string) => open + byDigits(name),
  );
  let said = '';
  for (let at = 0; at < named.length;) {
    const [words, length] = beginningOf(named.slice(at));
    // An ordinal is not counted: 第二, but 两项.
    said += words === '两' && said.endsWith('第') ? '二' : words;
    at += length;
  }
  return marks(said);
}

/** What is said of a text's beginning, by the first rule that fits, and how many units that is. */
function beginningOf(text: string): [said: string, length: number] {
  for (const [form, say] of RULES) {
    const parts = form.exec(text);
    if (parts) return [say([...parts], text.slice(parts[0].length)), parts[0].length];
  }
  return [text.charAt(0), 1];
}
