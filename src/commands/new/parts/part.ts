/** What a part of a new exhibition is made of. */

/** What a part writes. */
export interface Part {
  /** In Chinese, as a question lists it. */
  readonly name: string;
  /** Parts that it refers to. */
  readonly needs: readonly PartName[];
  /** Its words of source/page.txt, a paragraph each. */
  readonly source: readonly string[];
  /** What of these may stand at the entrance. */
  readonly epigraph?: string;
  /** Its fields of exhibition.yaml, by those that hold them; of the others also what they refer to. */
  readonly fields: (has: (part: PartName) => boolean) => Fields;
  /** Its files, by their paths in the content folder. */
  readonly files: (has: (part: PartName) => boolean) => Readonly<Record<string, string>>;
}

/** Lines of exhibition.yaml. */
interface Fields {
  /** At the top. */
  readonly top?: string;
  /** Below `entrance`, without their indentation. */
  readonly entrance?: readonly string[];
}

export type PartName = 'article' | 'chronicle' | 'notice' | 'figures' | 'objects' | 'pages';

/** A text, if something is so. */
export const when = (condition: boolean, text: string) => (condition ? text : '');
