/**
 * Where a word stands in an entry, however it was typed. Offsets are into the normalised text.
 */
import type { Piece, Word } from './query.ts';
import { characterAt, type Line, reads, type Sound } from './sound.ts';

export type Span = readonly [start: number, end: number];

/** How a word was found, the surest first. */
export const WAYS = ['literal', 'full', 'initials', 'mixed'] as const;
export type Way = (typeof WAYS)[number];

/** An entry, as much of it as a word is looked for in. */
export interface Readable {
  /** Normalised. */
  readonly text: string;
  /** Asked for only when letters are typed; nothing where the page's readings are not there. */
  readonly sound: () => Sound | undefined;
}

/** Where all texts stand; nothing where one of them is missing. */
function literally(text: string, sought: readonly string[]): Span[] {
  if (!sought.every((one) => text.includes(one))) return [];
  return sought.flatMap((one) => {
    const spans: Span[] = [];
    for (let at = text.indexOf(one); at >= 0; at = text.indexOf(one, at + one.length)) {
      spans.push([at, at + one.length]);
    }
    return spans;
  });
}

/** The character after a piece that begins with a character, or nothing where it does not. */
function after(line: Line, piece: Piece, character: number): number | undefined {
  const start = line.starts[character] ?? 0;
  const end = start + piece.letters.length;
  return reads(piece.letters, line.letters.slice(start, end)) ? characterAt(line, end) : undefined;
}

const LETTER = /^[a-z]$/u;

/** Whether a place is within a foreign word, where no first letter of a syllable begins or ends. */
function withinWord({ parts }: Line, character: number): boolean {
  return LETTER.test(parts[character] ?? '') && LETTER.test(parts[character - 1] ?? '');
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
      spans.push([text.starts[begin] ?? 0, text.starts[end] ?? 0]);
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
  const part = sound.full.parts[character];
  if (part === undefined) return undefined;
  if (last && typed.length < part.length && reads(typed, part.slice(0, typed.length))) {
    return character + 1;
  }
  const chinese = part !== sound.text.parts[character];
  // The longest first: zhan, zh, z.
  const lengths = chinese ? [part.length, /^[zcs]h/u.test(part) ? 2 : 1, 1] : [part.length];
  for (const length of new Set(lengths)) {
    if (!reads(typed.slice(0, length), part.slice(0, length))) continue;
    const end = afterMixed(sound, typed.slice(length), character + 1, last);
    if (end !== undefined) return end;
  }
  return undefined;
}

function mixed(sound: Sound, pieces: readonly Piece[]): Span[] {
  const spans: Span[] = [];
  for (let begin = 0; begin < sound.text.parts.length; begin += 1) {
    let end: number | undefined = begin;
    for (const piece of pieces) {
      if (end === undefined) break;
      end = piece.chinese
        ? after(sound.text, piece, end)
        : afterMixed(sound, piece.letters, end, piece === pieces.at(-1));
    }
    if (end !== undefined) spans.push([sound.text.starts[begin] ?? 0, sound.text.starts[end] ?? 0]);
  }
  return spans;
}

/** How a word stands in an entry. */
export interface Found {
  readonly way: Way;
  readonly spans: readonly Span[];
}

/**
 * Looks for a word.
 * @param ways in which it may be typed
 * @returns all places in all ways, and the surest way; nothing where it does not stand
 */
export function findIn(entry: Readable, word: Word, ways: ReadonlySet<Way>): Found | undefined {
  const spans = word.literal.flatMap((texts) => literally(entry.text, texts));
  let surest: Way | undefined = spans.length > 0 ? 'literal' : undefined;
  const sound = word.spelt === '' ? undefined : entry.sound();
  if (sound) {
    const { pieces } = word;
    for (const way of WAYS) {
      if (way === 'literal' || !ways.has(way)) continue;
      // The beginning of one syllable says nothing.
      if (way !== 'full' && word.spelt.length < 2) continue;
      const more = way === 'mixed' ? mixed(sound, pieces) : spelt(sound, pieces, way);
      if (more.length > 0) surest ??= way;
      spans.push(...more);
    }
  }
  return surest && { way: surest, spans };
}

/**
 * Looks for words that must all be there.
 * @returns all places, and the way of the word that was found least surely; nothing where a word
 * does not stand
 */
export function findAllIn(
  entry: Readable,
  words: readonly Word[],
  ways: ReadonlySet<Way>,
): Found | undefined {
  let poorest: Way = 'literal';
  const spans: Span[] = [];
  for (const word of words) {
    const found = findIn(entry, word, ways);
    if (!found) return undefined;
    if (WAYS.indexOf(found.way) > WAYS.indexOf(poorest)) poorest = found.way;
    spans.push(...found.spans);
  }
  return { way: poorest, spans };
}
