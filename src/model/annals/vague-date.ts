/**
 * Dates that only words tell: 清末, 解放初, 改革开放以来, 此后. No calendar has them, so nothing can be
 * said of the events that they date, least of all that the date above them is theirs.
 */
import { ERA } from './chinese-grammar.ts';
import { ERA_NAMES, yearsOfEra } from './eras.ts';
import { MOST_OF_HEADING } from './time-of-year.ts';

const TIMES = `(?:${ERA}|先秦|[商周秦汉晋隋唐宋辽金元明]|清(?!明)|民国|伪满|日伪|沦陷|光复|解放|建国|新中国|建[党国市县区]|抗战|抗日|辛亥|战|土改|合作化|公社化|大跃进|["“]?文革["”]?|["“]?文化大革命["”]?|改革开放)`;
const PARTS =
  '[初末前后中时](?:[年期叶夕季]|(?!\\p{Script=Han}))|初年|末年|[早晚]期|[朝代季](?!\\p{Script=Han})|年间|时期|期间|前[夕后]|以[来前后]|之[前后际初末]';
const NAMED = new RegExp(
  `^(?:约|大约|自|在|于|从)?${TIMES}[\\p{Script=Han}”"]{0,4}?(?:${PARTS})`,
  'u',
);
/** Whatever follows: 清末修渠. */
const SHORT = new RegExp(`^(?:${ERA}|[宋元明清])[初末]|^民初|^(?:解放|建国)[初前后]`, 'u');
/** Of which century, nobody says. */
const DECADE = /^(?:\d0|[一二三四五六七八九]十)年代(?!表)/u;
/** After the event before, nobody knows how long. */
const LATER =
  /^(?:此后|其后|尔后|后来|嗣后|随后|不久|后(?!\p{Script=Han})|(?:[数几多]|若干|[\d一二三四五六七八九十余多]+)年[之以]?后)/u;
/** A line that ends like a date, whatever it is. */
const LIKE_A_DATE =
  /(?:(?<![青少壮成老童])年|世纪|[年以]来|年代|年间|时[期代]|期间|前[夕后]|左右|[早中晚初末]期|[朝初末]|以[前后]|之[际交前后]|近年|[近古现当]代|[远上太]古|史前|[天日周月]之?后|(?:年代|时间|年份|年月)日?(?:不[详明]|失考|[无待]考))$/u;
const MARKS = /^[^\p{L}\p{N}“"]+|[^\p{L}\p{N}”"]+$/gu;
const NUMBERING = /^(?:\d{1,3}|[一二三四五六七八九十]{1,3})[)、.]+(?=[\p{L}\p{N}])/u;

/** What a text says of when something was, that no calendar knows. */
const wordsOf = (text: string): string =>
  text
    .slice(0, MOST_OF_HEADING * 2)
    .replace(MARKS, '')
    .replace(NUMBERING, '');

/**
 * Whether a text begins with a date that no calendar has.
 * @param text as texts are compared
 */
export function isVagueDate(text: string): boolean {
  const words = wordsOf(text);
  return [NAMED, SHORT, DECADE, LATER].some((date) => date.test(words));
}

/** Whether a line ends with a year that does not begin it: 大事记(1958年). */
export const endsWithYear = (line: string): boolean =>
  line.length <= MOST_OF_HEADING &&
  /(?:(?:1\d|20)\d\d|[〇○零一二三四五六七八九]{4}年|[元\d一二三四五六七八九十]年)年?[^\p{L}\p{N}。;]*$/u.test(
    line,
  );

/** Whether a line ends like a date, and may be one: 困难时期, 近代. */
export function isLikeDate(line: string): boolean {
  const words = wordsOf(line);
  return words.length <= MOST_OF_HEADING && !/[。;!?]$/u.test(line) && LIKE_A_DATE.test(words);
}

/** When the times were that have a name, in years, with those around them: 解放前夕 may be 1948. */
const YEARS_OF_TIMES: readonly (readonly [name: RegExp, first: number, last: number])[] = [
  [/^(?:解放|建国|新中国)/u, 1948, 1952],
  [/^(?:抗战|抗日|沦陷|日伪|伪满)/u, 1931, 1946],
  [/^光复/u, 1945, 1947],
  [/^民[国初]/u, 1912, 1949],
  [/^辛亥/u, 1911, 1913],
  [/^土改/u, 1946, 1953],
  [/^合作化/u, 1951, 1958],
  [/^(?:公社化|大跃进)/u, 1958, 1961],
  [/^["“]?文(?:革|化大革命)/u, 1966, 1977],
  [/^改革开放/u, 1978, 9999],
  [/^清(?!\p{Script=Han}{2}[年朝])/u, 1644, 1912],
  [/^明/u, 1368, 1645],
];
const BEFORE = /^(?:约|大约|自|在|于|从)/u;

/** Whether a year may lie in the time that a line names: of 解放前夕 1949. */
export function mayHold(line: string, year: number): boolean {
  const words = wordsOf(line).replace(BEFORE, '');
  const [era = ''] = new RegExp(ERA_NAMES, 'u').exec(words) ?? [];
  const [, ...named] = YEARS_OF_TIMES.find(([name]) => name.test(words)) ?? [];
  const [first = Infinity, last = -Infinity] = yearsOfEra(era) ?? named;
  return first <= year && year <= last;
}

/** The times that annals are divided by, with or without their years: 唐, 南宋(1127—1279年). */
const ERA_HEADING = new RegExp(
  `^[^\\p{L}\\p{N}]*(?:先秦|夏|商|[西东東]?周|春秋|[战戰][国國]|秦|[西东東]?[汉漢]|三[国國]|[孙孫]?[吴吳]|[西东東]?[晋晉]|南北朝|南朝|[宋齐齊梁陈陳]|隋|唐|五代(?:十[国國])?|[吴吳]越|[南北]宋|[辽遼]|金|元|明|清|(?:中[华華])?民[国國]|中[华華]人民共和[国國])(?:[朝代]|[时時][期代])?(?:\\([^()]{2,20}\\))?[^\\p{L}\\p{N}]*$`,
  'u',
);

/** Whether a line is the name of a time, as annals print it above the years that lie in it. */
export const isEraHeading = (line: string): boolean => ERA_HEADING.test(line);
