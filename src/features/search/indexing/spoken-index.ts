/**
 * What the index by pinyin says: the words of each page, and how its characters are read.
 */
import { type Otherwise, PAIR, type SearchPage } from '../entry.ts';
import { normalise } from '../../../lib/text/normalise.ts';
import { readingsOf } from './pinyin.ts';

/** Characters with what they are read as; `undefined` for what is not Chinese. */
type Reading = readonly [character: string, syllable: string | undefined];

/** A page as it is read aloud: its entries' characters with their syllables. */
type Readings = readonly (readonly Reading[])[];

/** Reads a page. */
function read({ entries }: SearchPage): Readings {
  return entries.map(([, , text]) => {
    const normalised = normalise(text);
    const syllables = readingsOf(normalised);
    return Array.from(normalised, (character, index) => [character, syllables[index]]);
  });
}

/** The way in which each character is mostly read. */
function usualReadings(pages: readonly Readings[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const [character, syllable] of pages.flat(2)) {
    if (syllable === undefined) continue;
    const ways = counts.get(character) ?? new Map<string, number>();
    counts.set(character, ways.set(syllable, (ways.get(syllable) ?? 0) + 1));
  }
  return new Map(
    Array.from(counts, ([character, ways]) => {
      // In doubt the first of the alphabet, so that the same pages always give the same index.
      const [usual] = [...ways].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
      return [character, usual?.[0] ?? ''];
    }),
  );
}

/** The syllables of an entry, one after the other as long as nothing stands between them. */
function runsOf(entry: readonly Reading[]): string[][] {
  const runs: string[][] = [[]];
  for (const [, syllable] of entry) {
    if (syllable !== undefined) runs.at(-1)?.push(syllable);
    else if (runs.at(-1)?.length !== 0) runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}

/** The first letters of each two neighbours: of `xiao shan dang` `xs` and `sd`. */
function pairsOf(run: readonly string[]): string[] {
  return run.slice(1).map((syllable, index) => (run[index]?.charAt(0) ?? '') + syllable.charAt(0));
}

/** What Pagefind reads of a page: its syllables, and after them its pairs of first letters. */
function wordsOf(page: Readings): string[] {
  const runs = page.flatMap(runsOf);
  return [
    // Pagefind takes ü for u.
    ...runs.flat().map((syllable) => syllable.replaceAll('ü', 'v')),
    ...runs.flatMap(pairsOf).map((pair) => PAIR + pair),
  ];
}

function readingsFile(
  pages: readonly Readings[],
  usual: ReadonlyMap<string, string>,
  indexed: boolean,
): string {
  const pairs = new Set(indexed ? pages.flat().flatMap(runsOf).flatMap(pairsOf) : []);
  const bySyllable = Map.groupBy(usual, ([, syllable]) => syllable);
  const syllables = new Set([...bySyllable.keys(), ...pages.flat(2).map(([, one]) => one ?? '')]);
  syllables.delete('');
  const lines = Array.from(syllables, (syllable) => {
    const characters = bySyllable.get(syllable)?.map(([character]) => character) ?? [];
    return syllable + characters.sort().join('');
  });
  return [[...pairs].sort().join(''), ...lines.sort()].join('\n');
}

/** The index by pinyin, before Pagefind has made it. */
export interface Spoken {
  /** For each page what Pagefind reads and what the browser is told. */
  readonly pages: readonly { words: string[]; otherwise: Otherwise }[];
  /** The table of readings, as text, for a site that has an index by pinyin or none. */
  readonly readings: (indexed: boolean) => string;
}

/**
 * Reads all pages.
 * @returns pages in the same order
 */
export function spoken(pages: readonly SearchPage[]): Spoken {
  const aloud = pages.map(read);
  const usual = usualReadings(aloud);
  return {
    pages: aloud.map((page) => ({
      words: wordsOf(page),
      otherwise: page.flatMap((entry, number) =>
        entry.flatMap(([character, syllable], at): Otherwise =>
          syllable === undefined || syllable === usual.get(character)
            ? []
            : [[number, at, syllable]],
        ),
      ),
    })),
    readings: (indexed) => readingsFile(aloud, usual, indexed),
  };
}
