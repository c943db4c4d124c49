/**
 * The part of a text around a hit, with the hits marked: as parts, never as HTML.
 */
import type { Mark } from './marks.ts';

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
/** After these a clause begins. */
const CLAUSE_END = /[，。；：！？、…—）》”]/u;

/** Moves a cut off the middle of a pair of surrogates. */
function betweenCharacters(text: string, at: number): number {
  return /[\udc00-\udfff]/u.test(text.charAt(at)) ? at - 1 : at;
}

/** Moves a cut to where a clause begins, when one begins between it and the hit. */
function clauseStart(text: string, from: number, hit: number): number {
  const ended = text.slice(from, hit).search(CLAUSE_END);
  return ended < 0 ? from : from + ended + 1;
}

/** What is shown of a text: from shortly before the first hit, at the least to its end. */
function windowOf(text: string, [start, end]: Mark): Mark {
  if (text.length <= WHOLE) return [0, text.length];
  const latest = text.length - WHOLE;
  const from = start <= BEFORE ? 0 : Math.min(clauseStart(text, start - BEFORE, start), latest);
  const to = Math.min(Math.max(from + WHOLE, end), text.length);
  return [betweenCharacters(text, from), betweenCharacters(text, to)];
}

/**
 * Cuts a text down to what a reader needs to see the hit.
 * @param text as published
 * @param marks what of it was found, in order, none touching
 * @returns parts that join to a piece of the text, with an ellipsis where it was cut
 */
export function excerpt(text: string, marks: readonly Mark[]): ExcerptPart[] {
  const [from, to] = windowOf(text, marks[0] ?? [0, 0]);
  const parts: ExcerptPart[] = [];
  const add = (part: string, marked: boolean) => {
    if (part !== '') parts.push({ text: part, marked });
  };
  add(from > 0 ? CUT : '', false);
  let at = from;
  for (const [start, end] of marks) {
    if (start >= to) break;
    add(text.slice(at, start), false);
    add(text.slice(start, Math.min(end, to)), true);
    at = end;
  }
  add(text.slice(at, to), false);
  add(to < text.length ? CUT : '', false);
  return parts;
}
