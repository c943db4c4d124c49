import { z } from 'astro/zod';
import { slug, text } from './parts.ts';

/** Words of the notice: one quotation, or pieces of it in their order. */
export const quotation = z.union([text, z.array(text).min(1)]);

/**
 * `things.yaml`: what people have at home, in their words, and what the notice says of it. All of it
 * is the editor's but the quotations.
 */
export const thingsSchema = () =>
  z.strictObject({
    things: z
      .array(
        z.strictObject({
          /** The anchor in the address, `#t-photo`. */
          id: slug,
          /** What most people call it. */
          name: text,
          /** What else it is called. */
          also: z.array(text).default([]),
          /**
           * By the ids of categories, the words there that name it or its kind: one text, to which
           * the category's condition is added, or the pieces to be shown, exactly. None: ask.
           */
          categories: z.record(z.string(), quotation).default({}),
        }),
      )
      .min(1),
  });
