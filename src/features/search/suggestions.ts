/** What the search dialog offers before anything is typed: made from the site's own content. */
import type { Exhibition } from '../../model/types.ts';

/** A heading of the site, with those below it. */
export interface SuggestedHeading {
  readonly title: string;
  readonly href: string;
  readonly items: readonly { readonly title: string; readonly href: string }[];
}

export interface Suggestions {
  /** Queries that find something. */
  readonly examples: readonly string[];
  readonly contents: readonly SuggestedHeading[];
}

/** Longer ones are sentences, not headings. */
const LONGEST_HEADING = 20;

/**
 * What is offered.
 * @param contents the list of everything
 */
export function suggestionsOf(
  { chronicle, entrance, contact }: Exhibition,
  contents: readonly SuggestedHeading[],
): Suggestions {
  return {
    examples: exampleQueries({
      milestones: chronicle.milestones.map(({ text }) => text),
      kinds: entrance.kinds.map(({ kind }) => kind),
      telephones: contact.telephones.map(({ number }) => number),
    }),
    contents: contents.map(({ title, href, items }) => ({
      title,
      href,
      items: items.filter((item) => item.title.length <= LONGEST_HEADING),
    })),
  };
}

/** What examples are made from. */
export interface ExampleSources {
  /** Texts of the milestones, from past to present. */
  readonly milestones: readonly string[];
  /** Things that the notice seeks, in its words. */
  readonly kinds: readonly string[];
  /** Telephones with area codes. */
  readonly telephones: readonly string[];
}

const NAMED = /[“《「]([^“”《》「」]{2,10})[”》」]/u;
const CLAUSE = /[\p{Script=Han}\p{L}\p{N}]{2,10}(?=[\p{P}\s]|$)/u;
const FIRST_WORDS = /^\S{2,6}/u;
const LAST_DIGITS = /\d{4}$/u;

/** A name in a milestone, or a short clause, or its first words: the latest that there is. */
function fromMilestones(texts: readonly string[]): string | undefined {
  const latest = texts.toReversed();
  const named = latest.map((text) => NAMED.exec(text)?.[1]).find(Boolean);
  const clause = latest.map((text) => CLAUSE.exec(text)?.[0]).find(Boolean);
  return named ?? clause ?? FIRST_WORDS.exec(latest[0] ?? '')?.[0];
}

/**
 * Queries that show what can be found: words of a milestone, a thing that is sought, the end of a
 * telephone number, or another thing where there is no telephone.
 * @returns at most three; fewer where the content has less
 */
export function exampleQueries({ milestones, kinds, telephones }: ExampleSources): string[] {
  const digits = telephones.map((number) => LAST_DIGITS.exec(number)?.[0]).find(Boolean);
  const [kind, another] = kinds.filter(({ length }) => length > 1);
  const examples = [fromMilestones(milestones), kind, digits ?? another];
  return examples.filter((example) => example !== undefined);
}
