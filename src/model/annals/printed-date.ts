/**
 * What a printed date means where it stands, in EDTF (ISO 8601-2, levels 0 and 1): as precise as it is
 * printed and no more. What cannot be understood is said to be a date, and no more than that.
 */
import { type Context, qualified, resolve, writings, yearsOf } from './meaning.ts';
import { CYCLE, TO } from './chinese-grammar.ts';
import { readChinese } from './chinese-point.ts';
import { readEnglish } from './english-point.ts';
import type { Point } from './point.ts';
import { common, isEarlier, narrowed, prefixOf } from './span-ends.ts';
import { beginsWithTime } from './time-of-year.ts';
import { fullWidth, isOfSet, spanWords } from './words.ts';

export interface PrintedDate {
  /** Characters that it takes up, with the marks around it. */
  readonly length: number;
  /** As printed, without white space. */
  readonly printed: string;
  /** In EDTF; `undefined` where it is not understood. */
  readonly iso: string | undefined;
  /** Other ways of writing it that say no more and not much less: 1月上旬 is a month, or ten days. */
  readonly also: readonly string[];
  /** As it is printed, in words, where these say more than EDTF can: 1958年底. */
  readonly words?: string | undefined;
  /** The years, in EDTF, in one of which it is, where no more is understood; none where not even that. */
  readonly years: readonly string[];
  /** For the dates below it. */
  readonly context: Context;
}

