/**
 * The part of a text around a hit, with the hits marked: as parts, never as HTML.
 */
import { fold } from '../normalise.ts';

export interface ExcerptPart {
  readonly text: string;
  /** Whether this is what the reader looks for. */
  readonly marked: boolean;
}

/** A text of this length is shown whole. */
const WHOLE = 120;
/** How much is shown before the first hit, so that it is seen at once also on a narrow screen. */
const BEFORE = 24;
const CUT = '……';

/** Where the words stand in the original, in order, those that touch or overlap as one. */
function hitsIn(original: string, words: readonly string[]): [number, number][] {
  const { text, origin } = fold(original);
  const hits = words.flatMap((word) => {
    const found: [number, number][] = [];
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      found.push(origin(at, at + word.length));
    }
    return found;
  });
  const merged: [number, number][] = [];
  for (const [start, end] of hits.sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

/** Moves a cut off the middle of a pair of surrogates. */
function betweenCharacters(text: string, at: number): number {
  return /[\udc00-\udfff]/u.test(text.charAt(at)) ? at - 1 : at;
}

/** What is shown of a text: from shortly before the first hit, at the least to its end. */
function windowOf(text: string, [start, end]: readonly [number, number]): [number, number] {
  if (text.length <= WHOLE) return [0, text.length];
  const from = start <= BEFORE ? 0 : Math.min(start - BEFORE, text.length - WHOLE);
  const to = Math.min(Math.max(from + WHOLE, end), text.length);
  return [betweenCharacters(text, from), betweenCharacters(text, to)];
}

/**
 * Cuts a text down to what a reader needs to see the hit.
 * @param text as published
 * @param words normalised, not empty
 * @returns parts that join to a piece of the text, with an ellipsis where it was cut
 */
export function excerpt(text: string, words: readonly string[]): ExcerptPart[] {
  const hits = hitsIn(text, words);
  const [from, to] = windowOf(text, hits[0] ?? [0, 0]);
  const parts: ExcerptPart[] = [];
  const add = (part: string, marked: boolean) => {
    if (part !== '') parts.push({ text: part, marked });
  };
  add(from > 0 ? CUT : '', false);
  let at = from;
  for (const [start, end] of hits) {
    if (start >= to) break;
    add(text.slice(at, start), false);
    add(text.slice(start, Math.min(end, to)), true);
    at = end;
  }
  add(text.slice(at, to), false);
  add(to < text.length ? CUT : '', false);
  return parts;
}
