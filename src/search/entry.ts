/**
 * What can be found, as the build writes it down and the browser reads it.
 */

/** What an entry is, in the order in which a reader meets them in the results. */
export const KINDS = ['exhibition', 'article', 'milestone', 'figure', 'notice', 'contact'] as const;
export type Kind = (typeof KINDS)[number];

/** A paragraph, a heading or a number of the site: what a hit leads to. */
export interface SearchEntry {
  readonly kind: Kind;
  /** The page's address, with the path that the site is mounted under: `/article/`. */
  readonly page: string;
  /** Where on the page, or nothing where it is the page itself: `s1-p2`. */
  readonly anchor: string;
  /** The heading that it stands under. */
  readonly title: string;
  /** As published. */
  readonly text: string;
}

/** Entries of one page of the site, as many as are fetched at once. */
export interface SearchPage {
  readonly kind: Kind;
  readonly page: string;
  /** Anchor, title and text, in the order of the page. */
  readonly entries: readonly (readonly [anchor: string, title: string, text: string])[];
}

/** The file beside Pagefind's own that holds every character which can be found, each once. */
export const CHARACTERS_FILE = 'characters.txt';
