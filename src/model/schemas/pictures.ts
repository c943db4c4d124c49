/** The part of the schemas by which texts have pictures: by themselves, or views of objects. */
import { z } from 'astro/zod';
import { alt, type SchemaTools, text } from './parts.ts';

/** The fields of a picture that stands by itself. */
const ALONE = ['image', 'alt', 'credit'] as const;

const picture = (image: SchemaTools['image']) => ({
  /** The file, relative to this one. */
  image: image().optional(),
  /** What the picture shows, for those who do not see it. */
  alt: alt.optional(),
  /** Who made it or holds the rights. */
  credit: text.optional(),
});

type Written = Readonly<Record<string, unknown>>;
/** An item of a list may be empty, which is reported as that. */
const hasFields = (value: Written | null) => typeof value === 'object' && value !== null;
const isNone = (value: Written) => ALONE.every((field) => value[field] === undefined);

/**
 * A rule of pictures that is also asked where other fields are wrong, so that an editor sees all
 * mistakes at once.
 */
const rule = (field: string, expects: string) => ({
  path: [field],
  params: { expects },
  when: (): boolean => true,
});

/** A picture of a list: one that stands by itself, or an object's, with what is said of it there. */
export function listedPicture({ image, reference }: SchemaTools) {
  const schema = z.strictObject({
    ...picture(image),
    /** The object that it is a picture of, whose description and credit it has. */
    object: reference('objects').optional(),
    /** Which of the object's pictures, from 1. */
    view: z.int().min(1).optional(),
    /** What readers are told below it. */
    caption: text.optional(),
  });
  const checked = ALONE.reduce(
    (rules, field) =>
      rules.refine(
        (value: Written) =>
          !hasFields(value) || (value['object'] === undefined) === (value[field] !== undefined),
        rule(field, 'listedPicture'),
      ),
    schema,
  );
  return checked.refine(
    (value: Written) =>
      !hasFields(value) || value['view'] === undefined || value['object'] !== undefined,
    rule('view', 'view'),
  );
}

/** The fields of pictures: one by itself, all three of its fields or none; or a list of several. */
export const pictures = (tools: SchemaTools) => ({
  ...picture(tools.image),
  pictures: z.array(listedPicture(tools)).default([]),
});

/**
 * Adds the rule that the one picture is whole: `image`, `alt` and `credit` stand together or not at all.
 * @param schema an object schema that holds the fields of {@link pictures}
 */
export function withWholePicture<Schema extends z.ZodObject>(schema: Schema): Schema {
  let checked = schema;
  for (const field of ALONE) {
    checked = checked.refine(
      (value: Written) => value[field] !== undefined || isNone(value),
      rule(field, 'picture'),
    );
  }
  return checked;
}
