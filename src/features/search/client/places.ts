/**
 * Where words stand on a page, whose text is in many pieces.
 */
import { fold, normalise } from '../../../lib/text/normalise.ts';

/** A part of one piece of text, in UTF-16 units. */
export interface Place {
  /** Which of the pieces. */
  readonly piece: number;
  readonly start: number;
  readonly end: number;
}

/** The parts of a label and its number, or of a contact, stand in elements of their own. */
const JOINTS = /[：；]/u;

/** Where one word stands: a place for each piece that it runs through. */
function placesOf(pieces: readonly string[], word: string): Place[] {
  const { text, origin } = fold(pieces.join(''));
  const places: Place[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const [start, end] = origin(at, at + word.length);
    let before = 0;
    for (const [piece, { length }] of pieces.entries()) {
      const from = Math.max(start - before, 0);
      const to = Math.min(end - before, length);
      if (from < to) places.push({ piece, start: from, end: to });
      before += length;
    }
  }
  return places;
}

/**
 * Finds words in a text that is in pieces, by the rule of search.
 * @param pieces in their order on the page
 * @param words as they were found; one that stands nowhere is sought by its parts
 * @returns in the order of the page, none overlapping
 */
export function placesIn(pieces: readonly string[], words: readonly string[]): Place[] {
  const found = words.flatMap((word) => {
    const whole = placesOf(pieces, normalise(word));
    if (whole.length > 0) return whole;
    const parts = word.split(JOINTS).map(normalise);
    return parts.length === 1
      ? []
      : parts.filter(Boolean).flatMap((part) => placesOf(pieces, part));
  });
  const ordered = found.sort((a, b) => a.piece - b.piece || a.start - b.start);
  const places: Place[] = [];
  for (const place of ordered) {
    const last = places.at(-1);
    if (last?.piece !== place.piece || place.start >= last.end) places.push(place);
    else if (place.end > last.end) places[places.length - 1] = { ...last, end: place.end };
  }
  return places;
}
