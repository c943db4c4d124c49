/** What holds a part of a query of which nothing holds the whole. */
import { type MatchKind, matchWord, type Readable } from './match.ts';
import type { ReadyEntry, ReadyPage } from './pages.ts';
import type { PagefindClient } from './pagefind-client.ts';
import { pagesOf, queryOf } from './pagefind-query.ts';
import { word, type Word } from './query.ts';
import { cutsOf, type Readings } from './readings.ts';
import type { TextRange } from './text-range.ts';

/** How many entries are offered, of how many pages. */
const OFFERED = 20;
const PAGES_READ = 12;
/** How much of a long query is looked for. */
const UNITS_SOUGHT = 32;
/** What holds less of the query has nothing to do with it. */
const LEAST_SHARE = 1 / 3;

const KINDS_SOUGHT: readonly MatchKind[] = ['literal', 'full'];

/** A word cut into characters, syllables and numbers, of which a part is another number. */
function unitsOf({ literal, spelt }: Word, readings: Readings | undefined): string[] {
  const text = literal.at(-1)?.join('') ?? '';
  const cut = (spelt || text).match(/[a-zü]+|\d+|[^']/gu) ?? [];
  return cut.flatMap((part) => {
    // Letters that are not pinyin are one word.
    if (!readings || !/^[a-zü]/u.test(part)) return [part];
    return cutsOf(part, readings, UNITS_SOUGHT)[0] ?? [part];
  });
}

/** Some units of a word as a word of its own. */
function wordOf(units: readonly string[]): Word {
  const letters = units.some((unit) => /^[a-zü]/u.test(unit));
  return word([[units.join('')]], letters ? units.join("'") : '');
}

/** The pages that hold most pieces: pairs of neighbouring units, and words that are one unit. */
async function nearestPages(
  words: readonly (readonly string[])[],
  client: PagefindClient,
  readings: Readings | undefined,
) {
  const pieces = words.flatMap((units) =>
    units.length === 1 ? [units] : units.slice(1).map((unit, at) => [units[at] ?? '', unit]),
  );
  const counts = new Map<string, number>();
  for (const piece of pieces) {
    const query = queryOf([wordOf(piece)], KINDS_SOUGHT, client.table.printed, readings);
    for (const id of (await pagesOf(query, client.ask)) ?? client.pages) {
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  const sorted = [...counts].sort((a, b) => b[1] - a[1]);
  return sorted.slice(0, PAGES_READ).map(([id]) => id);
}

/**
 * Goes through a word and takes the longest piece that stands in the entry, again and again.
 * @param least how many units a piece has
 * @returns how many units the entry holds, and where each of their pieces stands in it
 */
function coverageOf(entry: Readable, units: readonly string[], least: number) {
  const coverage = { units: 0, pieces: [] as (readonly TextRange[])[] };
  for (let start = 0; start < units.length;) {
    let ranges: readonly TextRange[] | undefined;
    let end = start + least;
    for (; end <= units.length; end += 1) {
      const match = matchWord(entry, wordOf(units.slice(start, end)), KINDS_SOUGHT).get(0);
      if (!match) break;
      ranges = match.ranges;
    }
    const covered = ranges ? end - 1 - start : 0;
    if (ranges) coverage.pieces.push(ranges);
    coverage.units += covered;
    start += Math.max(covered, 1);
  }
  return coverage;
}

/** How far pieces stand apart, each from where the next one stands nearest. */
function distanceOf(pieces: readonly (readonly TextRange[])[]): number {
  return pieces.slice(1).reduce((sum, next, at) => {
    const gaps = (pieces[at] ?? []).flatMap(([start, end]) =>
      next.map((range) => (range[0] >= end ? range[0] - end : Math.abs(start - range[1]) + end)),
    );
    return sum + gaps.reduce((least, gap) => Math.min(least, gap), Infinity);
  }, 0);
}

/**
 * Finds entries that hold a word of several, or two neighbouring characters or syllables of a word.
 * @param words of which no entry holds all
 * @param pagesIn gives pages by their names, in reading order
 * @returns those that hold most first, with what they hold
 */
export async function partialMatches(
  words: readonly Word[],
  client: PagefindClient,
  readings: Readings | undefined,
  pagesIn: (ids: readonly string[]) => Promise<ReadyPage[]>,
): Promise<{ entry: ReadyEntry; ranges: readonly TextRange[] }[]> {
  let left = UNITS_SOUGHT;
  const cut = words.flatMap((whole) => {
    const units = unitsOf(whole, readings).slice(0, left);
    left -= units.length;
    return units.length === 0 ? [] : [units];
  });
  const alone = cut.length === 1;
  if (alone && cut[0]?.length === 1) return [];
  const pages = await pagesIn(await nearestPages(cut, client, readings));
  const matches = pages.flatMap(({ entries }) =>
    entries.map((entry) => {
      const sound = entry.sound();
      const readable = { ...entry, sound: () => sound };
      const parts = cut.map((units) =>
        coverageOf(readable, units, alone ? 2 : Math.min(2, units.length)),
      );
      const pieces = parts.flatMap((part) => part.pieces);
      const held = parts.reduce((sum, { units }, at) => sum + units / (cut[at]?.length ?? 1), 0);
      const share = held / cut.length;
      return { entry, share, distance: distanceOf(pieces), ranges: pieces.flat() };
    }),
  );
  const best = matches.reduce((most, { share }) => Math.max(most, share), 0);
  return matches
    .filter(({ share }) => share > 0 && share >= Math.max(best / 2, LEAST_SHARE))
    .sort((a, b) => b.share - a.share || a.distance - b.distance)
    .slice(0, OFFERED);
}
