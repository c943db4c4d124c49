/**
 * What the article says of the events and years of the chronicle, as the river shows it where few
 * years are in sight: fetched by the timeline's own script when a reader looks that closely.
 */
import type { Exhibition } from '../../../model/types.ts';
import { firstSentence } from '../../../lib/text/first-sentence.ts';
import { quoted } from '../../../lib/text/quoted.ts';
import { words } from '../../../words/index.ts';
import { yearName } from '../../../lib/text/year.ts';

/** A piece of the article: what leads there, and the words. */
export type ContextLine = readonly [label: string, href: string, words: string];

export interface TimelineContext {
  /** Of events that a passage speaks of, by their ids. */
  readonly events: Readonly<Record<string, readonly ContextLine[]>>;
  /** Of years that a figure names, or its sentence. */
  readonly years: Readonly<Record<string, readonly ContextLine[]>>;
}

/** Characters of a sentence that are read at a glance. */
const GLANCE = 60;

/** The first sentence of a text, or the beginning of it, as a quotation. */
function beginning(text: string): string {
  const sentence = firstSentence(text);
  const characters = Array.from(sentence);
  if (characters.length <= GLANCE) return quoted(sentence);
  return quoted(`${characters.slice(0, GLANCE).join('')}……`);
}

/** Reckons it; what the article does not speak of is left out. */
export function timelineContext({
  chronicle,
  figures,
}: Pick<Exhibition, 'chronicle' | 'figures'>): TimelineContext {
  const events = chronicle.milestones
    .filter(({ passages }) => passages.length > 0)
    .map(({ id, passages }) => [
      id,
      passages.map(({ ordinal, article, href, text }) => [
        words.timeline.inArticle(ordinal, article),
        href,
        beginning(text),
      ]),
    ]);
  const years = chronicle.years
    .map(({ year }) => {
      const name = yearName(year);
      const named = figures.filter(({ quote, label }) => `${label} ${quote}`.includes(name));
      return [year, named] as const;
    })
    .filter(([, named]) => named.length > 0)
    .map(([year, named]) => [
      year,
      named.map(({ label, href, parts }) => [Object.values(parts).join(''), href, label]),
    ]);
  return {
    events: Object.fromEntries(events) as TimelineContext['events'],
    years: Object.fromEntries(years) as TimelineContext['years'],
  };
}
