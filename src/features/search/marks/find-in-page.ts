/** Where words stand on a page, whose text is in many pieces. */
import { fold, normalise } from '../../../lib/text/normalise.ts';
import { literalRanges, mergeRanges, type TextRange } from '../client/text-range.ts';

/** The parts of a label and its number, or of a contact, stand in elements of their own. */
const JOINTS = /[：；]/u;

/**
 * Finds words in a text that is in pieces, by the rule of search.
 * @param pieces in their order on the page
 * @param words as they were found; one that stands nowhere is sought by its parts
 * @returns parts of single pieces, by the number of the piece and in UTF-16 units, in the order of
 * the page, none overlapping
 */
export function findInPage(pieces: readonly string[], words: readonly string[]) {
  const { text, origin } = fold(pieces.join(''));
  const rangesOf = (word: string): TextRange[] => {
    const sought = normalise(word);
    if (sought === '') return [];
    return literalRanges(text, sought).map(([start, end]) => origin(start, end));
  };
  const found = words.flatMap((word) => {
    const whole = rangesOf(word);
    return whole.length > 0 ? whole : word.split(JOINTS).flatMap(rangesOf);
  });
  const ranges = mergeRanges(found);
  let before = 0;
  return pieces.flatMap(({ length }, piece) => {
    const offset = before;
    before += length;
    return ranges
      .map(([start, end]) => ({
        piece,
        start: Math.max(start - offset, 0),
        end: Math.min(end - offset, length),
      }))
      .filter(({ start, end }) => start < end);
  });
}
