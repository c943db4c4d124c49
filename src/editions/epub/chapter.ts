/** A chapter of the book: a file of its own in it. */
export interface Chapter {
  /** Of its file, without the ending. */
  readonly id: string;
  readonly title: string;
  /** What it is, in the words of EPUB’s structural semantics. */
  readonly type: 'titlepage' | 'chapter' | 'colophon';
  /** XHTML. */
  readonly body: string;
  /** What it holds, by anchors. */
  readonly items: readonly { readonly id: string; readonly title: string }[];
}
