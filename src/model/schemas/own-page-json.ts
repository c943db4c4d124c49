import { z } from 'astro/zod';
import { id, link, picture, text, url } from './milestones-json.ts';

const prose = { text, notes: z.array(text).describe('附注。') };

const block = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('heading'),
    level: z.union([z.literal(2), z.literal(3)]),
    text,
  }),
  z.strictObject({ kind: z.literal('paragraph'), ...prose, url }),
  z.strictObject({
    kind: z.literal('list'),
    ordered: z.boolean(),
    items: z.array(z.strictObject({ ...prose, url })),
  }),
  z.strictObject({
    kind: z.literal('table'),
    caption: text.optional(),
    rows: z.array(z.array(z.string())).describe('首行为表头。'),
  }),
  z.strictObject({
    kind: z.literal('quotation'),
    paragraphs: z.array(text).describe('原文的原句。'),
  }),
  z.strictObject({ kind: z.literal('picture'), ...picture.shape }),
  z.strictObject({ kind: z.literal('figures'), figures: z.array(link) }),
  z.strictObject({ kind: z.literal('milestones'), milestones: z.array(link) }),
  z.strictObject({ kind: z.literal('objects'), objects: z.array(link) }),
  z.strictObject({ kind: z.literal('contact') }),
]);

/** A page of the institution's own, for programs. */
export const ownPageSchema = z.strictObject({
  id,
  title: text,
  words: z.literal('own').describe('主办单位自己写的话，不是原文；其中的引文、数字、大事照原文。'),
  blocks: z.array(block).min(1),
  url,
});

export type OwnPageData = z.infer<typeof ownPageSchema>;
