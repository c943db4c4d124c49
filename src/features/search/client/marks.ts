/**
 * Where a hit stands in the text as published.
 */
import { fold } from '../../../lib/text/normalise.ts';
import type { Span } from './match.ts';

/** UTF-16 offsets in the text as published, from `start` to before `end`. */
export type Mark = readonly [start: number, end: number];

/** Puts spans in order, and makes one of those that touch or overlap. */
export function merged(spans: readonly Span[]): Span[] {
  const apart: [number, number][] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = apart.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else apart.push([start, end]);
  }
  return apart;
}

/**
 * Brings spans of the normalised text back to the text as published.
 * @returns in order, none touching another
 */
export function marksOf(published: string, spans: readonly Span[]): Mark[] {
  const { origin } = fold(published);
  // Also afterwards: one character of the text may be several of the normalised one.
  return merged(merged(spans).map(([start, end]) => origin(start, end)));
}
