/** What can be found, as the build writes it down and the browser reads it. */
import type { SearchKind } from '../../words/keys.ts';

/** What an entry may be, in the order in which a reader meets them in the results. */
export const KINDS: readonly SearchKind[] = [
  'exhibition',
  'article',
  'milestone',
  'object',
  'figure',
  'notice',
  'contact',
  'page',
];

/** A paragraph, a heading or a number of the site: what a hit leads to. */
export interface SearchEntry {
  readonly kind: SearchKind;
  /** The page's address, with the path that the site is mounted under: `/article/`. */
  readonly page: string;
  /** Where on the page, or nothing where it is the page itself: `s1-p2`. */
  readonly anchor: string;
  /** The heading that it stands under. */
  readonly title: string;
  /** As published. */
  readonly text: string;
  /** Whether it is itself a title or a heading, which is what a reader looks at first. */
  readonly heading?: boolean;
  /** Words by which it is found too, and which it does not print: the years within a span. */
  readonly also?: string;
}

/** Entries of one page of the site in their order, as many as are fetched at once. */
export interface SearchPage extends Pick<SearchEntry, 'kind' | 'page'> {
  readonly entries: readonly PageEntry[];
}

export type PageEntry = readonly [
  anchor: string,
  title: string,
  text: string,
  heading?: boolean,
  also?: string,
];

/**
 * The file that says what the characters of a query may be, in three lines: every character that can
 * be found, each once; pairs of a traditional character and what it is simplified to; pairs of which
 * the first stands in simplified texts as well, in other words (著).
 */
export const CHARACTERS_FILE = 'characters.txt';

/** The index by pinyin, within the index's folder: fetched only when Latin letters are typed. */
export const PINYIN_FOLDER = 'pinyin/';

/**
 * How the characters are read, in that folder: in the first line each pair of letters with which
 * two neighbours begin (`xs` for 萧山), or nothing where there is no index by pinyin; then in a line
 * for each syllable the syllable and the characters that are mostly read so here: `xiao萧小校`.
 */
export const READINGS_FILE = 'readings.txt';

/**
 * Common characters that stand nowhere in the site, in that folder and in the form of the readings:
 * fetched only when what was typed is not found, for a reader may have typed one that sounds alike.
 */
export const ALIKE_FILE = 'alike.txt';

/** What the index by pinyin brings for a page: its name in the index by characters. */
export interface SpokenPage {
  readonly of: string;
}

/** Characters of a page that are read otherwise than the table says. */
export type Otherwise = readonly (readonly [entry: number, character: number, syllable: string])[];

/** In the index by pinyin, before two letters that are not a syllable: none begins with it. */
export const PAIR = 'v';
