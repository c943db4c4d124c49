/**
 * Which entries of a page hold words, and where.
 */
import { literally, type Readable, type Span, spokenIn, type Way, WAYS } from './match.ts';
import type { Word } from './query.ts';

/** Entries one after the other; nothing that can be typed stands between them. */
export interface Entries extends Readable {
  /** Where each entry begins in the text. */
  readonly starts: readonly number[];
}

/** How words stand in an entry. */
export interface Found {
  /** The surest in which a word does; of several words that of the least sure. */
  readonly way: Way;
  /** Into the text of the entry, in no order; they may overlap. */
  readonly spans: readonly Span[];
}

/** What was found, by the number of the entry. */
type FoundIn = Map<number, { way: Way; spans: Span[] }>;

/**
 * Adds spans to what was found.
 * @param spans into the text of all entries, from left to right
 */
function add(found: FoundIn, way: Way, spans: readonly Span[], starts: readonly number[]): FoundIn {
  let entry = 0;
  for (const [start, end] of spans) {
    while (start >= (starts[entry + 1] ?? Infinity)) entry += 1;
    const before = found.get(entry);
    // First letters are a guess, which an entry that holds the word itself does not need.
    if (way === 'initials' && before?.way === 'literal') continue;
    const offset = starts[entry] ?? 0;
    const span: Span = [start - offset, end - offset];
    if (before) before.spans.push(span);
    else found.set(entry, { way, spans: [span] });
  }
  return found;
}

/** Keeps the entries that two findings have in common, with the places of both. */
function common(one: FoundIn, other: FoundIn): FoundIn {
  for (const [entry, found] of one) {
    const more = other.get(entry);
    if (!more) one.delete(entry);
    else {
      found.spans.push(...more.spans);
      if (WAYS.indexOf(more.way) > WAYS.indexOf(found.way)) found.way = more.way;
    }
  }
  return one;
}

function findWord(entries: Entries, word: Word, ways: ReadonlySet<Way>): FoundIn {
  const { text, starts } = entries;
  const found: FoundIn = new Map();
  for (const texts of word.literal) {
    const each = texts.map((one) => add(new Map(), 'literal', literally(text, one), starts));
    for (const [entry, { spans }] of each.reduce(common)) {
      found.get(entry)?.spans.push(...spans);
      if (!found.has(entry)) found.set(entry, { way: 'literal', spans });
    }
  }
  for (const way of WAYS) if (ways.has(way)) add(found, way, spokenIn(entries, word, way), starts);
  return found;
}

/**
 * Looks for words that must all stand in an entry.
 * @param ways in which they may be typed
 * @returns what was found, by the number of the entry
 */
export function findAllIn(
  entries: Entries,
  words: readonly Word[],
  ways: ReadonlySet<Way>,
): ReadonlyMap<number, Found> {
  const [first, ...more] = words;
  if (!first) return new Map();
  return more.reduce(
    (found, word) => (found.size === 0 ? found : common(found, findWord(entries, word, ways))),
    findWord(entries, first, ways),
  );
}

/** Where a word stands in one text, in any way; nothing where it does not. */
export function findIn(
  { text, sound }: Readable,
  word: Word,
  ways: ReadonlySet<Way>,
): readonly Span[] | undefined {
  return findWord({ text, sound, starts: [0] }, word, ways).get(0)?.spans;
}
