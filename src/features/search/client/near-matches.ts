/**
 * What comes near to a query of which nothing is found.
 */
import { findIn } from './found.ts';
import type { Readable, Span, Way } from './match.ts';
import type { ReadyEntry, ReadyPage } from './pages.ts';
import { pagesOf, planOf, type Known } from './pagefind-query.ts';
import { word, type Word } from './query.ts';
import { cutsOf, type Readings } from './readings.ts';
import type { Library } from './pagefind-client.ts';

/** How many entries are offered. */
const OFFERED = 20;
/** Of how many pages they are, at most. */
const PAGES_READ = 12;
/** How much of a long query is looked for. */
const UNITS_SOUGHT = 32;
/** What holds less of the query has nothing to do with it. */
const LEAST_SHARE = 1 / 3;

const WAYS_NEAR: ReadonlySet<Way> = new Set(['literal', 'full']);

/** A word cut into characters and syllables. */
function unitsOf({ literal, spelt }: Word, readings: Readings | undefined): string[] {
  const text = literal.at(-1)?.join('') ?? '';
  const cut = (spelt || text).match(/[a-zü]+|[^']/gu) ?? [];
  return cut.flatMap((part) => {
    // Letters that are not pinyin are one word.
    if (!/^[a-zü]/u.test(part)) return [part];
    return (readings && cutsOf(part, readings, UNITS_SOUGHT)[0]) ?? [part];
  });
}

/** Some units of a word as a word of its own. */
function wordOf(units: readonly string[]): Word {
  const letters = units.some((unit) => /^[a-zü]/u.test(unit));
  return word([[units.join('')]], letters ? units.join("'") : '');
}

/** The pieces by which pages are looked for: neighbours, and words that are one unit. */
function piecesOf(words: readonly (readonly string[])[]): Word[] {
  return words.flatMap((units) =>
    units.length === 1
      ? [wordOf(units)]
      : units.slice(1).map((unit, at) => wordOf([units[at] ?? '', unit])),
  );
}

/** The pages that hold most of the pieces. */
async function nearestPages(pieces: readonly Word[], library: Library, readings?: Readings) {
  const known: Known = { printed: library.alphabet.printed, readings };
  const counts = new Map<string, number>();
  for (const piece of pieces) {
    const plan = planOf([piece], WAYS_NEAR, known);
    for (const id of (await pagesOf(plan, library.ask)) ?? library.pages) {
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  const sorted = [...counts].sort((a, b) => b[1] - a[1]);
  return sorted.slice(0, PAGES_READ).map(([id]) => id);
}

/** What an entry holds of a word: pieces of it, each with the places where it stands. */
interface Share {
  readonly covered: number;
  readonly pieces: (readonly Span[])[];
}

/** Goes through a word and takes the longest piece that stands in the entry, again and again. */
function shareOf(entry: Readable, units: readonly string[], alone: boolean): Share {
  const share = { covered: 0, pieces: [] as (readonly Span[])[] };
  const least = alone ? 2 : Math.min(2, units.length);
  for (let start = 0; start < units.length;) {
    let spans: readonly Span[] | undefined;
    let end = start + least;
    for (; end <= units.length; end += 1) {
      const found = findIn(entry, wordOf(units.slice(start, end)), WAYS_NEAR);
      if (!found) break;
      spans = found;
    }
    const covered = spans ? end - 1 - start : 0;
    if (spans) share.pieces.push(spans);
    share.covered += covered;
    start += Math.max(covered, 1);
  }
  return share;
}

/** How far pieces stand apart, each from where the next one stands nearest. */
function apart(pieces: readonly (readonly Span[])[]): number {
  return pieces.slice(1).reduce((sum, next, at) => {
    const gaps = (pieces[at] ?? []).flatMap(([start, end]) =>
      next.map((span) => (span[0] >= end ? span[0] - end : Math.abs(start - span[1]) + end)),
    );
    return sum + gaps.reduce((least, gap) => Math.min(least, gap), Infinity);
  }, 0);
}

/**
 * Finds entries that hold a part of a query: a word of several, or at least two neighbouring
 * characters or syllables of a word.
 * @param words of which no entry holds all
 * @param pagesIn gives pages by their names, in reading order
 * @returns the nearest first, with what they hold
 */
export async function nearest(
  words: readonly Word[],
  library: Library,
  readings: Readings | undefined,
  pagesIn: (ids: readonly string[]) => Promise<ReadyPage[]>,
): Promise<{ entry: ReadyEntry; spans: readonly Span[] }[]> {
  let left = UNITS_SOUGHT;
  const cut = words.flatMap((whole) => {
    const units = unitsOf(whole, readings).slice(0, left);
    left -= units.length;
    return units.length === 0 ? [] : [units];
  });
  const alone = cut.length === 1;
  if (alone && cut[0]?.length === 1) return [];
  const pages = await nearestPages(piecesOf(cut), library, readings);
  const entries = (await pagesIn(pages)).flatMap((page) => page.entries);
  const shares = entries.map((entry) => {
    const sound = entry.sound();
    const readable = { text: entry.text, sound: () => sound };
    const parts = cut.map((units) => shareOf(readable, units, alone));
    const pieces = parts.flatMap((part) => part.pieces);
    const held = parts.reduce((sum, { covered }, at) => sum + covered / (cut[at]?.length ?? 1), 0);
    return { entry, share: held / cut.length, distance: apart(pieces), spans: pieces.flat() };
  });
  const best = shares.reduce((most, { share }) => Math.max(most, share), 0);
  return shares
    .filter(({ share }) => share > 0 && share >= Math.max(best / 2, LEAST_SHARE))
    .sort((a, b) => b.share - a.share || a.distance - b.distance)
    .slice(0, OFFERED);
}
