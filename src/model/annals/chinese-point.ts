/**
 * The grammar of a printed date: one point or period of time, as Chinese chronicles print it. What it
 * means where it stands is for `printed-date.ts` to say.
 */
import { numeralValue } from '../../lib/text/numeral.ts';
import type { Point, Relative } from './point.ts';

const DIGIT = '[〇○零一二三四五六七八九]';
const COUNT = '(?:\\d{1,2}|[一二三四五六七八九十廿卅]{1,3})';
/** What joins the two ends of a span. */
export const TO = '(?:至|到|[-—–―─~]+)';
/** What may stand between two numbers of which only the second has its unit: 3—4月, 3、4月. */
const JOINS = `(?:${TO}|[、及和与或])`;
/** Not so where the word goes on: 1958年初步, 1958年起义. */
const ENDS = '(?!\\p{Script=Han})';
/** The same, or the date goes on: 1958年底前, 1958年底至1959年初. */
const ENDS_OR_GOES_ON = `(?:${ENDS}|(?=(?:[以之]?[前后]|起|左右)${ENDS})|(?=[至到](?:[\\d一二三四五六七八九十次翌]|年[初底末])))`;

/** Tens of years within a century. */
const TENS = '(?:\\d0|[一二三四五六七八九]十)';
/** What a source has in the place of a number that it does not know. */
const UNKNOWN = '[某×X?□]{1,2}';

const QUALIFIED =
  '(?:(?<notAfter>不晚于|不迟于|至迟|最迟|截至|截止到?)|(?<notBefore>不早于|最早))?(?<before>大约|约在|约于|约|大致|大概)?[在于自从]?(?<doubt>疑为?|可能为?|或为)?(?<again>约)?';

/** The eras of the last two dynasties; a year of one is known where its year stands in brackets. */
export const ERA =
  '[明清]?(?:洪武|建文|永乐|洪熙|宣德|正统|景泰|天顺|成化|弘治|正德|嘉靖|隆庆|万历|泰昌|天启|崇祯|' +
  '顺治|康熙|雍正|乾隆|嘉庆|道光|咸丰|同治|光绪|宣统)';

/** 甲午, without the year that may follow it. */
const STEM_AND_BRANCH = '[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]';

/** Years by their animals and stems say the same once more. */
const CYCLE = `(?:${STEM_AND_BRANCH}年?)?(?:[鼠牛虎兔龙蛇马羊猴鸡狗猪]年)?`;

const YEAR = `(?:${[
  `\\p{Script=Han}{0,8}?(?:元|${COUNT}|${STEM_AND_BRANCH})年${CYCLE}\\((?:公元|西元|即)*(?<bracketed>\\d{3,4})年?\\)`,
  `(?:公元)?(?<decadeYear>\\d{3})0年代(?:[初中末早前后晚]期?)?`,
  // 上世纪 is the twentieth, or the nineteenth where that was said before 2000.
  `(?<century>上|${COUNT})世纪(?:(?<tens>[一二三四五六七八])(?<moreTens>[二三四五六七八九])十年代|(?<decade>${TENS})(?:年代|(?=${JOINS}${TENS}年代)))?(?:[初中末早前后晚]期?|中叶)?(?:${ENDS}|(?=${TO}))`,
  `(?<decadeAlone>${TENS}年代(?:[初中末早前后晚]期?)?${ENDS})`,
  `(?<masked>\\d{2,3}[X×?□]{1,2})年`,
  `(?:公元|西元|公历)?(?<year>\\d{3,4}|${DIGIT}{4})(?<unsure>\\?)?(?:年度?|(?=${JOINS}(?:\\d{4}|\\d\\d|${DIGIT}{4})年))`,
  `民国(?<republic>元|${COUNT})(?:年|(?=${TO}(?:民国)?${COUNT}年))`,
  `(?<era>${ERA}(?:元|${COUNT})(?:年|(?=${TO}${COUNT}年)))`,
  // Shorter ones may be years of a reign, or how long something took.
  `(?<shortYear>[4-9]\\d)年(?=${COUNT}月|[^\\p{L}\\p{N}]*$)`,
  '(?<sameYear>是年|同年|当年|本年|该年|是岁|年内|全年)',
  '(?<nextYear>翌年|次年|第二年)',
].join('|')})`;

const PERIOD = `(?:${[
  '第?(?<quarter>[一二三四1-4])季度?',
  '(?<half>[上下])半年',
  `(?<seasons>[春夏秋冬]{2}(?:之?[交间]|两季)?${ENDS})`,
  `[初早暮仲孟季深晚隆严盛]?(?<season>[春夏秋冬])(?:[季天间](?:[初末])?|[初末]${ENDS})?(?![节分春夏秋冬耕播收种月]|至(?![\\d一二三四五六七八九次翌春夏秋冬]))`,
  `(?<edge>年?[初底末终中]|岁末)${ENDS_OR_GOES_ON}`,
].join('|')})`;

