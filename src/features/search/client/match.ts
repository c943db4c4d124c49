/** Where words stand in texts, however they were typed. Offsets are into normalised text. */
import type { Piece, Word } from './query.ts';
import { characterAt, type Line, partOf, reads, type Sound, startOf } from './sound.ts';
import { literalRanges, type TextRange } from './text-range.ts';

/** How a word was found, the surest first. */
export const MATCH_KINDS = ['literal', 'full', 'initials', 'mixed'] as const;
export type MatchKind = (typeof MATCH_KINDS)[number];

/** What is searched: an entry, or all entries of a page, kept apart by what nobody types. */
export interface Readable {
  /** Normalised. */
  readonly text: string;
  /** Where each entry begins in the text. */
  readonly starts: readonly number[];
  /** Asked for only when letters are typed; nothing where the readings are not there. */
  readonly sound: () => Sound | undefined;
}

/** The character after a piece that begins with a character, or nothing where it does not. */
function after(line: Line, piece: Piece, character: number): number | undefined {
  const start = startOf(line, character);
  const end = start + piece.letters.length;
  return reads(piece.letters, line.letters.slice(start, end)) ? characterAt(line, end) : undefined;
}

/**
 * The character after letters that spell some characters in full and others by their beginning.
 * @param last whether the last syllable may be typed in part
 */
function afterMixed(
  sound: Sound,
  typed: string,
  character: number,
  last: boolean,
): number | undefined {
  if (typed === '') return character;
  const part = partOf(sound.full, character);
  if (part === '') return undefined;
  if (last && typed.length < part.length && reads(typed, part.slice(0, typed.length))) {
    return character + 1;
  }
  const chinese = part !== partOf(sound.text, character);
  // The longest first: zhan, zh, z.
  const lengths = chinese ? [part.length, /^[zcs]h/u.test(part) ? 2 : 1, 1] : [part.length];
  for (const length of new Set(lengths)) {
    if (!reads(typed.slice(0, length), part.slice(0, length))) continue;
    const end = afterMixed(sound, typed.slice(length), character + 1, last);
    if (end !== undefined) return end;
  }
  return undefined;
}

const LETTER = /^[a-z]$/u;

/** Whether a place is within a foreign word, where no first letter of a syllable begins or ends. */
function withinWord(text: Line, character: number): boolean {
  return LETTER.test(partOf(text, character)) && LETTER.test(partOf(text, character - 1));
}

/** Where a word stands that is typed in Latin letters, when they are understood as `kind` says. */
function spokenRanges(readable: Readable, word: Word, kind: MatchKind): TextRange[] {
  const { pieces, spelt } = word;
  const [first] = pieces;
  // The beginning of one syllable says nothing.
  if (!first || kind === 'literal' || spelt.length < (kind === 'full' ? 1 : 2)) return [];
  const sound = readable.sound();
  if (!sound) return [];
  const { text } = sound;
  const typed = sound[kind === 'full' ? 'full' : 'initials'];
  const line = first.chinese ? text : typed;
  // Of a syllable that is typed in part, only the first letter is certain.
  const sought = kind === 'mixed' && !first.chinese ? first.blurred.charAt(0) : first.blurred;
  const cuts = (character: number) => kind === 'initials' && withinWord(text, character);
  const next = (at: number | undefined, piece: Piece) => {
    if (at === undefined) return undefined;
    if (piece.chinese || kind !== 'mixed') return after(piece.chinese ? text : typed, piece, at);
    return afterMixed(sound, piece.letters, at, piece === pieces.at(-1));
  };
  const ranges: TextRange[] = [];
  for (let start = line.blurred.indexOf(sought); start >= 0;) {
    const begin = characterAt(line, start);
    const end = pieces.reduce(next, begin);
    const found = begin !== undefined && end !== undefined && !cuts(begin) && !cuts(end);
    if (found) ranges.push([startOf(text, begin), startOf(text, end)]);
    start = line.blurred.indexOf(sought, start + (found ? sought.length : 1));
  }
  return ranges;
}

/** How words stand in an entry. */
export interface EntryMatch {
  /** The surest in which a word does; of several words that of the least sure. */
  kind: MatchKind;
  /** Into the text of the entry, in no order; they may overlap. */
  readonly ranges: TextRange[];
}

/** What was found, by the number of the entry. */
type EntryMatches = Map<number, EntryMatch>;

/** Adds ranges of the text of all entries, from left to right, to what was found. */
function add(
  matches: EntryMatches,
  kind: MatchKind,
  ranges: readonly TextRange[],
  starts: readonly number[],
): EntryMatches {
  let entry = 0;
  for (const [start, end] of ranges) {
    while (start >= (starts[entry + 1] ?? Infinity)) entry += 1;
    const before = matches.get(entry);
    // First letters are a guess, which an entry that holds the word itself does not need.
    if (kind === 'initials' && before?.kind === 'literal') continue;
    const offset = starts[entry] ?? 0;
    const range: TextRange = [start - offset, end - offset];
    if (before) before.ranges.push(range);
    else matches.set(entry, { kind, ranges: [range] });
  }
  return matches;
}

/** Keeps the entries that two findings have in common, with the ranges of both. */
function common(one: EntryMatches, other: EntryMatches): EntryMatches {
  for (const [entry, match] of one) {
    const more = other.get(entry);
    if (!more) one.delete(entry);
    else {
      match.ranges.push(...more.ranges);
      if (MATCH_KINDS.indexOf(more.kind) > MATCH_KINDS.indexOf(match.kind)) match.kind = more.kind;
    }
  }
  return one;
}

/** Looks for one word, which may be typed in some ways; gives what it finds by entry. */
export function matchWord(
  readable: Readable,
  word: Word,
  kinds: readonly MatchKind[],
): EntryMatches {
  const { text, starts } = readable;
  const matches: EntryMatches = new Map();
  for (const texts of word.literal) {
    const each = texts.map((one) => add(new Map(), 'literal', literalRanges(text, one), starts));
    for (const [entry, match] of each.reduce(common)) {
      matches.get(entry)?.ranges.push(...match.ranges);
      if (!matches.has(entry)) matches.set(entry, match);
    }
  }
  for (const kind of kinds) add(matches, kind, spokenRanges(readable, word, kind), starts);
  return matches;
}

/** Looks for words that must all stand in an entry, one at least; else as {@link matchWord}. */
export function matchWords(
  readable: Readable,
  words: readonly Word[],
  kinds: readonly MatchKind[],
): EntryMatches {
  return words.map((word) => matchWord(readable, word, kinds)).reduce(common);
}
