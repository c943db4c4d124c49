/**
 * The entries of a content folder: its files as the schemas have read them. Astro's collections and
 * the content check both give them, and an exhibition is made of them.
 */
import type { ImageMetadata } from 'astro';
import type { z } from 'astro/zod';
import type { CollectionName, COLLECTIONS } from '../collections.ts';
import type { Passage } from '../passage.ts';
import type { Size } from '../picture-size.ts';
import type { RecordingFiles } from './recording.ts';

/** What the schema of a collection makes of a file's fields. */
export type Fields = {
  [Name in CollectionName]: z.output<ReturnType<(typeof COLLECTIONS)[Name]['schema']>>;
};

/** A picture as pages have published it. */
export interface PublishedPicture {
  /** Of the large file, which is made anew. */
  readonly address: string;
  /** Of the original. */
  readonly size: Size;
}

/** A content file whose fields the schema has accepted. */
export interface Entry<Data> {
  readonly id: string;
  /** The number that its name begins with; 0 where it has none. */
  readonly number: number;
  readonly data: Data;
  /** The text below the fields, as MDX. */
  readonly body: string;
  /** The paragraphs of the body, as they are published. */
  readonly passages: readonly Passage[];
  /** Where its pictures are published, without what the originals tell; known only to pages. */
  readonly published?: ReadonlyMap<ImageMetadata, PublishedPicture>;
  /** Of a sound or a film, its files. */
  readonly recording?: RecordingFiles | undefined;
}

/** All words of an entry's body, without its paragraphs' ends. */
export function textOf({ passages }: Pick<Entry<unknown>, 'passages'>): string {
  return passages.map(({ text }) => text).join('');
}

/** Everything that a content folder says; of what is a file, one entry or none. */
export type Entries = { readonly [Name in CollectionName]: readonly Entry<Fields[Name]>[] };
