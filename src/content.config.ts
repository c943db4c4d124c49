/** The collections that Astro keeps. Their fields are described in `model/schemas/`. */
import { defineCollection, type SchemaContext } from 'astro:content';
import { z } from 'astro/zod';
import { type Collection, collectionLoader } from './model/read/collection-loader.ts';
import { schemas } from './model/schemas/index.ts';
import type { SchemaTools } from './model/schemas/parts.ts';

/**
 * A collection whose schema is made once, and not for each file again: of ten thousand files that is
 * most of the time that reading them takes. Only `image()` differs from
 * file to file, and is replaced before each is read.
 */
function collection<Schema extends z.ZodType>(
  name: Collection,
  schemaOf: (tools: SchemaTools) => Schema,
) {
  let image: SchemaContext['image'];
  const schema = schemaOf({
    // The content check has proved that the id exists.
    reference: () => z.string(),
    image: () => z.string().transform((file) => image().parseAsync(file)),
  });
  return defineCollection({
    loader: collectionLoader(name),
    schema: (context: SchemaContext) => {
      ({ image } = context);
      return schema;
    },
  });
}

export const collections = {
  exhibition: collection('exhibition', schemas.exhibition),
  article: collection('article', schemas.article),
  milestones: collection('milestones', schemas.milestones),
  solicitation: collection('solicitation', schemas.solicitation),
  notice: collection('notice', schemas.notice),
  figures: collection('figures', schemas.figures),
  things: collection('things', schemas.things),
  giving: collection('giving', schemas.giving),
};
