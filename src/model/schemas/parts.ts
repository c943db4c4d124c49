/**
 * The parts that several schemas share.
 */
import type { ImageMetadata } from 'astro';
import { z } from 'astro/zod';
import { parseDate } from '../date.ts';
import { parseTelephone } from '../telephone.ts';

/**
 * What a schema needs from whoever uses it: Astro's collections give `reference()` and `image()`;
 * the content check gives its own, which look the target up at once.
 */
export interface SchemaTools {
  reference: <C extends ReferableCollection>(collection: C) => z.ZodType<Reference<C>>;
  image: () => z.ZodType<ImageMetadata>;
}

/** What a reference becomes once it is known that its target exists. */
export interface Reference<C extends ReferableCollection = ReferableCollection> {
  collection: C;
  id: string;
}

/** Collections that others refer to. */
export type ReferableCollection = 'article' | 'passages' | 'solicitation' | 'figures';

/** A sentence or a name: at least one character that is not white space. */
export const text = z.string().trim().min(1);

/** A name in an address: lower-case ASCII letters and digits, joined by hyphens. */
export const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

/** `2018`, `2018-12` or `2018-12-05`. YAML reads the first as a number and the last as a Date. */
export const date = z.preprocess(
  (value) =>
    value instanceof Date && !Number.isNaN(value.getTime())
      ? // A time of day stays, and is refused.
        value.toISOString().replace('T00:00:00.000Z', '')
      : typeof value === 'number'
        ? String(value)
        : value,
  z.string().refine((value) => parseDate(value) !== undefined, { params: { expects: 'date' } }),
);

/** A number of the Chinese numbering plan; quoted in YAML, so that no leading zero is lost. */
export const telephone = z
  .string()
  .refine((value) => parseTelephone(value) !== undefined, { params: { expects: 'telephone' } });

/** The fields of a picture; all three or none. */
export const picture = (image: SchemaTools['image']) => ({
  /** The file, relative to this one. */
  image: image().optional(),
  /** What the picture shows, for those who do not see it. */
  alt: text.optional(),
  /** Who made it or holds the rights. */
  credit: text.optional(),
});

const PICTURE_FIELDS = ['image', 'alt', 'credit'] as const;

/**
 * Adds the rule that a picture is whole: `image`, `alt` and `credit` stand together or not at all.
 * @param schema an object schema that holds {@link picture}'s fields
 */
export function withWholePicture<Schema extends z.ZodObject>(schema: Schema): Schema {
  let checked = schema;
  for (const field of PICTURE_FIELDS) {
    checked = checked.refine(
      (value: Record<string, unknown>) =>
        value[field] !== undefined || PICTURE_FIELDS.every((other) => value[other] === undefined),
      // Also run when other fields are wrong, so that an editor sees all mistakes at once.
      { path: [field], params: { expects: 'picture' }, when: (): boolean => true },
    );
  }
  return checked;
}
