import { z } from 'astro/zod';
import { heading, picture, type SchemaTools, source, text, withWholePicture } from './parts.ts';

/**
 * A section of the article. Its number is that of its file: `00-lead.mdx` is the lead and bears the
 * article's title; `01-….mdx` is section one. The body is the text, one paragraph a line.
 */
export const articleSchema = ({ image }: SchemaTools) =>
  withWholePicture(
    z.strictObject({
      /** As printed; phrases are parted by a space. The lead's title is the article's. */
      title: heading,
      /** The line below the article's title; the lead only. */
      subtitle: heading.optional(),
      /** Who wrote it, as printed; the lead only. */
      byline: text.optional(),
      /** The document in `source/` that the text stands in. */
      source,
      ...picture(image),
    }),
  );
