/**
 * Entries put together into what is fetched at once.
 */
import type { PageEntry, SearchEntry, SearchPage } from '../entry.ts';

/**
 * Some twelve thousand bytes compressed: the article of this exhibition is one fetch, a chronicle
 * of ten thousand events is many, of which a query fetches those that hold it.
 */
export const CHARACTERS_AT_ONCE = 6000;

/**
 * Groups entries by page, and parts long pages.
 * @param entries in reading order
 * @returns pages in the same order, each of at most {@link CHARACTERS_AT_ONCE} characters, or of
 * one entry that is longer
 */
export function searchPages(entries: readonly SearchEntry[]): SearchPage[] {
  const pages: (SearchPage & { entries: PageEntry[] })[] = [];
  let length = 0;
  for (const { kind, page, anchor, title, text, heading } of entries) {
    let last = pages.at(-1);
    length += text.length;
    if (last?.page !== page || last.kind !== kind || length > CHARACTERS_AT_ONCE) {
      last = { kind, page, entries: [] };
      pages.push(last);
      length = text.length;
    }
    last.entries.push(heading ? [anchor, title, text, true] : [anchor, title, text]);
  }
  return pages;
}
