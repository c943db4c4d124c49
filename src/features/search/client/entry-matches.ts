/** Which entries of a page hold words, and where. */
import {
  literalRanges,
  MATCH_KINDS,
  type MatchKind,
  type Readable,
  spokenRanges,
} from './match.ts';
import type { Word } from './query.ts';
import type { TextRange } from './text-range.ts';

/** How words stand in an entry. */
export interface EntryMatch {
  /** The surest in which a word does; of several words that of the least sure. */
  kind: MatchKind;
  /** Into the text of the entry, in no order; they may overlap. */
  readonly ranges: TextRange[];
}

/** What was found, by the number of the entry. */
type EntryMatches = Map<number, EntryMatch>;

/** Adds ranges of the text of all entries, from left to right, to what was found. */
function add(
  matches: EntryMatches,
  kind: MatchKind,
  ranges: readonly TextRange[],
  starts: readonly number[],
): EntryMatches {
  let entry = 0;
  for (const [start, end] of ranges) {
    while (start >= (starts[entry + 1] ?? Infinity)) entry += 1;
    const before = matches.get(entry);
    // First letters are a guess, which an entry that holds the word itself does not need.
    if (kind === 'initials' && before?.kind === 'literal') continue;
    const offset = starts[entry] ?? 0;
    const range: TextRange = [start - offset, end - offset];
    if (before) before.ranges.push(range);
    else matches.set(entry, { kind, ranges: [range] });
  }
  return matches;
}

/** Keeps the entries that two findings have in common, with the ranges of both. */
function common(one: EntryMatches, other: EntryMatches): EntryMatches {
  for (const [entry, match] of one) {
    const more = other.get(entry);
    if (!more) one.delete(entry);
    else {
      match.ranges.push(...more.ranges);
      if (MATCH_KINDS.indexOf(more.kind) > MATCH_KINDS.indexOf(match.kind)) match.kind = more.kind;
    }
  }
  return one;
}

/**
 * Looks for one word.
 * @param kinds how it may be typed
 * @returns what was found, by the number of the entry
 */
export function matchWord(
  readable: Readable,
  word: Word,
  kinds: ReadonlySet<MatchKind>,
): EntryMatches {
  const { text, starts } = readable;
  const matches: EntryMatches = new Map();
  for (const texts of word.literal) {
    const each = texts.map((one) => add(new Map(), 'literal', literalRanges(text, one), starts));
    for (const [entry, match] of each.reduce(common)) {
      matches.get(entry)?.ranges.push(...match.ranges);
      if (!matches.has(entry)) matches.set(entry, match);
    }
  }
  for (const kind of kinds) add(matches, kind, spokenRanges(readable, word, kind), starts);
  return matches;
}

/** Looks for words that must all stand in an entry; else as {@link matchWord}. */
export function matchWords(
  readable: Readable,
  words: readonly Word[],
  kinds: ReadonlySet<MatchKind>,
): EntryMatches {
  let matches: EntryMatches | undefined;
  for (const word of words) {
    const more = matchWord(readable, word, kinds);
    matches = matches ? common(matches, more) : more;
    if (matches.size === 0) break;
  }
  return matches ?? new Map<number, EntryMatch>();
}
