/**
 * An answer as it is shown: by page, by kind, a part at a time.
 */
import type { SearchKind } from '../../../words/keys.ts';
import type { Hit } from './pages.ts';
import { grouped } from './grouped.ts';

/** A hit in its place in the list. */
export interface PlacedHit {
  readonly hit: Hit;
  /** How many hits its page has, when this is the first of them. */
  readonly heads?: number;
}

/**
 * Puts the hits of a page together.
 * @param hits in the engine's order: a page stands where its best hit stands
 */
export function byPage(hits: readonly Hit[]): PlacedHit[] {
  const pages = grouped(hits, ({ page }) => page);
  return [...pages.values()].flatMap((page) =>
    page.map((hit, index) => (index === 0 ? { hit, heads: page.length } : { hit })),
  );
}

/** How many hits there are of each kind; a kind without hits is not in the map. */
export function countsByKind(hits: readonly Hit[]): ReadonlyMap<SearchKind, number> {
  const counts = new Map<SearchKind, number>();
  for (const { kind } of hits) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

/** The hits of one kind, or all. */
export function ofKind(hits: readonly Hit[], kind: SearchKind | undefined): readonly Hit[] {
  return kind === undefined ? hits : hits.filter((hit) => hit.kind === kind);
}
