/**
 * The whole exhibition as one booklet, to be read or printed: its sheets, its list of contents, its
 * imprint. What its parts hold, the page takes from the other features.
 */

/** A part of the booklet; the register of pages makes them. */
export interface BookletPart {
  /** Its anchor in the booklet. */
  readonly id: string;
  /** As in the menu, and as the head of its sheets. */
  readonly name: string;
  /** Where it is published, absolute. */
  readonly address: string;
  /** Whose words it holds, where they are the source's. */
  readonly source: 'article' | 'milestones' | 'notice' | undefined;
  /** What it holds, by anchors in the booklet. */
  readonly items: readonly { readonly id: string; readonly title: string }[];
}
