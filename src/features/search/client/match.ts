/** Where a word stands in a text, however it was typed. Offsets are into the normalised text. */
import type { Piece, Word } from './query.ts';
import { characterAt, type Line, partOf, reads, type Sound, startOf } from './sound.ts';
import type { TextRange } from './text-range.ts';

/** How a word was found, the surest first. */
export const MATCH_KINDS = ['literal', 'full', 'initials', 'mixed'] as const;
export type MatchKind = (typeof MATCH_KINDS)[number];

/** What a word is looked for in: an entry, or all entries of a page, kept apart by what nobody types. */
export interface Readable {
  /** Normalised. */
  readonly text: string;
  /** Where each entry begins in the text. */
  readonly starts: readonly number[];
  /** Asked for only when letters are typed; nothing where the readings are not there. */
  readonly sound: () => Sound | undefined;
}

/** Where a text stands in another, from left to right, none overlapping. */
export function literalRanges(text: string, sought: string): TextRange[] {
  const ranges: TextRange[] = [];
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + sought.length)) {
    ranges.push([at, at + sought.length]);
  }
  return ranges;
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

/**
 * Where a word stands that is typed in Latin letters.
 * @param kind how its letters are understood
 */
export function spokenRanges(readable: Readable, word: Word, kind: MatchKind): TextRange[] {
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
