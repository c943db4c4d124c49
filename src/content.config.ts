import { defineCollection, reference, type SchemaContext } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { idOf, stem } from './domain/file-name.ts';
import { fresh } from './loaders/fresh.ts';
import { passagesLoader } from './loaders/passages.ts';
import { recordsLoader } from './loaders/records.ts';
import { articleSchema } from './schemas/article.ts';
import { categorySchema } from './schemas/category.ts';
import { exhibitionSchema } from './schemas/exhibition.ts';
import { figureSchema } from './schemas/figure.ts';
import { givingSchema } from './schemas/giving.ts';
import { milestoneSchema } from './schemas/milestone.ts';
import { noticeSchema } from './schemas/notice.ts';
import type { SchemaTools } from './schemas/parts.ts';
import { passageSchema } from './schemas/passage.ts';
import { thingsSchema } from './schemas/things.ts';
import { contentFolder } from './settings.ts';

const article = fresh(
  glob({
    pattern: '*.mdx',
    base: `${contentFolder}/article`,
    generateId: ({ entry }) => idOf.article(stem(entry)) ?? stem(entry),
  }),
);
const oneFile = (name: string) => fresh(glob({ pattern: `${name}.yaml`, base: contentFolder }));

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
