import { z } from 'astro/zod';
import { heading, listOf, questionId, quotation, slug, text } from './parts.ts';

const step = z.strictObject({
  /** What one does, or what happens; the editor's. */
  title: heading,
  /** The words of the notice that it stands on. */
  quote: quotation,
});

/** When a step comes: before one calls, in the call, after it. */
export const PHASES = ['before', 'call', 'after'] as const;

/** `giving.yaml`: the ways of giving side by side, and the steps, in quotations of the notice. */
export const givingSchema = () =>
  z.strictObject({
    ways: z
      .array(
        z.strictObject({
          id: slug,
          /** In a word of the notice. */
          name: heading,
        }),
      )
      .min(1)
      .max(4),
    questions: listOf(
      z.strictObject({
        /** Its anchor; without, it is numbered by its place, and a question that comes before it moves it. */
        id: questionId.optional(),
        /** The editor's. */
        question: text,
        /** By the ids of ways, what the notice says; of what it does not say one has to ask. */
        answers: z.record(z.string(), quotation).default({}),
      }),
      ({ question }) => question,
    ).min(1),
    steps: z.strictObject({
      before: z.array(step).default([]),
      call: z.array(step).default([]),
      after: z.array(step).default([]),
    }),
  });
