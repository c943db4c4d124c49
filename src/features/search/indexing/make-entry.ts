/** How entries of the index are made. */
import type { Picture } from '../../../model/types.ts';
import type { SearchKind } from '../../../words/keys.ts';
import type { SearchEntry } from '../entry.ts';

/**
 * An entry for each text that there is.
 * @param address of the place that it leads to
 * @param title of what it stands in
 */
export function entry(
  kind: SearchKind,
  address: string,
  title: string,
  ...texts: (string | undefined)[]
): SearchEntry[] {
  const [page = '', anchor = ''] = address.split('#');
  return texts
    .filter((text) => text !== undefined)
    .map((text) => ({ kind, page, anchor, title, text }));
}

/** What is said of pictures; what an object shows is found there. */
export function pictureEntries(
  kind: SearchKind,
  address: string,
  title: string,
  pictures: readonly Picture[],
): SearchEntry[] {
  return pictures.flatMap(({ caption, alt, object }) =>
    entry(kind, address, title, caption, object ? undefined : alt),
  );
}

/** Entries that are themselves titles or headings. */
export function headings(...texts: Parameters<typeof entry>): SearchEntry[] {
  return entry(...texts).map((one) => ({ ...one, heading: true }));
}
