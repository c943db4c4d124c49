/** The parts of a source that may begin with a date. */
import { beginsLine, type Source } from '../quotation.ts';

export const SENTENCE_END = /[。;]/u;

/** The stretches of a part of the source that may begin with a date: its lines, and their sentences. */
export function stretches(source: Source, from: number, to: number): string[] {
  const found: string[] = [];
  let start = from;
  for (let at = from + 1; at <= to; at += 1) {
    const ends = beginsLine(source, at) || SENTENCE_END.test(source.comparable.charAt(at - 1));
    if (at < to && !ends) continue;
    found.push(source.comparable.slice(start, at));
    start = at;
  }
  return found;
}
