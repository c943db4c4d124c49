/** The ranking of exact matches; what is only near is ranked in `partial-matches.ts`. */
import { type EntryMatch, MATCH_KINDS } from './match.ts';
import { groupBy } from '../../../lib/group-by.ts';
import type { ReadyEntry } from './pages.ts';

/** An entry with what was found in it. */
export interface RankedEntry extends EntryMatch {
  readonly entry: ReadyEntry;
}

/**
 * Ranks entries as a reader would: page by page, first the pages where the query stands as it was
 * typed, of these first those where it stands in a heading, then those where it stands most often;
 * within a page, and where nothing decides, in reading order. Where an entry holds the query as it
 * was typed, those drop out that only have its letters as first letters: who types NL does not mean
 * 能力 on a site that writes NLP.
 * @param found in reading order
 */
export function rank(found: readonly RankedEntry[]): RankedEntry[] {
  const literal = found.some(({ kind }) => kind === 'literal');
  const meant = literal ? found.filter(({ kind }) => kind !== 'initials') : found;
  const pages = Array.from(groupBy(meant, ({ entry }) => entry.page).values(), (entries) => {
    const kind = Math.min(...entries.map((one) => MATCH_KINDS.indexOf(one.kind)));
    const surest = entries.filter((one) => one.kind === MATCH_KINDS[kind]);
    return {
      entries,
      kind,
      heading: surest.some(({ entry }) => entry.heading) ? 0 : 1,
      count: surest.reduce((sum, { ranges }) => sum + ranges.length, 0),
    };
  });
  pages.sort((a, b) => a.kind - b.kind || a.heading - b.heading || b.count - a.count);
  return pages.flatMap(({ entries }) => entries);
}
