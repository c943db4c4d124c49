import { z } from 'astro/zod';
import { draft, heading, source } from './parts.ts';

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

/**
 * A part of the notice, in the order of the files' numbers; part 0 is the opening. The body is the
 * text as printed: paragraphs, or a numbered list.
 */
export const noticeSchema = () =>
  z.strictObject({
    role: z.enum(NOTICE_ROLES),
    /** The heading as printed, without its number; the opening's is the notice's title. */
    title: heading,
    /** The document in `source/` that the text stands in. */
    draft,
    source,
  });
