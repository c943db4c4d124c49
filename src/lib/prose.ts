/** Sets a sentence or a paragraph as large as its place allows. */
import { piecesOf, type Space } from './typesetting.ts';

/** A word, with the marks that belong to it; lengths in ems. */
interface Piece {
  readonly text: string;
  readonly width: number;
  /** What may stand beyond the end of a line. */
  readonly hang: number;
}

/** The right half of such a mark is empty. */
const PAUSE = /[，。、；：！？]$/u;

/** In more lines it is a paragraph: these are filled, as in print, and may part a word of Han. */
const SENTENCE = 5;

/** A character, or a word in letters or digits, with the marks that belong to it. */
const CHARACTER = (() => {
  const [opening, closing] = ['“‘（《〈【「『', '”’）》〉】」』，。、；：？！'];
  const word = `\\p{Script=Han}|[^\\p{Script=Han}${opening}${closing}…—\\s]+|[…—]+`;
  // Marks by themselves, too: no character may be lost.
  return new RegExp(
    `(?:[${opening}]*(?:${word})[${closing}]*|[${opening}]+[${closing}]*|[${closing}]+)\\s*|\\s+`,
    'gu',
  );
})();

/** From a width to an even one, in ems. */
const STEP = 0.5;

/**
 * Finds size and lines: the largest at which all stands within the space, and lines as even as can be.
 * @param limits the largest size, which a short sentence has; from line to line, in ems
 * @param measure the width of a word, in ems
 * @returns all of the text, whatever its length; size and space are in the same units
 */
export function fitProse(
  text: string,
  { width, height }: Space,
  { size: largest, leading }: { size: number; leading: number },
  measure: (word: string) => number,
): { lines: string[]; size: number } {
  const piece = (word: string): Piece => {
    const [pause = ''] = PAUSE.exec(word) ?? [];
    return { text: word, width: measure(word), hang: pause === '' ? 0 : measure(pause) / 2 };
  };
  const set = (words: readonly Piece[]) => {
    for (let size = largest; ; size -= 1) {
      const room = width / size;
      // A word that is longer than a line is parted.
      const pieces = words.flatMap((one) => (fits(one, room) ? one : Array.from(one.text, piece)));
      const lines = linesOf(pieces, room);
      if (size === 1 || size * (1 + (lines.length - 1) * leading) <= height) {
        return { pieces, lines, size };
      }
    }
  };
  const { pieces, lines, size } = set(piecesOf(text).map(piece));
  if (lines.length > SENTENCE) return set(Array.from(text.trim().match(CHARACTER) ?? [], piece));
  const total = pieces.reduce((sum, word) => sum + word.width, 0);
  let even = Math.max(total / lines.length, ...pieces.map((word) => word.width));
  for (; even < width / size; even += STEP) {
    const narrower = linesOf(pieces, even);
    if (narrower.length <= lines.length) return { lines: narrower, size };
  }
  return { lines, size };
}

const fits = (piece: Piece, room: number) => piece.width - piece.hang <= room;

function linesOf(pieces: readonly Piece[], room: number): string[] {
  const lines: string[] = [];
  let line = '';
  let left = room;
  for (const piece of pieces) {
    if (line !== '' && !fits(piece, left)) {
      lines.push(line.trimEnd());
      line = '';
      left = room;
    }
    line += piece.text;
    left -= piece.width;
  }
  return line === '' ? lines : [...lines, line];
}
