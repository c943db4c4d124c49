import { z } from 'astro/zod';
import { type SchemaTools, date, slug, telephone, text, year } from './parts.ts';

const DIRECTIONS_AT_MOST = 6; // as many as there are colours and signs for

/** The one record of how the archives is reached; everything that shows a contact reads it here. */
const contactSchema = z.strictObject({
  /** As printed. */
  organisation: text,
  /** As printed. */
  address: text,
  /** Names as printed. */
  people: z.array(text).default([]),
  telephones: z
    .array(
      z.strictObject({
        /** With the area code. */
        number: telephone,
        /** As printed, where that leaves the area code out. */
        printed: text.optional(),
      }),
    )
    .default([]),
  email: z.email().optional(),
  postcode: z
    .string()
    .regex(/^\d{6}$/)
    .optional(),
  /** Opening hours, as the archives gives them. */
  hours: text.optional(),
  /** When an editor last checked all this. */
  verified: date.optional(),
});

/** `exhibition.yaml`: what the whole exhibition shares. */
export const exhibitionSchema = ({ reference }: SchemaTools) =>
  z.strictObject({
    /** The exhibition's name; the editor's. */
    title: text,
    subtitle: text.optional(),
    /** One to four characters for the cinnabar square. */
    seal: z
      .string()
      .regex(/^\p{Script=Han}{1,4}$/u)
      .optional(),
    /** The archives that publishes it, in full. */
    publisher: text,
    /** When the source was published, as far as is known. */
    published: z
      .strictObject({
        year,
        /** Why, where the source does not say it. */
        inferred: text.optional(),
      })
      .optional(),
    milestones: z
      .strictObject({
        /** The chronicle's own title, as printed. */
        title: text.optional(),
        /** A stretch of years that the source speaks of, to set the events in. */
        span: z
          .strictObject({
            from: year,
            /** The last year, whole. */
            to: year,
            /** Words of the source that it stands on. */
            quote: text,
            /** Why these years, where the source does not print them. */
            inferred: text.optional(),
          })
          .refine(({ from, to }) => from <= to, {
            path: ['to'],
            params: { expects: 'later' },
          })
          .optional(),
      })
      .default({}),
    /** Themes that events belong to; none where the editor does not sort them. */
    directions: z
      .array(
        z.strictObject({
          id: slug,
          name: text,
          /** The section of the article that answers to it. */
          section: reference('article').optional(),
        }),
      )
      .max(DIRECTIONS_AT_MOST)
      .default([]),
    /** Groups of figures, in the order in which they are shown. */
    themes: z.array(z.strictObject({ id: slug, title: text })).default([]),
    entrance: z
      .strictObject({
        /** Words of the source that stand at the entrance. */
        epigraph: text.optional(),
        figures: z.array(reference('figures')).max(6).default([]),
        /** Kinds of things that people may have at home, each named by a category. */
        kinds: z.array(text).max(30).default([]),
        /** Words of the source that ask for records. */
        call: text.optional(),
      })
      .default({ figures: [], kinds: [] }),
    /** None where the exhibition does not say how its publisher is reached. */
    contact: contactSchema
      .refine(({ telephones, email }) => telephones.length > 0 || email !== undefined, {
        path: ['telephones'],
        params: { expects: 'reachable' },
        // Also run when other fields are wrong, but not when there is no list to look at.
        when: ({ value }) => Array.isArray((value as { telephones?: unknown } | null)?.telephones),
      })
      .optional(),
    /** Words of the source that are deliberately not published, each a whole paragraph. */
    unpublished: z.array(text).default([]),
    /** Marks that the authorities issue; each is shown only when filled. */
    registration: z
      .strictObject({
        /** 网站标识码 */
        siteIdCode: z
          .string()
          .regex(/^[A-Za-z0-9]{10}$/)
          .optional(),
        /** ICP备案号 */
        icp: text.optional(),
        /** 公安备案号 */
        publicSecurity: text.optional(),
        /** 党政机关标识: the address that the mark leads to. */
        governmentMark: z.url({ protocol: /^https?$/ }).optional(),
      })
      .default({}),
  });
