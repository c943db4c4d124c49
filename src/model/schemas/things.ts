import { z } from 'astro/zod';
import { heading, listOf, name, slug, text } from './parts.ts';

/** What a category says of a thing: a text, to which its condition is added, or the pieces, exactly. */
const saying = z
  .union([text, z.array(text).min(1)])
  .transform((quoted) =>
    typeof quoted === 'string'
      ? { pieces: [quoted], withCondition: true }
      : { pieces: quoted, withCondition: false },
  );

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
          name: heading,
          /** What else it is called. */
          also: listOf(name).default([]),
          /** What it is also called, but is not offered in any list: who types it is answered. */
          unlisted: listOf(name).default([]),
          /**
           * By the ids of categories, the words there that name it or its kind: one text, to which
           * the category's condition is added, or the pieces to be shown, exactly. None: ask.
           */
          categories: z.record(z.string(), saying).default({}),
        }),
      )
      .min(1),
  });
