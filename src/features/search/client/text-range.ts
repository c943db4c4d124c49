/** Parts of a text, such as those in which a hit stands. */
import { fold } from '../../../lib/text/normalise.ts';

/** UTF-16 offsets, from `start` to before `end`. */
export type TextRange = readonly [start: number, end: number];

/** Where a text stands in another, from left to right, none overlapping. */
export function literalRanges(text: string, sought: string): TextRange[] {
  const ranges: TextRange[] = [];
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + sought.length)) {
    ranges.push([at, at + sought.length]);
  }
  return ranges;
}

/** Puts ranges in order, and makes one of those that touch or overlap. */
export function mergeRanges(ranges: readonly TextRange[]): TextRange[] {
  const merged: [number, number][] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

/** Brings ranges of the normalised text back to the text as published, in order, none touching. */
export function publishedRanges(published: string, ranges: readonly TextRange[]): TextRange[] {
  const { origin } = fold(published);
  // Merged again, because one character of the text may be several of the normalised one.
  return mergeRanges(mergeRanges(ranges).map(([start, end]) => origin(start, end)));
}
