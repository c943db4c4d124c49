/**
 * The rule for "verbatim": Unicode NFKC, then no white space. What stands in the source under that
 * rule is a quotation; everything else is not.
 */
import { distance } from 'fastest-levenshtein';
import { Occurrences } from '../lib/text/occurrences.ts';

/** The source that texts stand in which name none: `source/page.txt`. */
export const MAIN_SOURCE = 'page.txt';

/**
 * Brings a text into the form in which texts are compared.
 * @param text any text; full and half width become one, white space goes
 */
export function comparable(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '');
}

/** A source document made ready for many comparisons. */
export interface Source {
  /** Unchanged. */
  readonly text: string;
  /** By {@link comparable}. */
  readonly comparable: string;
  /** The places of texts in the comparable text. */
  readonly occurrences: Occurrences;
  /** Where white space stood in the comparable text, before the character at an index. */
  readonly spaces: ReadonlyMap<number, 'within a line' | 'between lines' | 'between paragraphs'>;
}

export function readSource(text: string): Source {
  const spaces = new Map<number, 'within a line' | 'between lines' | 'between paragraphs'>();
  let dropped = 0;
  for (const { 0: space, index } of text.normalize('NFKC').matchAll(/\s+/gu)) {
    const lines = space.split('\n').length - 1;
    const kinds = ['within a line', 'between lines', 'between paragraphs'] as const;
    spaces.set(index - dropped, kinds[lines] ?? 'between paragraphs');
    dropped += space.length;
  }
  const compared = comparable(text);
  const occurrences = new Occurrences(compared);
  return { text, comparable: compared, occurrences, spaces };
}

/**
 * The places of a text in the source; a number that is a part of a longer one is another number.
 * @param sought by {@link comparable}
 */
export function* placesOf(source: Source, sought: string): Generator<number, void> {
  const { comparable: text, spaces, occurrences } = source;
  const cuts = (at: number) =>
    !spaces.has(at) && /\d/u.test(text.charAt(at - 1)) && /\d/u.test(text.charAt(at));
  for (const at of occurrences.of(sought)) {
    if (!cuts(at) && !cuts(at + sought.length)) yield at;
  }
}

/** Whether a line of the source begins at a place. */
export function beginsLine({ spaces }: Source, at: number): boolean {
  return at === 0 || (spaces.get(at) ?? 'within a line') !== 'within a line';
}

/** Whether a text stands in the source, whole; an empty text stands nowhere. */
export function standsIn(source: Source, text: string): boolean {
  return placesOf(source, comparable(text)).next().done === false;
}

/** Of so many characters of a text, what goes on most alike is what was meant. */
const COMPARED = 12;
/** Words that stand in more places say nothing about which is meant. */
const MOST_PLACES = 200;
const SHOWN = 6;

/**
 * Where a text leaves the source, to tell an editor which words to look at.
 * @returns the longest beginning of the text that stands in the source, where the source goes on most like
 * the text, and what follows in each, of the source to the end of its line; `undefined` where not even two
 * characters stand in it
 */
export function firstDifference(
  source: Source,
  text: string,
): { common: string; found: string; expected: string } | undefined {
  const sought = Array.from(comparable(text));
  let [low, high] = [0, sought.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (source.comparable.includes(sought.slice(0, middle).join(''))) low = middle;
    else high = middle - 1;
  }
  if (low < 2) return undefined;
  const common = sought.slice(0, low).join('');
  const ends = source.occurrences.of(common).take(MOST_PLACES);
  const rest = sought.slice(low, low + COMPARED).join('');
  const [end] = Array.from(ends, (at) => at + common.length)
    .map((at) => [at, distance(rest, source.comparable.slice(at, at + COMPARED))] as const)
    .reduce((best, one) => (one[1] < best[1] ? one : best));
  const after = Array.from({ length: SHOWN }, (_, index) => end + 1 + index);
  const lineEnd = after.find((at) => beginsLine(source, at)) ?? end + SHOWN;
  return {
    common: common.slice(-8),
    found: sought.slice(low, low + SHOWN).join(''),
    expected: source.comparable.slice(end, lineEnd),
  };
}
