import { z } from 'astro/zod';
import { draft, heading, listOf, name, type SchemaTools, source, text } from './parts.ts';
import { pictures, withWholePicture } from './pictures.ts';

/**
 * A category of records that the notice seeks. The file's name gives number and address:
 * `3-revolution.mdx` is the third and stands at `#c-revolution`. The body is the text as printed.
 */
export const categorySchema = (tools: SchemaTools) =>
  withWholePicture(
    z.strictObject({
      /** The editor's short name for the category. */
      label: heading,
      /** The kinds of things that the text names, each in its words. */
      kinds: listOf(name).min(1),
      /** The words of the text that govern all it names: whose, of when, or about what it must be. */
      condition: text.optional(),
      /** Whether it is for all that the others do not name. */
      catchAll: z.literal(true).optional(),
      /** Passages of the article that speak of such records. */
      passages: listOf(tools.reference('passages')).default([]),
      /** The document in `source/` that the text stands in. */
      source,
      draft,
      ...pictures(tools),
    }),
  );
