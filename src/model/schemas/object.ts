import { z } from 'astro/zod';
import { OBJECT_KINDS } from '../../words/keys.ts';
import { parseRights } from '../rights.ts';
import {
  alt,
  date,
  draft,
  heading,
  listOf,
  milestoneId,
  name,
  parsed,
  type SchemaTools,
  text,
} from './parts.ts';
import { recordingSchema, withRecording } from './recording.ts';

/** One paragraph, or several. */
const paragraphs = z
  .union([text, z.array(text).min(1)])
  .transform((written) => (typeof written === 'string' ? [written] : written));

const objectFields = (tools: SchemaTools) => {
  const { image, reference } = tools;
  return z.strictObject({
    draft,
    title: heading,
    kind: z.enum(OBJECT_KINDS),
    /** When it was made, as EDTF writes it; without, the date is not known. */
    date: date.optional(),
    /** Who made it. */
    creator: heading.optional(),
    /** Where it was made, or what place it shows. */
    place: heading.optional(),
    /** The number that it is kept under: 档号. */
    identifier: heading.optional(),
    /** How much of it there is, and how large: 1张，9×14厘米. */
    extent: heading.optional(),
    /** The language of what is written or said on it. */
    language: heading.optional(),
    description: paragraphs.optional(),
    /** Who gave it; only of those who have consented to be named. */
    donor: z
      .strictObject({
        name: heading,
        /** When and how they consented; kept, and never published. */
        consent: text.regex(/^(?!(?:[否不未没无待]|(?:no|none|not|n\/a|false)\b))/iu, 'consent'),
      })
      .optional(),
    /** Whether it may be used, and how: a URI of rightsstatements.org or Creative Commons, or a sentence. */
    rights: parsed('rights', parseRights),
    /** Whom whoever shows it has to name. */
    credit: text,
    /** What it is about, in words by which objects are grouped. */
    subjects: listOf(name).default([]),
    /** Its pages or views, in their order; only what is played may have none. */
    pictures: listOf(
      z.strictObject({
        image: image(),
        /** What it shows, for those who do not see it. */
        alt,
        /** What readers are told beside it. */
        caption: text.optional(),
        /** What the page or side is called: 正面, 第3页. */
        label: heading.optional(),
      }),
      ({ image: file }) => (typeof file === 'string' ? file : file.src),
    ).default([]),
    /** Of a sound or a film. */
    recording: recordingSchema(image).optional(),
    /** What there is to see in the pictures, detail by detail. */
    tour: z
      .array(
        z.strictObject({
          /** Of which picture, from 1. */
          picture: z.int().min(1).default(1),
          /** A rectangle, in pixels of the picture. */
          left: z.int().min(0),
          top: z.int().min(0),
          width: z.int().min(32),
          height: z.int().min(32),
          text,
          passage: reference('passages').optional(),
          milestone: milestoneId(tools).optional(),
        }),
      )
      .min(1)
      .max(50)
      .optional(),
    /** Events that it tells of. */
    milestones: listOf(milestoneId(tools)).default([]),
    /** Passages of an article that speak of it, such as `s3-p4`. */
    passages: listOf(reference('passages')).default([]),
    /** Categories that seek such records. */
    categories: listOf(reference('solicitation')).default([]),
    /** Objects that belong with it. */
    objects: listOf(reference('objects')).default([]),
  });
};

/**
 * An object that the institution shows: `objects/<id>/object.yaml`, with its pictures beside it. Unlike
 * the texts of the source it is catalogued by the institution, in the terms of Dublin Core. The folder's
 * name is its address.
 */
export const objectSchema = (tools: SchemaTools) => withRecording(objectFields(tools));
