/** Dates as people type them, in the words that texts print. */
import { numeralValue } from '../../../lib/text/numeral.ts';
import { yearName } from '../../../lib/text/year.ts';
import { formatDate } from '../../../model/date-words.ts';

/** The months of parts of a year; those of winter end in the next one. */
const PARTS: readonly (readonly [RegExp, string, first: number, last: number])[] = [
  [/^春[季天]?$/u, '春', 3, 5],
  [/^夏[季天]?$/u, '夏', 6, 8],
  [/^秋[季天]?$/u, '秋', 9, 11],
  [/^冬[季天]?$/u, '冬', 12, 14],
  [/^第?[一1]季度$/u, '第一季度', 1, 3],
  [/^第?[二2]季度$/u, '第二季度', 4, 6],
  [/^第?[三3]季度$/u, '第三季度', 7, 9],
  [/^第?[四4]季度$/u, '第四季度', 10, 12],
  [/^上半年$/u, '上半年', 1, 6],
  [/^下半年$/u, '下半年', 7, 12],
];

const NUMERAL = '[〇○零一二三四五六七八九十廿卅\\d]';
const YEAR = '(\\d{4}|[〇○零一二三四五六七八九]{4})';
const DAY = new RegExp(`^${YEAR}年(?:(${NUMERAL}+)月(?:(${NUMERAL}+)[日号])?)?$`, 'u');
const SIGNS = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/u;
const PART = new RegExp(
  `^${YEAR}年(?:的)?(\\D?[\\d一二三四]季度|[上下]半年|[春夏秋冬][季天]?)$`,
  'u',
);
/** 公元前211年; 前三年 is how long ago. */
const BEFORE = new RegExp(`^(?:(?:公元|西元)前(${NUMERAL}{1,4})|前(\\d{3,4}))年$`, 'u');
const DECADE = new RegExp(`^(?:(${NUMERAL}+)世纪)?(${NUMERAL}{1,3})年代$`, 'u');
const LONG_DECADE = /^(\d{3})0(?:年代|s)$/u;

const numbers = (texts: readonly (string | undefined)[]) =>
  texts.map((text) => (text === undefined ? undefined : numeralValue(text)));

/** 1958年3月5日, of which the end may be missing. */
const spoken = ([year, month, day]: readonly (number | undefined)[]) =>
  `${year ?? ''}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`;

/** 二十世纪五十年代, or 五十年代 of any, with its years, of a first year such as 1950. */
function decade(first: number, century: boolean): string[] {
  const name = formatDate({ iso: '', precision: 'decade', year: first });
  return [
    century ? name : name.replace(/^.*世纪/u, ''),
    ...Array.from({ length: 10 }, (_, at) => `${first + at}年`),
  ];
}

/**
 * What a word of a query prints as, where the whole of it is a date: 1958-03 is 1958年3月, 五十年代
 * also each of its years, and 1958年春 each of its months.
 * @param typed normalised and simplified
 * @returns nothing where it is no date
 */
export function datesMeant(typed: string): string[] {
  const day = DAY.exec(typed) ?? SIGNS.exec(typed);
  if (day) return [spoken(numbers(day.slice(1)))];

  const [, long, short] = BEFORE.exec(typed) ?? [];
  const [before] = numbers([long ?? short]);
  if (before) return [yearName(1 - before)];

  const [, year, part = ''] = PART.exec(typed) ?? [];
  const [known] = numbers([year]);
  const [, name, first = 1, last = 0] = PARTS.find(([asks]) => asks.test(part)) ?? [];
  if (known !== undefined && name !== undefined) {
    const months = Array.from({ length: last - first + 1 }, (_, at) => first + at);
    return [
      `${known}年${name}`,
      ...months.map((month) =>
        spoken([known + Math.floor((month - 1) / 12), ((month - 1) % 12) + 1]),
      ),
    ];
  }

  const [, tens] = LONG_DECADE.exec(typed) ?? [];
  if (tens !== undefined) return decade(Number(tens) * 10, true);
  const [, century, within] = DECADE.exec(typed) ?? [];
  const [centuries = 20, tensMeant] = numbers([century, within]);
  if (tensMeant === undefined || tensMeant % 10 !== 0 || tensMeant > 90 || centuries > 99)
    return [];
  return decade((centuries - 1) * 100 + tensMeant, century !== undefined);
}
