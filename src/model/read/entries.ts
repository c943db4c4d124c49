/**
 * The entries of a content folder: its files as the schemas have read them. Astro's collections and
 * the content check both give them, and an exhibition is made of them.
 */
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
  /** How its picture is published, without what the original tells; known only to pages. */
  readonly published?: PublishedPicture | undefined;
  /** The same of each of its pictures, where it has a list of them. */
  readonly publishedPictures?: readonly (PublishedPicture | undefined)[];
  /** Of a sound or a film, its files, and how its poster is published. */
  readonly recording?: RecordingFiles | undefined;
  readonly publishedPoster?: PublishedPicture | undefined;
}

/** All words of an entry's body, without its paragraphs' ends. */
export function textOf({ passages }: Pick<Entry<unknown>, 'passages'>): string {
  return passages.map(({ text }) => text).join('');
}

/** The picture of an entry, whose fields name all of it or nothing. */
export function pictureOf({
  data: { image, alt, credit },
  published,
}: Entry<Fields['article' | 'milestones' | 'solicitation']>) {
  return image && alt && credit ? { image, alt, credit, published } : undefined;
}

/** Everything that a content folder says; of what is a file, one entry or none. */
export type Entries = { readonly [Name in CollectionName]: readonly Entry<Fields[Name]>[] };
