import { z } from 'astro/zod';
import { draft, heading, listOf, type SchemaTools, slug } from './parts.ts';
import { listedPicture } from './pictures.ts';

/**
 * A page of the institution's own: opening hours, directions, thanks. The file's name is its address:
 * `hours.mdx`, `/hours/`. The body is its own words, which need not stand in a source; what it quotes,
 * counts and dates comes from the rest of the content, by name.
 */
export const pageSchema = (tools: SchemaTools) =>
  z.strictObject({
    draft,
    title: heading,
    /** What the menu calls it; without, only the lists of all pages name it. */
    menu: z.string().trim().min(1).max(8).optional(),
    /** Its place among the others; those without come last, by name. */
    order: z.int().optional(),
    /** The pictures that its text shows, by the names that it calls them. */
    pictures: listOf(listedPicture(tools).safeExtend({ id: slug }), ({ id }) => id).default([]),
  });
