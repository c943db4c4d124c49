/**
 * The order of what was found.
 */
import { type Way, WAYS } from './match.ts';
import type { ReadyEntry } from './pages.ts';
import type { Span } from './match.ts';

/** An entry with what was found in it. */
export interface FoundEntry {
  readonly entry: ReadyEntry;
  readonly way: Way;
  readonly spans: readonly Span[];
}

/**
 * Puts entries in the order that a reader would choose: page by page, first the pages where the
 * query stands as it was typed, of these first those where it stands in a heading, then those where
 * it stands most often; within a page, and where nothing decides, in reading order.
 * @param found in reading order
 */
export function ordered(found: readonly FoundEntry[]): FoundEntry[] {
  const pages = Array.from(Map.groupBy(found, ({ entry }) => entry.page).values(), (entries) => {
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
