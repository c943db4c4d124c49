/** Entries put together into what is fetched at once. */
import type { PageEntry, SearchEntry, SearchPage } from '../entry.ts';

/** Some 12 KB compressed: an article is one fetch, a long chronicle many, each where it is needed. */
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
