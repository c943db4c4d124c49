/**
 * Where a word stands in a text, however it was typed. Offsets are into the normalised text.
 */
import type { Piece, Word } from './query.ts';
import { characterAt, type Line, partOf, reads, type Sound, startOf } from './sound.ts';

export type Span = readonly [start: number, end: number];

/** How a word was found, the surest first. */
export const WAYS = ['literal', 'full', 'initials', 'mixed'] as const;
export type Way = (typeof WAYS)[number];

/** What a word is looked for in: an entry, or all entries of a page. */
export interface Readable {
  /** Normalised. */
  readonly text: string;
  /** Asked for only when letters are typed; nothing where the readings are not there. */
  readonly sound: () => Sound | undefined;
}

/** All places of a text, from left to right, none overlapping. */
function* placesOf(text: string, sought: string): Generator<number> {
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + sought.length)) {
    yield at;
  }
}

/** Where a text stands, as spans. */
export function literally(text: string, sought: string): Span[] {
  return Array.from(placesOf(text, sought), (at) => [at, at + sought.length]);
}

/** The character after a piece that begins with a character, or nothing where it does not. */
function after(line: Line, piece: Piece, character: number): number | undefined {
  const start = startOf(line, character);
  const end = start + piece.letters.length;
  return reads(piece.letters, line.letters.slice(start, end)) ? characterAt(line, end) : undefined;
}

const LETTER = /^[a-z]$/u;

/** Whether a place is within a foreign word, where no first letter of a syllable begins or ends. */
function withinWord(text: Line, character: number): boolean {
  return LETTER.test(partOf(text, character)) && LETTER.test(partOf(text, character - 1));
}

const NOWHERE: readonly Span[] = [];

/** Where pieces stand one after the other, each from the beginning of a character to an end. */
function spelt(sound: Sound, pieces: readonly Piece[], way: 'full' | 'initials'): readonly Span[] {
  const { text } = sound;
  const lines = pieces.map(({ chinese }) => (chinese ? text : sound[way]));
  const [line] = lines;
  const sought = pieces[0]?.blurred ?? '';
  if (!line || !pieces.every((piece, at) => lines[at]?.blurred.includes(piece.blurred))) {
    return NOWHERE;
  }
  const cuts = (character: number) => way === 'initials' && withinWord(text, character);
  const spans: Span[] = [];
  for (let start = line.blurred.indexOf(sought); start >= 0;) {
    const begin = characterAt(line, start);
    let end = begin;
    pieces.forEach((piece, at) => {
      if (end !== undefined) end = after(lines[at] ?? line, piece, end);
    });
    let next = start + 1;
    if (begin !== undefined && end !== undefined && !cuts(begin) && !cuts(end)) {
      spans.push([startOf(text, begin), startOf(text, end)]);
      next = start + sought.length;
    }
    start = line.blurred.indexOf(sought, next);
  }
  return spans;
}

/**
 * The character after letters that spell some characters in full and others by their beginning; the
 * last one may be typed as far as it goes.
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

function mixed(sound: Sound, pieces: readonly Piece[]): readonly Span[] {
  const [first] = pieces;
  if (!first) return NOWHERE;
  const { text, initials } = sound;
  // However much of a syllable is typed, its first letter is: only there a word can begin.
  const [line, sought] = first.chinese
    ? [text, first.letters]
    : [initials, first.letters.charAt(0)];
  const spans: Span[] = [];
  for (const place of placesOf(line.letters, sought)) {
    const begin = characterAt(line, place);
    let end = begin;
    for (const piece of pieces) {
      if (end === undefined) break;
      end = piece.chinese
        ? after(text, piece, end)
        : afterMixed(sound, piece.letters, end, piece === pieces.at(-1));
    }
    if (begin === undefined || end === undefined) continue;
    spans.push([startOf(text, begin), startOf(text, end)]);
  }
  return spans;
}

/**
 * Where a word stands that is typed in Latin letters.
 * @param way in which it is understood
 */
export function spokenIn(readable: Readable, word: Word, way: Way): readonly Span[] {
  // The beginning of one syllable says nothing.
  if (way === 'literal' || word.spelt.length < (way === 'full' ? 1 : 2)) return NOWHERE;
  const sound = readable.sound();
  if (!sound) return NOWHERE;
  return way === 'mixed' ? mixed(sound, word.pieces) : spelt(sound, word.pieces, way);
}
