import { z } from 'astro/zod';

/**
 * A paragraph of the article, found by the loader in the sections' bodies; nobody writes it by hand.
 * Its id is its anchor: `s1-p2`.
 */
export const passageSchema = () =>
  z.strictObject({
    /** The section's id: `s1`. */
    section: z.string(),
    /** Counted from 1 within the section. */
    number: z.int().positive(),
    /** As published, without notes. */
    text: z.string(),
  });
