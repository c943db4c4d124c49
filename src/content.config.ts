/** The collections that Astro keeps. Their fields are described in `model/schemas/`. */
import { defineCollection, type SchemaContext } from 'astro:content';
import { z } from 'astro/zod';
import { type CollectionName, collectionOf, ofEach } from './model/collections.ts';
import { collectionLoader } from './model/read/collection-loader.ts';

/**
 * A collection whose schema is made once, and not for each file again: of ten thousand files that is
 * most of the time that reading them takes. Only `image()` differs from
 * file to file, and is replaced before each is read.
 */
function collection(name: CollectionName) {
  let image: SchemaContext['image'];
  const schema = collectionOf(name).schema({
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

export const collections = ofEach(collection);
