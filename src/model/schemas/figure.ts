import { z } from 'astro/zod';
import { QUALIFIERS } from '../../words/keys.ts';
import { draft, heading, passageId, type SchemaTools, text } from './parts.ts';

/** A number of an article. The file's name is its id and address: `holdings.yaml`, `#holdings`. */
export const figureSchema = ({ reference }: SchemaTools) =>
  z.strictObject({
    /** As printed, in the unit below. */
    value: z.number().nonnegative(),
    /** As printed; `%` for a share. */
    unit: heading,
    qualifier: z.enum(QUALIFIERS).optional(),
    /** What is counted, in the words of the text as far as may be. */
    label: heading,
    /** The words of the source that the number stands on, verbatim. */
    quote: text,
    /** The paragraph that holds the quotation; the content check looks for it by the quotation. */
    passage: passageId,
    /** An id from `themes` of `exhibition.yaml`; without one it stands with all that have none. */
    theme: text.optional(),
    /** The whole that this is a part of. */
    partOf: reference('figures').optional(),
    draft,
  });
