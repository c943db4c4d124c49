import { defineCollection, reference, type SchemaContext } from 'astro:content';
import { glob } from 'astro/loaders';
import { type FolderCollection, idOf, stem } from './domain/file-name.ts';
import { fresh } from './loaders/fresh.ts';
import { passagesLoader } from './loaders/passages.ts';
import { textsLoader } from './loaders/texts.ts';
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

const files = (collection: FolderCollection, extension: 'mdx' | 'yaml') =>
  fresh(
    glob({
      pattern: `*.${extension}`,
      base: `${contentFolder}/${collection}`,
      generateId: ({ entry }) => idOf[collection](stem(entry)) ?? stem(entry),
    }),
  );

const oneFile = (name: string) => fresh(glob({ pattern: `${name}.yaml`, base: contentFolder }));

const tools = ({ image }: SchemaContext) => ({ image, reference }) as unknown as SchemaTools;

export const collections = {
  exhibition: defineCollection({
    loader: oneFile('exhibition'),
    schema: (context) => exhibitionSchema(tools(context)),
  }),
  article: defineCollection({
    loader: files('article', 'mdx'),
    schema: (context) => articleSchema(tools(context)),
  }),
  passages: defineCollection({ loader: passagesLoader(), schema: passageSchema() }),
  milestones: defineCollection({
    loader: textsLoader('milestones'),
    schema: (context) => milestoneSchema(tools(context)),
  }),
  solicitation: defineCollection({
    loader: textsLoader('solicitation'),
    schema: (context) => categorySchema(tools(context)),
  }),
  notice: defineCollection({ loader: textsLoader('notice'), schema: noticeSchema() }),
  figures: defineCollection({
    loader: files('figures', 'yaml'),
    schema: (context) => figureSchema(tools(context)),
  }),
  things: defineCollection({ loader: oneFile('things'), schema: thingsSchema() }),
  giving: defineCollection({ loader: oneFile('giving'), schema: givingSchema() }),
};
