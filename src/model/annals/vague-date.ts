/**
 * Dates that only words tell: 清末, 解放初, 改革开放以来, 此后. No calendar has them, so nothing can be
 * said of the events that they date, least of all that the date above them is theirs.
 */
import { ERA, FESTIVAL, HOURS } from './chinese-grammar.ts';

const TIMES = `(?:${ERA}|先秦|[商周秦汉晋隋唐宋辽金元明清]|民国|伪满|日伪|沦陷|光复|解放|建国|新中国|建[党国市县区]|抗战|抗日|辛亥|战|土改|合作化|公社化|大跃进|["“]?文革["”]?|["“]?文化大革命["”]?|改革开放)`;
const PARTS =
  '[初末前后中](?:[年期叶夕季]|(?!\\p{Script=Han}))|初年|末年|[早晚]期|[朝代季](?!\\p{Script=Han})|年间|时期|期间|前[夕后]|以[来前后]|之[前后际初末]';
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
  /(?:(?<![青少壮成老童])年|世纪|年代|年间|时[期代]|期间|前[夕后]|左右|[早中晚初末]期|[朝初末]|以[来前后]|之[际交前后]|近年来?|[近古现当]代)$/u;
/** More than a heading has. */
const MOST = 20;
const MARKS = /^[^\p{L}\p{N}“"]+|[^\p{L}\p{N}”"]+$/gu;
const NUMBERING = /^(?:\d{1,3}|[一二三四五六七八九十]{1,3})[)、.]+(?=[\p{L}\p{N}])/u;

/**
 * Whether a text begins with a date that no calendar has, or, where it stands alone, may be one.
 * @param text as texts are compared
 * @param alone whether it is a line of its own
 */
export function isVagueDate(text: string, alone: boolean): boolean {
  const words = text
    .slice(0, MOST * 2)
    .replace(MARKS, '')
    .replace(NUMBERING, '');
  if ([NAMED, SHORT, DECADE, LATER].some((date) => date.test(words))) return true;
  return alone && words.length <= MOST && !/[。;!?]$/u.test(text) && LIKE_A_DATE.test(words);
}

/** The times that annals are divided by, with or without their years: 唐, 南宋(1127—1279年). */
const ERA_HEADING = new RegExp(
  `^[^\\p{L}\\p{N}]*(?:先秦|夏|商|[西东東]?周|春秋|[战戰][国國]|秦|[西东東]?[汉漢]|三[国國]|[孙孫]?[吴吳]|[西东東]?[晋晉]|南北朝|南朝|[宋齐齊梁陈陳]|隋|唐|五代(?:十[国國])?|[吴吳]越|[南北]宋|[辽遼]|金|元|明|清|(?:中[华華])?民[国國]|中[华華]人民共和[国國])(?:[朝代]|[时時][期代])?(?:\\([^()]{2,20}\\))?[^\\p{L}\\p{N}]*$`,
  'u',
);

/** Whether a line is the name of a time, as annals print it above the years that lie in it. */
export const isEraHeading = (line: string): boolean => ERA_HEADING.test(line);

const MOMENT = new RegExp(`^[,、]?(?:${HOURS}|[晚夜]|\\d+[时点]|${FESTIVAL})`, 'u');
const FEAST = new RegExp(`^(?:${FESTIVAL})`, 'u');

/** Whether words after a date, on its line, tell its day or hour: 上午, 春节前后. */
export const isMoment = (words: string): boolean =>
  MOMENT.test(words) && words.length <= MOST && !/[。;!?]/u.test(words);

/** Whether words begin with a day that an editor may look up in a calendar of the year: 元旦. */
export const beginsWithFeast = (words: string): boolean => FEAST.test(words);
