/** The schemas by the names of the collections that they read. */
import { articleSchema } from './article.ts';
import { categorySchema } from './category.ts';
import { exhibitionSchema } from './exhibition.ts';
import { figureSchema } from './figure.ts';
import { givingSchema } from './giving.ts';
import { milestoneSchema } from './milestone.ts';
import { noticeSchema } from './notice.ts';
import { thingsSchema } from './things.ts';

export const schemas = {
  exhibition: exhibitionSchema,
  article: articleSchema,
  milestones: milestoneSchema,
  solicitation: categorySchema,
  notice: noticeSchema,
  figures: figureSchema,
  things: thingsSchema,
  giving: givingSchema,
};
