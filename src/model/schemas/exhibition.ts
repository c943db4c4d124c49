import { z } from 'astro/zod';
import { agrees } from '../../lib/telephone.ts';
import type { HistoricalDate } from '../date.ts';
import {
  chronicleId,
  place,
  plain,
  heading,
  listOf,
  name,
  published,
  type SchemaTools,
  slug,
  telephone,
  text,
  year,
} from './parts.ts';
import { registrationSchema } from './registration.ts';

const DIRECTIONS_AT_MOST = 6; // as many as there are colours and signs for
const TERM_AT_MOST = 10; // characters that fit into the menu of a telephone
const LEVEL_NAME = 6; // characters that fit beside the river
const SOUND_AT_MOST = 200; // megabytes, as of every recording
const LEVELS_AT_MOST = 8; // as many as can be told apart by their height

/** Whether a day has come, where the archives is; a year or month, whether it has begun. */
function isPast({ iso }: HistoricalDate): boolean {
  const today = new Date().toLocaleDateString('sv', { timeZone: 'Asia/Shanghai' });
  return iso <= today.slice(0, iso.length);
}

/** Whom one asks for, and by what. */
const reach = {
  /** Names as printed. */
  people: listOf(name).default([]),
  telephones: listOf(
    z
      .strictObject({
        /** With the area code, and with the extension if there is one. */
        number: telephone,
        /** As printed, where that leaves the area code out. */
        printed: text.optional(),
      })
      .refine(({ number, printed }) => printed === undefined || agrees(number, printed), {
        path: ['printed'],
        params: { expects: 'printed' },
      }),
    ({ number }) => number.dial,
  ).default([]),
  email: z.email().optional(),
};

/** Somebody can be reached. */
const reachable = {
  path: ['telephones'],
  params: { expects: 'reachable' },
  // Also run when other fields are wrong, but not when there is no list to look at.
  when: ({ value }: { value: unknown }): boolean =>
    Array.isArray((value as { telephones?: unknown } | null)?.telephones),
};
const isReachable = ({ telephones, email }: { telephones: unknown[]; email?: unknown }): boolean =>
  telephones.length > 0 || email !== undefined;

/** A part of the institution that one asks of certain things. */
const departmentSchema = z
  .strictObject({
    name: text,
    /** What one asks it for. */
    purpose: text.optional(),
    /** Where it is, if not where the institution is. */
    address: text.optional(),
    ...reach,
  })
  .refine(isReachable, reachable);

/** The one record of how the archives is reached; everything that shows a contact reads it here. */
const contactSchema = z.strictObject({
  /** As printed. */
  organisation: text,
  /** As printed. */
  address: text,
  ...reach,
  postcode: z
    .string()
    .regex(/^\d{6}$/, 'postcode')
    .optional(),
  /** Opening hours, as the archives gives them. */
  hours: text.optional(),
  /** Those that are reached by themselves. */
  departments: listOf(departmentSchema, ({ name }) => name).optional(),
  /** When an editor last checked all this. */
  verified: plain.refine(isPast, { params: { expects: 'past' } }).optional(),
});

const term = name.max(TERM_AT_MOST).optional();

/** What the interface calls by the exhibition's own names, each a noun; what is absent keeps ours. */
const vocabularySchema = z.strictObject({
  /** Instead of 走向, or of 主题 where not all names begin with 走向. */
  direction: term,
  /** Instead of 级别. */
  level: term,
  /** Instead of 门类 and 征集门类. */
  category: term,
  /** Instead of 公告, and in 征集公告. */
  notice: term,
  /** Instead of 大事记. */
  chronicle: term,
  /** An event of it, instead of 大事; with {@link counter} where it is not counted by 件. */
  milestone: term,
  counter: term,
});

/** `exhibition.yaml`: what the whole exhibition shares. */
export const exhibitionSchema = ({ reference }: SchemaTools) =>
  z.strictObject({
    /** The exhibition's name; the editor's. */
    title: heading,
    subtitle: heading.optional(),
    /** One to four characters for the cinnabar square. */
    seal: z
      .string()
      .regex(/^\p{Script=Han}{1,4}$/u, 'seal')
      .optional(),
    /** The archives that publishes it, in full. */
    publisher: heading,
    /** When the source was published, as far as is known. */
    published: published.optional(),
    milestones: z
      .strictObject({
        /** The chronicle's own title, as printed. */
        title: heading.optional(),
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
    /** Several chronicles, in the order in which they are named; without it all events are one. */
    chronicles: z
      .array(z.strictObject({ id: chronicleId, name: heading }))
      .min(2)
      .optional(),
    /** Themes that events belong to; none where the editor does not sort them. */
    directions: z
      .array(
        z.strictObject({
          id: slug,
          name: heading,
          /** The section of the article that answers to it. */
          section: reference('article').optional(),
        }),
      )
      .max(DIRECTIONS_AT_MOST)
      .default([]),
    /** Levels of events from the lowest to the highest, in place of the usual ones. */
    levels: z
      .array(z.strictObject({ id: slug, name: name.max(LEVEL_NAME) }))
      .min(1)
      .max(LEVELS_AT_MOST)
      .optional(),
    vocabulary: vocabularySchema.optional(),
    /** Groups of figures, in the order in which they are shown. */
    themes: z.array(z.strictObject({ id: slug, title: heading })).default([]),
    entrance: z
      .strictObject({
        /** Words of the source that stand at the entrance. */
        epigraph: text.optional(),
        figures: listOf(reference('figures')).max(6).default([]),
        /** Objects that stand there; the first of all, where none is named. */
        objects: listOf(reference('objects')).max(6).optional(),
        /** Kinds of things that people may have at home, each named by a category. */
        kinds: listOf(name).max(30).default([]),
        /** Words of the source that ask for records. */
        call: text.optional(),
      })
      .default({ figures: [], kinds: [] }),
    /** None where the exhibition does not say how its publisher is reached. */
    contact: contactSchema.refine(isReachable, reachable).optional(),
    /** Sounds of objects that are no larger, in megabytes, are put into the e-books; without it, none. */
    soundsInBooks: z.int().min(1).max(SOUND_AT_MOST).optional(),
    /** Words of the source that are deliberately not published, each a whole paragraph. */
    unpublished: listOf(z.string().trim().min(1)).default([]),
    /** Addresses that were published, where nothing is any longer. */
    moved: z
      .array(
        z
          .strictObject({
            from: place,
            /** Where it is now. */
            to: place.optional(),
            /** Why it is gone, where it is nowhere. */
            note: text.optional(),
          })
          .refine(({ to, note }) => (to === undefined) !== (note === undefined), {
            path: ['to'],
            params: { expects: 'moved' },
          }),
      )
      .default([]),
    /** Marks that the authorities issue; each is shown only when filled. */
    registration: registrationSchema,
  });
