import { z } from 'astro/zod';
import { lastDay } from '../date.ts';
import { draft, heading, plain, source, text } from './parts.ts';

/** What a part of the notice does; each at most once. */
export const NOTICE_ROLES = [
  'opening',
  'categories',
  'ways',
  'terms',
  'period',
  'contact',
] as const;
export type NoticeRole = (typeof NOTICE_ROLES)[number];

/** Roles whose text stands elsewhere: in `solicitation/` and in `exhibition.yaml`. */
export const ROLES_WITHOUT_BODY: readonly NoticeRole[] = ['categories', 'contact'];

/** Until when the archives asks for records, where the text says so. */
const periodSchema = z
  .strictObject({
    from: plain.optional(),
    /** The last day, or the month or year at whose end it is over. */
    until: plain,
    /** Words of this part that it stands on. */
    quote: text,
  })
  .refine(({ from, until }) => from === undefined || lastDay(from) <= lastDay(until), {
    path: ['until'],
    params: { expects: 'ends' },
  });

/**
 * A part of the notice, in the order of the files' numbers; part 0 is the opening. The body is the
 * text as printed: paragraphs, or a numbered list.
 */
export const noticeSchema = () =>
  z.strictObject({
    role: z.enum(NOTICE_ROLES),
    /** The heading as printed, without its number; the opening's is the notice's title. */
    title: heading,
    /** One part may have it; without it the notice holds until it is taken back. */
    period: periodSchema.optional(),
    /** The document in `source/` that the text stands in. */
    draft,
    source,
  });
