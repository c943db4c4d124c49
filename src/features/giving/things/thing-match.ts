/**
 * Which of the listed things (东西) a reader means. A wrong answer sends somebody away, so that whatever
 * is not surely meant is not answered, and the reader is told to ask.
 *
 * Chinese compounds end with what the thing is: a 结婚照片 is a 照片, a 照片打印机 is not. So a word is
 * found whole or at the end, never at the beginning or in the middle.
 */

/** A name and the thing that bears it. */
export interface Name<Thing> {
  readonly word: string;
  readonly thing: Thing;
}

export interface Match<Thing> {
  /** What was asked, without the question around it. */
  readonly asked: string;
  /** The name that it ends with, and its thing; nothing where no name does. */
  readonly name: Name<Thing> | undefined;
}

/** Stands between things in one question. */
const BETWEEN = /[，,、；;。.！!？?\n\r\t/／|]+|\s{2,}/u;
/** May also stand within a name, and so parts two things only where the whole is not known. */
const AND = /[和与跟及]|还有|以及/u;
/** What people write around the thing. */
const QUESTION =
  /(?:这个|这些)?(?:也)?(?:能不能|可不可以|可以|能够|能|要不要|收不收|想|要)?(?:捐赠|捐献|捐|寄存|复制|收|要)?(?:给档案馆|给你们)?(?:不|吗|么|嘛|呢|吧|啊)?$/u;
/** Copies are as welcome as originals, so they are looked up as what they are copies of. */
const COPY = /(?:的)?(?:复印件|复制件|扫描件|翻拍件|影印件|电子版)$/u;
const QUANTITY =
  /[约近]?(?:\d+|[一二两三四五六七八九十百千几数半]+)(?:多|余|来)?[张本册份件枚块卷套个封盒箱幅面部盘种片只把叠包对]$/u;
/** What people write before the thing, as in 我家有一封信; needed for names of one character only. */
const BEFORE =
  /^(?:我?(?:想|要)?捐赠?|我?家?里?还?有)?(?:[\d一二两三四五六七八九十几]+[张本册份件枚块卷套个封幅面部只把]|一些|几)?(?:老|旧)?/u;
/** A Latin name is found as a whole word only: DVCD is no VCD. */
const LATIN = /[a-z0-9]/u;

/** Longer than the longest name; of what is longer still only the end is looked at. */
const LONGEST = 60;

function endsWith(asked: string, word: string): boolean {
  if (asked === word) return true;
  // One character is too little to go by at the end of a longer word: 电话 is not a 话.
  if (Array.from(word).length < 2 || !asked.endsWith(word)) return false;
  const before = asked.charAt(asked.length - word.length - 1);
  return !(LATIN.test(word.charAt(0)) && LATIN.test(before));
}

/** The longest name that an asked thing ends with. */
function lookUp<Thing>(asked: string, names: readonly Name<Thing>[]): Name<Thing> | undefined {
  const found = names.filter(({ word }) => endsWith(asked, word));
  return found.sort((a, b) => b.word.length - a.word.length)[0];
}

/** The forms of a question that are tried, from the whole to the bare thing. */
function forms(asked: string): string[] {
  const tried = [asked];
  for (const around of [QUESTION, QUANTITY, COPY, QUANTITY, BEFORE]) {
    const last = tried.at(-1) ?? '';
    const bare = last.replace(around, '').trim();
    if (bare !== '' && bare !== last) tried.push(bare);
  }
  return tried;
}

function matchOne<Thing>(asked: string, names: readonly Name<Thing>[]): Match<Thing> {
  for (const form of forms(asked)) {
    const name = lookUp(form, names);
    if (name) return { asked: form, name };
  }
  return { asked, name: undefined };
}

const known = (matches: readonly Match<unknown>[]) => matches.filter(({ name }) => name).length;

/** A match for each thing of a part that no mark divides; none for an empty one. */
function matchPart<Thing>(part: string, names: readonly Name<Thing>[]): Match<Thing>[] {
  if (part === '') return [];
  const whole = matchOne(part, names);
  const pieces = part.split(AND).filter((piece) => piece !== '');
  // 家谱和粮票 ends with 粮票, but asks for both.
  const each = pieces.length > 1 ? pieces.map((piece) => matchOne(piece, names)) : [];
  const apart = !whole.name || (whole.asked !== whole.name.word && known(each) === each.length);
  return apart && known(each) > 0 ? each : [whole];
}

/**
 * Answers a question.
 * @param question as typed
 * @param names in the form that `fold` gives
 * @param fold brings a text into the form in which texts are compared
 * @returns a match for each thing that the question names, in its order; none for an empty one
 */
export function matchThings<Thing>(
  question: string,
  names: readonly Name<Thing>[],
  fold: (text: string) => string,
): Match<Thing>[] {
  const matchText = (text: string) => matchPart(fold(text).slice(-LONGEST), names);
  const matches = question.split(BETWEEN).flatMap((part) => {
    const joined = matchText(part);
    // A space may stand within a name. A box takes the lines that are pasted into it for spaces.
    const spaced = part.split(/\s/u).flatMap(matchText);
    return known(spaced) > Math.max(1, known(joined)) ? spaced : joined;
  });
  return matches.filter(
    (match, index) => matches.findIndex(({ asked }) => asked === match.asked) === index,
  );
}

/**
 * Names that begin a reader's way: those that hold what was typed, when that is too short to be one.
 * @param most how many at most
 */
export function completions<Thing>(
  asked: string,
  names: readonly Name<Thing>[],
  most: number,
): Name<Thing>[] {
  if (asked === '') return [];
  return names.filter(({ word }) => word !== asked && word.includes(asked)).slice(0, most);
}
