/**
 * The whole exhibition as one booklet, to be read or printed: its sheets, its list of contents, its
 * imprint. What its parts hold, the page takes from the other features.
 */
export type { BookletPart } from './part.ts';
