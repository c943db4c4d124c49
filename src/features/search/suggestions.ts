/** What the search dialog offers before anything is typed: made from the site's own content. */
import type { Exhibition } from '../../model/types.ts';

export interface SuggestedLink {
  readonly title: string;
  readonly href: string;
}

/** A heading of the site, with those below it. */
export interface SuggestedHeading extends SuggestedLink {
  readonly items: readonly SuggestedLink[];
}

export type Suggestions = ReturnType<typeof suggestionsOf>;

/** Longer ones are sentences, not headings. */
const LONGEST_HEADING = 20;

/** What is offered of an exhibition, and of the list of everything that the site has. */
export function suggestionsOf(
  { chronicle, entrance }: Exhibition,
  contents: readonly SuggestedHeading[],
) {
  return {
    examples: exampleQueries(
      chronicle.milestones.map(({ text }) => text),
      entrance.kinds.map(({ kind }) => kind),
    ),
    contents: contents.map((page) => ({
      ...page,
      items: page.items.filter(({ title }) => title.length <= LONGEST_HEADING),
    })),
  };
}

const NAMED = /[“《「]([^“”《》「」]{2,10})[”》」]/u;
const CLAUSE = /[\p{Script=Han}\p{L}\p{N}]{2,10}(?=[\p{P}\s]|$)/u;
const FIRST_WORDS = /^\S{2,6}/u;

/**
 * Queries that show what can be found: of the milestones the latest name, or else a short clause or
 * the first words; and two things that are sought.
 * @param milestones their texts, from past to present
 * @param kinds the things that the notice seeks, in its words
 * @returns at most three; fewer where the content has less
 */
export function exampleQueries(milestones: readonly string[], kinds: readonly string[]): string[] {
  const latest = milestones.toReversed();
  const named = latest.map((text) => NAMED.exec(text)?.[1]).find(Boolean);
  const clause = latest.map((text) => CLAUSE.exec(text)?.[0]).find(Boolean);
  const [kind, another] = kinds.filter(({ length }) => length > 1);
  const words = named ?? clause ?? FIRST_WORDS.exec(latest[0] ?? '')?.[0];
  const examples = [words, kind, another];
  return examples.filter((example) => example !== undefined);
}
