import { z } from 'astro/zod';
import { date, draft, listOf, type SchemaTools, source, text } from './parts.ts';
import { pictures, withWholePicture } from './pictures.ts';

/**
 * A dated event of the chronicle. The file's name begins with the date and is its address:
 * `2018-12.mdx`, and `2018-12-b.mdx` for a second one (`fileNameOf` of `edtf.ts`). The body is the text as printed.
 */
export const milestoneSchema = (tools: SchemaTools) =>
  withWholePicture(
    z.strictObject({
      /**
       * `2018`, `2018-12` or `2018-12-05`, as precise as the source and no more; `1958~`, `1984?`,
       * `195X`, `1949/1952`, `1949/..`, `1958-21`: what EDTF (ISO 8601-2) can say.
       */
      date,
      /** The day by the lunar calendar as the source prints it beside the date: 正月初五. */
      lunar: text.optional(),
      /** The chronicle that it belongs to, where there are several: an id from `chronicles` of `exhibition.yaml`. */
      chronicle: text.optional(),
      /** The editor's: how much the event weighs; an id from `levels` of `exhibition.yaml`, else a usual one. */
      level: text.optional(),
      /** The editor's: an id from `directions` of `exhibition.yaml`. */
      direction: text.optional(),
      /** Passages of the article that speak of the event, such as `s3-p4`. */
      passages: listOf(tools.reference('passages')).default([]),
      /** Categories that seek records of the event. */
      categories: listOf(tools.reference('solicitation')).default([]),
      /** The document in `source/` that the text stands in. */
      source,
      /** An editor's note. */
      note: text.optional(),
      draft,
      ...pictures(tools),
    }),
  );
