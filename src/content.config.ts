import { defineCollection, reference, type SchemaContext } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { idOf, stem } from './model/read/file-name.ts';
import { withoutCache } from './model/read/without-cache.ts';
import { passagesLoader } from './model/read/passages-loader.ts';
import { recordsLoader } from './model/read/records-loader.ts';
import { articleSchema } from './model/schemas/article.ts';
import { categorySchema } from './model/schemas/category.ts';
import { exhibitionSchema } from './model/schemas/exhibition.ts';
import { figureSchema } from './model/schemas/figure.ts';
import { givingSchema } from './model/schemas/giving.ts';
import { milestoneSchema } from './model/schemas/milestone.ts';
import { noticeSchema } from './model/schemas/notice.ts';
import type { SchemaTools } from './model/schemas/parts.ts';
import { passageSchema } from './model/schemas/passage.ts';
import { thingsSchema } from './model/schemas/things.ts';
import { contentFolder } from './lib/environment.ts';

const article = withoutCache(
  glob({
    pattern: '*.mdx',
    base: `${contentFolder}/article`,
    generateId: ({ entry }) => idOf.article(stem(entry)) ?? stem(entry),
  }),
);
const oneFile = (name: string) =>
  withoutCache(glob({ pattern: `${name}.yaml`, base: contentFolder }));

/**
 * A schema that is made once, and not for each file again: of ten thousand files that is most of the
 * time that reading them takes. Only what finds pictures is another for each.
 */
function once<Schema>(make: (tools: SchemaTools) => Schema): (context: SchemaContext) => Schema {
  let image: SchemaContext['image'];
  const tools = {
    reference,
    image: () => z.string().transform((file) => image().parseAsync(file)),
  } as unknown as SchemaTools;
  const schema = make(tools);
  return (context) => {
    ({ image } = context);
    return schema;
  };
}

export const collections = {
  exhibition: defineCollection({ loader: oneFile('exhibition'), schema: once(exhibitionSchema) }),
  article: defineCollection({ loader: article, schema: once(articleSchema) }),
  passages: defineCollection({ loader: passagesLoader(), schema: passageSchema() }),
  milestones: defineCollection({
    loader: recordsLoader('milestones'),
    schema: once(milestoneSchema),
  }),
  solicitation: defineCollection({
    loader: recordsLoader('solicitation'),
    schema: once(categorySchema),
  }),
  notice: defineCollection({ loader: recordsLoader('notice'), schema: noticeSchema() }),
  figures: defineCollection({ loader: recordsLoader('figures'), schema: once(figureSchema) }),
  things: defineCollection({ loader: oneFile('things'), schema: thingsSchema() }),
  giving: defineCollection({ loader: oneFile('giving'), schema: givingSchema() }),
};