/** ×月 and □日 are dates; □5月 is one after a mark; a quotation mark belongs to “一五”期间. */
const OPENING = /^(?:(?![×□]{1,2}[月日]|["“]\p{Script=Han}{1,6}["”][期时])[^\p{L}\p{N}?])*/u;
const CLOSING = /^[^\p{L}\p{N}(〔【[?○△▲●]*/u;
/** A remark that is a date in another calendar, or says the same once more. */
const REMARK = /^[([〔【]([^()[\]〔〕【】]{1,24})[)\]〕】]/u;
const OF_TIME =
  /[年月日初]|星期|^周.$|^[续續]|^[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]$|^\d{3,4}$/u;
/** 3. and 三、 before a date: events may be numbered, and chapters; a state may stand before its years. */
const NUMBERING =
  /^(?:(?:\d{1,3}|[一二三四五六七八九十]{1,3})[)、.]+(?=[\p{L}\p{N}])|第(?:\d{1,3}|[一二三四五六七八九十]{1,3})[章节節编編卷篇部][:、.]?|(?:中[华華](?:人民共和|民)[国國]|[明清])(?=\d{4}年))/u;
const YEARS = new RegExp(
  // 2018-05 is a month; 1958–60 are years.
  `^(?<about>约|c\\.|ca\\.|circa|about)?(?<from>\\d{4})(?:(?:${TO}|to)(?<to>\\d{4}|(?<!-)\\d\\d|(?!0|1[0-2])\\d\\d))?(?:[·・]?${CYCLE}|\\([^()]{1,12}年\\))?(?=[^\\p{L}\\p{N}]*$)`,
  'iu',
);

const NAMED =
  /^["“]?\p{Script=Han}{1,8}["”]?(?:、\p{Script=Han}{2})?(?:年间|时期|期间|[朝代初末]|[初末][年期])\(([^()]{4,24})\)/u;

/** Longer than any date, with what stands around it. */
const LONGEST = 120;
/** 2月底3月初 is about the turn of both. */
const LATE = /(?:[底末]|下旬)$/u;
const EARLY = /^(?:[\d一二三四五六七八九十]{1,3}(?:月|世纪|年代)|[次翌]年|\d{4}年)?(?:初|上旬)/u;
/** 去冬今春, 今冬明春. */
const TURN = /^(?:去[春夏秋冬]今|今[春夏秋冬]明)[春夏秋冬]/u;
/** 1958年(一说1959年). */
const OTHERWISE = /^\((?:一说|一作|另说|或作)/u;
/** What is counted up to a day: 截至1958年底, 到1958年. */
export const COUNTED = /^(?:截|直?[至到])/u;
const COUNTS = /^[\d一二三四五六七八九十]/u;

const readPoint = (text: string) => readChinese(text) ?? readEnglish(text);

/** A remark after a date: how long it is, and the date in it where that is one of our calendar. */
function remarkAfter(text: string, context: Context) {
  const [remark = '', inside = ''] = REMARK.exec(text) ?? [];
  if (remark === '' || !(OF_TIME.test(inside) || beginsWithTime(inside))) return undefined;
  const point = readPoint(inside);
  const whole = point?.length === inside.length && typeof point.month === 'number';
  const when = whole ? resolve(point, { year: context.year }) : undefined;
  return { length: remark.length, when, writings: whole && when ? writings(point, when) : [] };
}

/** 1958, or 1958–60, where nothing follows it: a heading, or the year before an event. */
function readYears(text: string): Omit<PrintedDate, 'printed'> | undefined {
  const match = YEARS.exec(text);
  const { about, from, to } = match?.groups ?? {};
  if (!match || from === undefined) return undefined;
  const end = to?.length === 2 ? from.slice(0, 2) + to : to;
  if (end !== undefined && end <= from) return undefined;
  const iso = qualified(end ? `${from}/${end}` : from, about !== undefined, false);
  const context = end ? {} : { year: Number(from) };
  return { length: match[0].length, iso, also: [], years: [], context };
}

function readSpan(text: string, context: Context): Omit<PrintedDate, 'printed'> | undefined {
  const first = readPoint(text);
  if (!first) return undefined;
  let { length } = first;
  const start = resolve(first, context);
  const remark = remarkAfter(text.slice(length), start);
  length += remark?.length ?? 0;
  const rest = text.slice(length);
  let when = start;
  let found = writings(first, start);
  const inRemark = found.length === 0 ? remark?.when : undefined;
  if (inRemark) [when, found] = [inRemark, remark?.writings ?? []];
  const [joint = ''] = new RegExp(`^(?:起?${TO}|[、及和与或])`, 'u').exec(rest) ?? [];
  const firstWords = text.slice(0, first.length);
  const isTurn = TURN.test(text);
  const runsOn = isTurn || (LATE.test(firstWords) && EARLY.test(rest));
  const until = /^至今|^迄今/u.exec(rest);
  const after = rest.slice(joint.length);
  const isJoined = (joint !== '' || runsOn) && !until;
  const prefix = isJoined ? prefixOf(after, text, when) : '';
  const second = isJoined ? readPoint(prefix + after) : undefined;
  const points: [Point, Context][] = [[first, start]];
  const said = isTurn ? '至' : joint;
  const about = first.about || second?.about === true;
  const doubted = first.doubted || second?.doubted === true;
  const opens = second && first.open === 'from' ? undefined : first.open;
  const open = until ? 'since' : (opens ?? second?.open);
  const [plain] = found;
  length += until?.[0].length ?? (second ? joint.length + second.length - prefix.length : 0);
  if (second) {
    const end = resolve(second, isTurn ? context : when);
    points.push([second, end]);
    // 下半年 is itself from one month to another.
    const [from, to] = narrowed(
      [found[0]?.split('/').at(0) ?? '', writings(second, end)[0]?.split('/').at(-1) ?? ''],
      [firstWords, after.slice(0, second.length - prefix.length)],
    );
    found =
      // Decades that follow one another are a span of years.
      (isOfSet(said) && first.masked === undefined) || !from || !to || isEarlier(to, from)
        ? []
        : [from === to ? from : `${from}/${to}`];
    // 12月至次年1月 and 去冬今春 are among the events of the year above.
    const staysIn = (first.year === undefined || isTurn) && when.year !== end.year;
    when = staysIn ? { year: isTurn ? context.year : when.year } : common(when, end);
  }
  // A span whose end is not understood is none that can be compared.
  const isCut = !second && joint !== '' && COUNTS.test(after);
  if (isCut) found = [];
  // 光绪二十六至二十七年(1900—1901年): what stands in brackets is in our calendar.
  const [whole = '', inside = ''] = (second && REMARK.exec(text.slice(length))) ?? [];
  if (OF_TIME.test(inside)) {
    const once = readSpan(inside, {});
    if (found.length === 0 && once?.iso !== undefined && once.length === inside.length) {
      return { ...once, length: length + whole.length };
    }
    length += whole.length;
  }
  if (open === 'until') found = found.map((iso) => `../${iso.split('/').at(-1)}`);
  else if (open) found = found.map((iso) => `${iso.split('/').at(0)}/..`);
  const [iso, ...also] = found.map((writing) => qualified(writing, about, doubted));
  // What begins then may be dated by its beginning, and what is told until then, 截至1958年, by its end;
  // 秋后 is as much a part of autumn.
  const isSeason = open !== undefined && first.code !== undefined;
  if ((open === 'from' || COUNTED.test(text) || isSeason) && plain)
    also.push(qualified(plain, about, doubted));
  // 约1958年至1960年 may be said of the beginning alone.
  if (second && about && found[0]) also.push(found[0].replace('/', '~/'));
  const otherwise = remark && OTHERWISE.test(text.slice(first.length));
  if (otherwise && plain) also.push(qualified(plain, about, true));
  const years = iso !== undefined || until || isCut ? [] : yearsOf(points);
  // What is also printed by our calendar, in brackets, needs no other words.
  const more = otherwise ? text.slice(first.length, length) : until?.[0];
  const words = isCut || inRemark ? undefined : spanWords(points, said, more);
  return { length, iso, also, years, words, context: when };
}

/** A time that has a name, and its years: 康熙年间(1662—1722年). */
function readNamed(text: string): Omit<PrintedDate, 'printed'> | undefined {
  const [whole = '', inside = ''] = NAMED.exec(text) ?? [];
  const years = readYears(inside) ?? readSpan(inside, {});
  if (years?.iso === undefined || years.length < inside.length) return undefined;
  return { ...years, length: whole.length, words: fullWidth(whole) };
}

/**
 * Reads the date that a text begins with.
 * @param text as texts are compared: NFKC, without white space
 * @param context what the dates above it say
 * @returns `undefined` where it begins with none
 */
export function readPrintedDate(text: string, context: Context = {}): PrintedDate | undefined {
  let [opening] = OPENING.exec(text) ?? [''];
  let inner = text.slice(opening.length, opening.length + LONGEST);
  let date = readYears(inner) ?? readSpan(inner, context) ?? readNamed(inner);
  const [number = ''] = NUMBERING.exec(inner) ?? [];
  if (!date && number !== '') {
    inner = inner.slice(number.length);
    opening += number;
    date = readSpan(inner, context);
  }
  if (!date) return undefined;
  const printed = inner.slice(0, date.length);
  const [closing] = CLOSING.exec(inner.slice(date.length)) ?? [''];
  return { ...date, printed, length: opening.length + date.length + closing.length };
}
