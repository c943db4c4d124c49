/**
 * The parts that several schemas share. What they accept is parsed at once: nothing that comes after
 * reads a date, a telephone number or a quotation again.
 */
import type { ImageMetadata } from 'astro';
import { z } from 'astro/zod';
import { type Telephone, parseTelephone } from '../../lib/telephone.ts';
import { type HistoricalDate, plainDate } from '../date.ts';
import { parseDate } from '../edtf.ts';
import { MAIN_SOURCE } from '../quotation.ts';
import { isoYear } from '../date.ts';

/** What a schema needs from whoever reads with it. */
export interface SchemaTools {
  /** An id of another collection; the content check looks it up, others know that it is there. */
  reference: (collection: ReferableCollection) => z.ZodType<string>;
  /** A picture, as Astro or the content check holds it. */
  image: () => z.ZodType<ImageMetadata>;
}

/** Collections that others refer to. */
export type ReferableCollection =
  'article' | 'passages' | 'milestones' | 'solicitation' | 'figures' | 'objects';

const words = (most: number) => z.string().trim().min(1).max(most);

/** A sentence: at least one character that is not white space, and no chapter. */
export const text = words(1000);

/** A title or a name, which is also set large, on pictures and in one line. */
export const heading = words(100);

/**
 * A name in a list of names. `[族谱，宗谱]` is one text to YAML, and so is `“族谱”` with its marks: a
 * name holds none of the marks that part names, and does not stand in quotation marks. Two names on two
 * lines of one item become one with a space, which no Chinese name has.
 */
export const name = heading.regex(
  /^(?![“‘"'].*[”’"']$)(?!.*\p{Script=Han} \p{Script=Han})[^，、；;]+$/u,
  'name',
);

/**
 * A list that names each thing once.
 * @param key what tells one thing from another
 */
export const listOf = <Item extends z.ZodType>(
  item: Item,
  key = (value: z.output<Item>): unknown => value,
) =>
  z.array(item).superRefine((values, { addIssue }) => {
    const seen = new Set<unknown>();
    values.forEach((value, index) => {
      if (seen.has(key(value)))
        addIssue({ code: 'custom', path: [index], params: { expects: 'once' } });
      seen.add(key(value));
    });
  });

/** A year of four digits. */
export const year = z.int().min(1000).max(9999);

/** The year in which a text was published. */
export const published = z.strictObject({
  year: year.refine((number) => number > 9999 || number <= new Date().getFullYear(), {
    params: { expects: 'thisYear' },
  }),
  /** Why, where the source does not say it. */
  inferred: text.optional(),
});

/** A name in an address: lower-case ASCII letters and digits, joined by hyphens. */
export const slug = z
  .string()
  .max(100)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'slug');

/** The name of one of several chronicles in an address; the events' begin with digits or `bce-`, and `years` is taken. */
export const chronicleId = slug.regex(/^(?!years$|bce-\d)[a-z]/, 'chronicle');

/** The anchor of a question: `q3`, `q-price`. */
export const questionId = slug.regex(/^q(?:\d+$|-)/, 'question');

/** A paragraph of an article: `s1-p2`, or `harbour/s1-p2` of a further one. */
export const passageId = z
  .string()
  .max(200)
  .regex(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)?[a-z0-9]+(?:-[a-z0-9]+)*$/, 'passage');

/** An address on this site as editors write it: `/timeline/2018-12/`, `/article/#s1-p9`. */
export const place = z
  .string()
  .max(200)
  .regex(/^\/(?!404\/)(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/, 'place');

/** The name of a source document; it is an address as well. */
export const SOURCE_NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*\.txt$/;

/** Whether a file is shown in development only, and left out of what is published. */
export const draft = z.boolean().optional();

/** The document that a text stands in, by its name in `source/`. */
export const source = z.string().default(MAIN_SOURCE);

/** A text that a parser of ours understands, as it understood it. */
export const parsed = <Value>(expects: string, parse: (text: string) => Value | undefined) =>
  z.string().transform((value, { addIssue }): Value => {
    const understood = parse(value);
    if (understood !== undefined) return understood;
    addIssue({ code: 'custom', params: { expects } });
    return z.NEVER;
  });

/** The text that was written where YAML reads a year as a number and a day as a Date. */
const asWritten = <Parser extends z.ZodType>(parser: Parser) =>
  z.preprocess(
    (value) =>
      value instanceof Date && !Number.isNaN(value.getTime())
        ? // A time of day stays, and is refused.
          value.toISOString().replace('T00:00:00.000Z', '')
        : typeof value === 'number'
          ? // YAML reads 0960 and -0210 as numbers.
            isoYear(value)
          : value,
    parser,
  );

/** The id of an event: its date, which needs no quotation marks. */
export const milestoneId = ({ reference }: SchemaTools) => asWritten(reference('milestones'));

const dateBy = (expects: string, parse: (text: string) => HistoricalDate | undefined) =>
  asWritten(parsed<HistoricalDate>(expects, parse));

/** `2018-12-05`, `1958~`, `1949/1952` (EDTF). */
export const date = dateBy('date', parseDate);

/** `2018`, `2018-12` or `2018-12-05`: when somebody of today has done something. */
export const plain = dateBy('plain', plainDate);

/** A number of the Chinese numbering plan; quoted in YAML, so that no leading zero is lost. */
export const telephone = parsed<Telephone>('telephone', parseTelephone);

/** Words of a text: one quotation, or pieces of it in their order; read as a list. */
export const quotation = z
  .union([text, z.array(text).min(1)])
  .transform((quoted) => (typeof quoted === 'string' ? [quoted] : quoted));

/** What a picture shows, for those who do not see it: no file's name, and not just that it is a picture. */
export const alt = text.regex(
  /^(?!(?:图片|照片|插图|图像)$)(?!.*\.(?:jpe?g|png|webp|avif|svg)$)/iu,
  'alt',
);