const LUNAR = '(?<lunar>农历|阴历|旧历|夏历)';
const MONTH = `(?:${[
  `(?<month>${COUNT}|元(?=月))(?:月份?|(?=${JOINS}${COUNT}月))`,
  '(?<lunarMonth>正月|冬月|腊月|闰[一二三四五六七八九十]{1,2}月)',
  `(?<noMonth>${UNKNOWN})月`,
  `(?<thisMonth>月(?=[初底末中]${ENDS_OR_GOES_ON})|(?=[上中下]、?[中下]?旬))`,
  '(?<sameMonth>是月|同月|当月|本月|该月|月内)',
  '(?<nextMonth>翌月|次月)',
].join(
  '|',
)})(?:(?<third>[上中下])旬|(?<thirds>[上中]、?[中下])旬|(?<monthEdge>[初底末间中内])${ENDS_OR_GOES_ON})?`;

const DAY = `(?:${[
  `(?<lunarDay>初[一二三四五六七八九十]日?|廿[一二三四五六七八九]?(?![日号一二三四五六七八九]))`,
  `(?<noDay>${UNKNOWN})日`,
  `(?<day>${COUNT})(?:[日号]|(?=${JOINS}${COUNT}[日号]))`,
  '(?<sameDay>是日|同日|当日|本日|该日|即日)',
  '(?<nextDay>翌日|次日|第二天|翌晨)',
].join('|')})(?:,?(?:星期|周|礼拜)[一二三四五六日天])?`;

const AFTER = `(?:(?:[期之]间|间)${ENDS})?(?:${[
  `(?<after>前后|左右|上下|许)${ENDS}`,
  `(?<until>以前|之前|前)${ENDS}`,
  `(?<from>起)${ENDS}`,
  `(?<since>以后|之后|以来|以降|后)${ENDS}`,
].join('|')})?(?<question>\\(?\\?\\)?|\\((?:疑|待考|存疑)\\))?(?:\\((?<around>约)\\))?`;

/** At least one of its parts must be there, which the first group looks ahead for. */
const CHINESE = new RegExp(
  `^(?<lead>${QUALIFIED})(?<years>${YEAR}${CYCLE})?(?<rest>${LUNAR}?(?:${PERIOD})?(?:${MONTH})?(?:${DAY})?${AFTER})`,
  'u',
);

/** 2018-5-3, 2018/05/03, 2018.5. */
const NUMERIC =
  /^(?<before>约)?(?<year>\d{4})(?<mark>[-/.])(?<month>\d{1,2})(?:\k<mark>(?<day>\d{1,2}))?(?![\d年月日])/u;
/** 5/3 and 05.03 where a year stands above; 5.3 may be a number of a list, and is not understood. */
const MONTH_AND_DAY = /^(?<month>\d{1,2})(?<mark>[-/.])(?<day>\d{1,2})(?![-/.]?\d|\p{L}|%)/u;

/** The Republic's first year was 1912. */
const BEFORE_REPUBLIC = 1911;
const SEASONS = '春夏秋冬';
const [FIRST_SEASON, FIRST_QUARTER] = [21, 33];

const [TRADITIONAL_SIGNS, SIMPLIFIED_SIGNS] = [
  '國約後來農曆陰舊號當該歲終間內閏臘禮紀葉從於為緒統豐慶順萬禎啟馬龍雞豬兩',
  '国约后来农历阴旧号当该岁终间内闰腊礼纪叶从于为绪统丰庆顺万祯启马龙鸡猪两',
];
const TRADITIONAL = new RegExp(`[${TRADITIONAL_SIGNS}]`, 'gu');
const simplified = (sign: string) => SIMPLIFIED_SIGNS.charAt(TRADITIONAL_SIGNS.indexOf(sign));

/** What 光绪二十六至二十七年 says of both. */
export const REIGN = new RegExp(`^(?:${ERA}|民[国國])`, 'u');
/** 二十七年. */
export const REIGN_YEAR = new RegExp(`^(?:元|${COUNT})年`, 'u');

type Groups = Readonly<Record<string, string | undefined>>;

/** The number of a group; NaN where none can be read, as of 三四月, which is two months. */
function read(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (text === '元') return 1;
  return /^[一二三四五六七八九]{2,3}$/u.test(text)
    ? Number.NaN
    : (numeralValue(text) ?? Number.NaN);
}

function yearOf(found: Groups): Point['year'] {
  const { year, bracketed, shortYear, republic, era, decadeAlone, edge, sameYear, nextYear } =
    found;
  const printed = read(bracketed ?? year);
  if (printed !== undefined) return printed;
  if (shortYear) return Number(shortYear);
  if (republic) return BEFORE_REPUBLIC + (read(republic) ?? Number.NaN);
  // An era without its year in brackets, or a decade of no century, is a year that nobody can compare.
  if (era ?? decadeAlone) return Number.NaN;
  if (nextYear) return 'next';
  return sameYear || /^[年岁]/u.test(edge ?? '') ? 'same' : undefined;
}

