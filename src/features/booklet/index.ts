/**
 * The whole exhibition as one booklet, to be read or printed: its sheets, its list of contents, its
 * imprint. What its parts hold, the page takes from the other features.
 */

/** A part of the booklet; the register of pages makes them. */
export interface BookletPart {
  /** Its anchor in the booklet. */
  readonly id: string;
  /** As in the menu; one of several articles by its title. */
  readonly name: string;
  /** The head of its sheets, and the number of these, from 1: several articles share them. */
  readonly head: string;
  readonly sheet: number;
  /** What anchors in it begin with, where another part has the same. */
  readonly before?: string;
  /** Where it is published, absolute. */
  readonly address: string;
  /** Whose words it holds, where they are the source's. */
  readonly source: 'article' | 'milestones' | 'notice' | undefined;
  /** What it holds, by anchors in the booklet. */
  readonly items: readonly { readonly id: string; readonly title: string }[];
}
