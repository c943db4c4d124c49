/** The part of a text around a hit, with the hits marked: as parts, never as HTML. */
import type { TextRange } from './text-range.ts';

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

/** What is shown of a text: from shortly before the first hit, at the least to its end. */
function windowOf(text: string, [start, end]: TextRange): TextRange {
  if (text.length <= WHOLE) return [0, text.length];
  // From where a clause begins, when one begins so near.
  const clause =
    start - BEFORE + text.slice(Math.max(start - BEFORE, 0), start).search(CLAUSE_END) + 1;
  const from = start <= BEFORE ? 0 : Math.min(clause, text.length - WHOLE);
  const to = Math.min(Math.max(from + WHOLE, end), text.length);
  return [betweenCharacters(text, from), betweenCharacters(text, to)];
}

/**
 * Cuts a text down to what a reader needs to see the hit.
 * @param text as published
 * @param marks what of it was found, in order, none touching
 * @returns parts that join to a piece of the text, with an ellipsis where it was cut
 */
export function excerpt(text: string, marks: readonly TextRange[]): ExcerptPart[] {
  const [from, to] = windowOf(text, marks[0] ?? [0, 0]);
  const parts: ExcerptPart[] = [{ text: from > 0 ? CUT : '', marked: false }];
  let at = from;
  for (const [start, end] of marks.filter((mark) => mark[0] < to)) {
    parts.push({ text: text.slice(at, start), marked: false });
    parts.push({ text: text.slice(start, Math.min(end, to)), marked: true });
    at = end;
  }
  parts.push({ text: text.slice(at, to), marked: false });
  parts.push({ text: to < text.length ? CUT : '', marked: false });
  return parts.filter((part) => part.text !== '');
}
