/**
 * The collections of an exhibition, one row each. The reader of a content folder, the check, Astro
 * and the queries all go by this list.
 */
import type { z } from 'astro/zod';
import { numberedName, slugName } from './read/file-name.ts';
import { articleSchema } from './schemas/article.ts';
import { categorySchema } from './schemas/category.ts';
import { exhibitionSchema } from './schemas/exhibition.ts';
import { figureSchema } from './schemas/figure.ts';
import { givingSchema } from './schemas/giving.ts';
import { milestoneSchema } from './schemas/milestone.ts';
import { noticeSchema } from './schemas/notice.ts';
import { objectSchema } from './schemas/object.ts';
import { pageSchema } from './schemas/page.ts';
import type { SchemaTools } from './schemas/parts.ts';
import { thingsSchema } from './schemas/things.ts';

/** How a collection is kept in the content folder, which names it. */
export interface Collection {
  readonly schema: (tools: SchemaTools) => z.ZodType;
  /** Whether every exhibition must have it; only `exhibition.yaml`. */
  readonly required?: boolean;
  /** A folder of entries; without it the collection is one file, `<name>.yaml`. */
  readonly folder?: {
    /** A good name for a file, whose ending all must have: `.mdx` has a body, `.yaml` none. */
    readonly example: string;
    /** The id that a file's name gives, without its ending; `undefined` where the name is none. */
    readonly idOf: (name: string) => string | undefined;
    /** A good name for the folders that the files stand in, where they do; see {@link idWithin}. */
    readonly within?: string;
  };
}

/** `01-rule-of-law` is `s1`. */
const numberAfter = (letter: string) => (name: string) => {
  const numbered = numberedName(name);
  return numbered && `${letter}${numbered.number}`;
};

/** The id of a file that is alone in its folder is that folder's. */
const only = (name: string) => (written: string) => (written === name ? '' : undefined);

export const COLLECTIONS = {
  exhibition: { schema: exhibitionSchema, required: true },
  article: {
    schema: articleSchema,
    folder: { example: '01-rule-of-law.mdx', idOf: numberAfter('s') },
  },
  /** Each in a folder of its own; a section of `harbour/` is `harbour/s1`. */
  articles: {
    schema: articleSchema,
    folder: { example: '01-rule-of-law.mdx', idOf: numberAfter('s'), within: 'harbour' },
  },
  milestones: { schema: milestoneSchema, folder: { example: '2018-12.mdx', idOf: slugName } },
  solicitation: {
    schema: categorySchema,
    folder: { example: '3-revolution.mdx', idOf: (name: string) => numberedName(name)?.slug },
  },
  notice: { schema: noticeSchema, folder: { example: '2-ways.mdx', idOf: numberAfter('n') } },
  figures: { schema: figureSchema, folder: { example: 'holdings.yaml', idOf: slugName } },
  /** Each in a folder of its own, which has its name. */
  objects: {
    schema: objectSchema,
    folder: { example: 'object.yaml', idOf: only('object'), within: 'harbour-plan' },
  },
  pages: { schema: pageSchema, folder: { example: 'hours.mdx', idOf: slugName } },
  things: { schema: thingsSchema },
  giving: { schema: givingSchema },
} satisfies Record<string, Collection>;

export type CollectionName = keyof typeof COLLECTIONS;
export const COLLECTION_NAMES = Object.keys(COLLECTIONS) as CollectionName[];

/** The id of an entry in a folder of its collection: `harbour/s1`, or `harbour` where it is alone there. */
export const idWithin = (folder: string, id: string): string =>
  [folder, id].filter(Boolean).join('/');

/** How a collection is kept, by its name. */
export const collectionOf = (name: CollectionName): Collection => COLLECTIONS[name];

/** Something of each collection. */
export function ofEach<Value>(
  make: (name: CollectionName) => Value,
): Record<CollectionName, Value> {
  const made = COLLECTION_NAMES.map((name) => [name, make(name)] as const);
  return Object.fromEntries(made) as Record<CollectionName, Value>;
}
