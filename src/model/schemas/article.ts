import { z } from 'astro/zod';
import { draft, heading, published, type SchemaTools, source, text } from './parts.ts';
import { pictures, withWholePicture } from './pictures.ts';

/**
 * A section of an article. Its number is that of its file: `00-lead.mdx` is the lead and bears the
 * article's title; `01-….mdx` is section one. The body is the text, one paragraph a line. The first
 * article is `article/`; each further one is a folder of `articles/`.
 */
export const articleSchema = (tools: SchemaTools) =>
  withWholePicture(
    z.strictObject({
      /** As printed; phrases are parted by a space. The lead's title is the article's. */
      title: heading,
      /** The line below the article's title; the lead only. */
      subtitle: heading.optional(),
      /** Who wrote it, as printed; the lead only. */
      byline: text.optional(),
      /**
       * When the article was published, as far as is known; the lead only. The first article's is that
       * of `exhibition.yaml`.
       */
      published: published.optional(),
      /** The document in `source/` that the text stands in. */
      source,
      draft,
      ...pictures(tools),
    }),
  );
