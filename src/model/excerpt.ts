/**
 * Quotations in pieces: the words that matter of a longer text, in its order, with …… for the rest.
 */
import { comparable } from './quotation.ts';

/** What stands in a Chinese text for words that are left out (GB/T 15834-2011). */
const OMISSION = '……';

/**
 * Where the pieces stand in a text, one after another.
 * @returns for each its start and end in the comparable text, or `undefined` where one is missing,
 * empty, or stands only before its forerunner
 */
function placesOf(text: string, pieces: readonly string[]): [number, number][] | undefined {
  const within = comparable(text);
  const places: [number, number][] = [];
  let from = 0;
  for (const piece of pieces) {
    const sought = comparable(piece);
    const start = sought === '' ? -1 : within.indexOf(sought, from);
    if (start < 0) return undefined;
    from = start + sought.length;
    places.push([start, from]);
  }
  return places;
}

/** Whether all pieces stand in a text, verbatim and in this order. */
export function standInOrder(text: string, pieces: readonly string[]): boolean {
  return placesOf(text, pieces) !== undefined;
}

/**
 * Writes pieces as one quotation.
 * @param text that holds them
 * @param pieces of which {@link standInOrder} is true; others are joined with an omission
 */
export function excerpt(text: string, pieces: readonly string[]): string {
  const places = placesOf(text, pieces);
  return pieces.reduce((joined, piece, index) => {
    const adjacent = places !== undefined && places[index - 1]?.[1] === places[index]?.[0];
    return joined + (index === 0 || adjacent ? '' : OMISSION) + piece;
  }, '');
}

/**
 * What a text says of a thing that it names, together with the condition on which it says so.
 * @param condition the words that govern all that the text lists, if there are such
 * @param named the words that name the thing
 */
export function withCondition(
  text: string,
  condition: string | undefined,
  named: readonly string[],
): string {
  if (condition === undefined) return excerpt(text, named);
  const pieces = [condition, ...named];
  // What the condition itself names need not be said twice.
  return excerpt(text, standInOrder(text, pieces) ? pieces : [condition]);
}