/** The century that 上世纪 is most often, and the one that it may be. */
const LAST_CENTURY = { most: 20, maybe: 19 };

function maskedOf(found: Groups, lastCentury = LAST_CENTURY.most): string | undefined {
  const { decadeYear, century, decade, tens, moreTens, masked } = found;
  if (decadeYear) return `${decadeYear}X`;
  const before = century === '上' ? lastCentury : read(century);
  if (before === undefined) return masked?.replace(/[×?□]/gu, 'X');
  const decadeOf = (numeral: string) => `${before - 1}${String(read(numeral)).charAt(0)}X`;
  if (tens && moreTens) return `${decadeOf(tens)}/${decadeOf(moreTens)}`;
  return decade ? decadeOf(decade) : `${before - 1}XX`;
}

function codeOf({ season, seasons, quarter }: Groups): number | undefined {
  if (seasons) return Number.NaN;
  if (season) return FIRST_SEASON + SEASONS.indexOf(season);
  const number = read(quarter);
  return number === undefined ? undefined : FIRST_QUARTER - 1 + number;
}

function openOf({ from, until, since, notAfter, notBefore }: Groups): Point['open'] {
  if (from) return 'from';
  if (until ?? notAfter) return 'until';
  return (since ?? notBefore) ? 'since' : undefined;
}

const has = (value: string | undefined) => value !== undefined;

/** What part of a decade or a century: 初, 中期, 末, 中叶. */
export const PART = /(?:[初中末早前后晚]期?|中叶)$/u;

/** What EDTF has no sign for: 年底, 上旬, 上半年, 初春, 以后, 左右, 五十年代初. */
function saysMore(found: Groups): boolean {
  const { half, third, thirds, edge, monthEdge, seasons } = found;
  const { after, until, since, notAfter, notBefore } = found;
  const parts = [half, third, thirds, edge, monthEdge, seasons];
  const more = [...parts, after, until, since, notAfter, notBefore];
  const { years = '', rest = '', season } = found;
  const isPart = maskedOf(found) !== undefined && PART.test(years);
  const isOfSeason = season && !new RegExp(`^${season}[季天间]?(?![初末])`, 'u').test(rest);
  return more.some(has) || isPart || Boolean(isOfSeason);
}

/**
 * Reads the Chinese date that a text begins with.
 * @param printed as texts are compared: NFKC, without white space
 * @returns `undefined` where it begins with none
 */
export function readChinese(printed: string): Point | undefined {
  const text = printed.replace(TRADITIONAL, simplified);
  const numeric = NUMERIC.exec(text) ?? MONTH_AND_DAY.exec(text);
  const match = numeric ?? CHINESE.exec(text);
  if (!match?.groups) return undefined;
  const found: Groups = match.groups;
  const relative = (next: string, same: string): Relative | undefined =>
    found[next] ? 'next' : found[same] ? 'same' : undefined;
  const { mark, month: printedMonth = '', day: printedDay = '' } = found;
  const isUnclear =
    numeric && !found['year'] && mark !== '/' && !/^0|\.0/u.test(`${printedMonth}.${printedDay}`);
  const point: Point = {
    length: match[0].length,
    year: yearOf(found),
    masked: maskedOf(found),
    maskedOr: found['century'] === '上' ? maskedOf(found, LAST_CENTURY.maybe) : undefined,
    month:
      relative('nextMonth', 'sameMonth') ??
      (has(found['thisMonth']) ? 'same' : read(found['month'] ?? found['noMonth'])),
    day:
      relative('nextDay', 'sameDay') ??
      (isUnclear ? Number.NaN : read(found['day'] ?? found['noDay'])),
    code: codeOf(found),
    half: found['half'] ? (found['half'] === '上' ? 'first' : 'second') : undefined,
    third: found['third'] ? '上中下'.indexOf(found['third']) : undefined,
    about: has(found['before'] ?? found['again'] ?? found['after'] ?? found['around']),
    doubted: has(found['doubt'] ?? found['unsure'] ?? found['question']),
    open: openOf(found),
    written: found['month'] !== undefined && !/^\d/u.test(found['month']),
    lunar: has(found['lunar'] ?? found['lunarMonth'] ?? found['lunarDay']),
    ...(found['rest'] !== undefined && {
      printed: { lead: found['lead'] ?? '', years: found['years'] ?? '', rest: found['rest'] },
      saysMore: saysMore(found),
    }),
  };
  const { year, masked, month, day, code, half, lunar } = point;
  const parts = [year, masked, month, day, code, half, lunar || undefined];
  return parts.some((part) => part !== undefined) ? point : undefined;
}
