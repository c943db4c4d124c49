/** What the index by pinyin says: the words of each page, and how its characters are read. */
import { type Otherwise, PAIR, type SearchPage } from '../entry.ts';
import { normalise } from '../../../lib/text/normalise.ts';
import { COMMON_CHARACTERS } from './common-characters.ts';
import { pinyinReader } from './pinyin.ts';

/** Characters with what they are read as; `undefined` for what is not Chinese. */
type Reading = readonly [character: string, syllable: string | undefined];

/**
 * Reads the pages aloud.
 * @returns their entries' characters with their syllables; and the syllables of characters that readers
 * may type, each by itself
 */
function readPages(pages: readonly SearchPage[]) {
  const texts = pages.map(({ entries }) => entries.map(([, , text]) => normalise(text)));
  const readAloud = pinyinReader(texts.flat().join(''));
  const aloud = texts.map((page) =>
    page.map((text) => {
      const syllables = readAloud(text);
      return Array.from(text, (character, index): Reading => [character, syllables[index]]);
    }),
  );
  return {
    aloud,
    typed: COMMON_CHARACTERS.map((one): [string, string] => [one, readAloud(one)[0] ?? '']),
  };
}

/** The way in which each character is mostly read. */
function usualReadings(readings: readonly Reading[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const [character, syllable] of readings) {
    if (syllable === undefined) continue;
    const ways = counts.get(character) ?? new Map<string, number>();
    counts.set(character, ways.set(syllable, (ways.get(syllable) ?? 0) + 1));
  }
  const usual = Array.from(counts, ([character, ways]): [string, string] => {
    // In doubt the first of the alphabet, so that the same pages always give the same index.
    const [most] = [...ways].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    return [character, most?.[0] ?? ''];
  });
  return new Map(usual);
}

/** The syllables of a page, in runs of those between which nothing else stands. */
function runsOf(page: readonly Reading[][]): string[][] {
  return page.flatMap((entry) => {
    const runs: string[][] = [[]];
    for (const [, syllable] of entry) {
      if (syllable === undefined) runs.push([]);
      else runs.at(-1)?.push(syllable);
    }
    return runs;
  });
}

/** The first letters of each two neighbours: of `xiao shan dang` `xs` and `sd`. */
function pairsOf(run: readonly string[]): string[] {
  return run.slice(1).map((syllable, index) => (run[index]?.charAt(0) ?? '') + syllable.charAt(0));
}

/** A line for each syllable, with the characters that are read so. */
function linesOf(syllables: Iterable<string>, readings: Iterable<[string, string]>): string[] {
  const bySyllable = new Map(Array.from(syllables, (syllable) => [syllable, '']));
  for (const [character, syllable] of readings) {
    const before = bySyllable.get(syllable);
    if (before !== undefined) bySyllable.set(syllable, before + character);
  }
  return Array.from(bySyllable, ([syllable, characters]) => syllable + characters).sort();
}

/**
 * Reads all pages.
 * @returns for each page what Pagefind reads and what the browser is told; the file of readings, for a
 * site that has an index by pinyin or none; and that of other characters which are read alike
 */
export function spoken(pages: readonly SearchPage[]) {
  const { aloud, typed } = readPages(pages);
  const readings = aloud.flat(2);
  const usual = usualReadings(readings);
  const syllables = new Set(readings.flatMap(([, syllable]) => syllable ?? []));
  return {
    pages: aloud.map((page) => {
      const runs = runsOf(page);
      return {
        words: [
          // Pagefind takes ü for u.
          ...runs.flat().map((syllable) => syllable.replaceAll('ü', 'v')),
          ...runs.flatMap(pairsOf).map((pair) => PAIR + pair),
        ],
        otherwise: page.flatMap((entry, number) =>
          entry.flatMap(([character, syllable], at): Otherwise =>
            syllable === undefined || syllable === usual.get(character)
              ? []
              : [[number, at, syllable]],
          ),
        ),
      };
    }),
    readings: (indexed: boolean) => {
      const pairs = new Set(indexed ? aloud.flatMap(runsOf).flatMap(pairsOf) : []);
      const known = [...usual].sort(([a], [b]) => (a < b ? -1 : 1));
      return [[...pairs].sort().join(''), ...linesOf(syllables, known)].join('\n');
    },
    alike: [
      '',
      ...linesOf(
        syllables,
        typed.filter(([one]) => !usual.has(one)),
      ),
    ].join('\n'),
  };
}
