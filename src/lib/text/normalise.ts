/**
 * The one rule by which texts are searched, for the index and for what a reader types alike: full
 * and half width are one, upper and lower case are one, and white space that Chinese does not need
 * does not count.
 */

/** Whatever shows nothing: joiners, marks of writing direction, soft hyphens, variation selectors. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}+/gu;

/** Beside these no white space is needed. No lookbehind anywhere: Safari reads it since 2023 only. */
const UNSPACED_BEFORE = /[\p{P}\p{S}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u;
const UNSPACED_AFTER = /^[\p{P}\p{S}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * What is normalised as one: white space, or a character with all that may melt into it: marks,
 * vowels and finals of Hangul, the voiced sound marks of half-width kana.
 */
const CLUSTER = /\s+|[^][\p{M}\p{Default_Ignorable_Code_Point}\u1160-\u11ff\uff9e\uff9f]*/gu;

/** All rules but the one for white space, which looks at the neighbours. */
function foldCharacters(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(INVISIBLE, '')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ς', 'σ') // the only letter whose lower case depends on its place in the word
    .replace(/\s+/gu, ' ');
}

/** Whether a space parts no two words of a script that parts its words by spaces. */
function isIdle(text: string, at: number): boolean {
  if (at === 0 || at === text.length - 1) return true;
  // Two units: a character may be a pair of surrogates.
  const before = text.slice(Math.max(at - 2, 0), at);
  return UNSPACED_BEFORE.test(before) || UNSPACED_AFTER.test(text.slice(at + 1, at + 3));
}

/** Brings a text into the form in which it is searched; lone surrogates become U+FFFD. */
export function normalise(text: string): string {
  return foldCharacters(text).replace(/ /gu, (space, at: number, whole: string) =>
    isIdle(whole, at) ? '' : space,
  );
}

/** A normalised text that knows where its characters stand in the text it was made from. */
export interface Folded {
  /** The same as {@link normalise} gives. */
  readonly text: string;
  /**
   * Where the part of the normalised text that begins at `start` and ends before `end` stands in
   * the original.
   * @returns the original's `[start, end]`, in UTF-16 units
   */
  readonly origin: (start: number, end: number) => [number, number];
}

/** Normalises a text and keeps the way back, so that a hit can be marked in the text as published. */
export function fold(original: string): Folded {
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = '';
  for (const { 0: cluster, index } of original.matchAll(CLUSTER)) {
    const piece = foldCharacters(cluster);
    folded += piece;
    starts.push(...Array<number>(piece.length).fill(index));
    ends.push(...Array<number>(piece.length).fill(index + cluster.length));
  }
  // White space is one unit long by now, however long it was.
  const kept = Array.from(starts.keys()).filter(
    (unit) => folded.charAt(unit) !== ' ' || !isIdle(folded, unit),
  );
  return {
    text: kept.map((unit) => folded.charAt(unit)).join(''),
    origin: (start, end) => [starts[kept[start] ?? 0] ?? 0, ends[kept[end - 1] ?? 0] ?? 0],
  };
}

/**
 * The words of the index: each character is one. Two kinds are left to the literal check: straight
 * quotation marks, because Pagefind reads them as the bounds of a phrase, and combining marks,
 * because it strips them.
 * @param normalised a text by {@link normalise}
 */
export function characters(normalised: string): string[] {
  return normalised.match(/[^\s"\p{M}]/gu) ?? [];
}

/** The tone marks of pinyin, also as they are often typed: a breve for the third tone. */
const TONES = /([aeiounmg\u0308])[\u0300\u0301\u0304\u0306\u030c]+/gu;

/**
 * Latin letters as pinyin is indexed: without tones, `ü` by itself (a `v` may still mean it), and
 * with one apostrophe where syllables are kept apart.
 * @param normalised a text by {@link normalise}
 */
export function spell(normalised: string): string {
  return normalised
    .normalize('NFD')
    .replace(TONES, '$1')
    .normalize('NFC')
    .replace(/[\u2018\u2019\u02bc`\u00b4]/gu, "'")
    .replace(/([jqxy])[vü]/gu, '$1u');
}

/** Whether a text has letters in which pinyin is typed. */
export function hasLetters(spelt: string): boolean {
  return /[a-zü]/u.test(spelt);
}
