/**
 * The order of what was found.
 */
import { grouped } from './grouped.ts';
import type { Found } from './found.ts';
import { WAYS } from './match.ts';
import type { ReadyEntry } from './pages.ts';

/** An entry with what was found in it. */
export interface FoundEntry extends Found {
  readonly entry: ReadyEntry;
}

/**
 * Where the query stands somewhere as it was typed, takes away what it would only stand for as first
 * letters: who types NL does not mean 能力 on a site that writes NLP.
 */
export function withoutGuesses(found: readonly FoundEntry[]): readonly FoundEntry[] {
  const literal = found.some(({ way }) => way === 'literal');
  return literal ? found.filter(({ way }) => way !== 'initials') : found;
}

/**
 * Puts entries in the order that a reader would choose: page by page, first the pages where the
 * query stands as it was typed, of these first those where it stands in a heading, then those where
 * it stands most often; within a page, and where nothing decides, in reading order.
 * @param found in reading order
 */
export function ordered(found: readonly FoundEntry[]): FoundEntry[] {
  const pages = Array.from(grouped(found, ({ entry }) => entry.page).values(), (entries) => {
    const way = Math.min(...entries.map((one) => WAYS.indexOf(one.way)));
    const surest = entries.filter((one) => one.way === WAYS[way]);
    return {
      entries,
      way,
      heading: surest.some(({ entry }) => entry.heading) ? 0 : 1,
      count: surest.reduce((sum, { spans }) => sum + spans.length, 0),
    };
  });
  pages.sort((a, b) => a.way - b.way || a.heading - b.heading || b.count - a.count);
  return pages.flatMap(({ entries }) => entries);
}
