/**
 * Asks Pagefind, and believes nothing that it has not read itself: Pagefind names the pages on which
 * all words may stand; which entries hold them is seen in their text.
 */
import { hasLetters, spell } from '../../../lib/text/normalise.ts';
import { type Library, openLibrary, type PagefindModule } from './pagefind-client.ts';
import { findAllIn } from './found.ts';
import { type Way, WAYS } from './match.ts';
import { nearest } from './near-matches.ts';
import { type FoundEntry, ordered, withoutGuesses } from './ranking.ts';
import { type Hit, readyPage, type ReadyPage } from './pages.ts';
import { pagesOf, planOf } from './pagefind-query.ts';
import { meaningsOf, wordsOf } from './query.ts';
import type { Readings } from './readings.ts';

export type { PagefindModule } from './pagefind-client.ts';

/** How long a reader is left waiting, in ms: the index takes ten seconds at 64 kbit/s. */
const PATIENCE = 30_000;

/** What is found for a query. */
export interface Answer {
  /** Entries that hold all words of the query, the best page first, each in reading order. */
  readonly exact: Hit[];
  /** Only where nothing is exact: entries that hold a part of the query, the best first. */
  readonly near: Hit[];
}

export interface Engine {
  /**
   * Fetches what every query needs, so that the first answer comes sooner.
   * @throws Error when it cannot be had; the next call tries again
   */
  prepare(): Promise<void>;
  /**
   * Finds all entries that hold all words of a query.
   * @param query Chinese, simplified or traditional; letters as they stand, as pinyin or as the
   * first letters of syllables; or both together
   * @returns nothing for an empty query
   * @throws Error when a part of the index cannot be had; the next call tries again
   */
  search(query: string): Promise<Answer>;
}

/** How a query is understood, and how only where nothing is found so. */
const STRICTLY = { ways: new Set<Way>(['literal', 'full', 'initials']), doubtful: false };
const LOOSELY = { ways: new Set<Way>(WAYS), doubtful: true };

/**
 * Makes an engine; fetches nothing yet.
 * @param base address of the index's folder, with a slash at the end
 * @param load gives Pagefind's module
 */
export function createEngine(
  base: string,
  load: () => Promise<PagefindModule> = async () =>
    (await import(/* @vite-ignore */ `${base}pagefind.js`)) as PagefindModule,
): Engine {
  let opened: Promise<Library> | undefined;
  let readings: Readings | undefined;
  const pages = new Map<string, Promise<ReadyPage>>();

  /** Pages of the index, in reading order, each fetched once. */
  async function pagesIn(library: Library, ids: Iterable<string>): Promise<ReadyPage[]> {
    const wanted = Array.from(ids, (id) => {
      const page =
        pages.get(id) ?? library.fetchPage(id).then((one) => readyPage(one, () => readings));
      pages.set(id, page);
      return page;
    });
    const ready = await Promise.all(wanted);
    return ready.sort((a, b) => a.position - b.position);
  }

  async function answer(typed: readonly string[]): Promise<Answer> {
    const library = await (opened ??= openLibrary(base, load));
    const { alphabet } = library;
    if (typed.some((word) => hasLetters(spell(word)))) readings = await library.readings();
    const known = { printed: alphabet.printed, readings };
    const isSyllable = (letters: string) => (readings?.syllables(letters).length ?? 0) > 0;
    for (const { ways, doubtful } of [STRICTLY, LOOSELY]) {
      const words = meaningsOf(typed, alphabet, isSyllable, doubtful);
      // Where every page is there already, reading them takes less time than asking for them.
      const everything = pages.size === library.pages.size;
      const ids = everything ? undefined : await pagesOf(planOf(words, ways, known), library.ask);
      const found: FoundEntry[] = [];
      for (const page of await pagesIn(library, ids ?? library.pages)) {
        const places = findAllIn(page, words, ways);
        page.entries.forEach((entry, at) => {
          const one = places.get(at);
          if (one) found.push({ entry, ...one });
        });
      }
      if (found.length > 0) {
        return { exact: ordered(withoutGuesses(found)).map(hitOf), near: [] };
      }
    }
    const words = meaningsOf(typed, alphabet, isSyllable, true);
    const near = await nearest(words, library, readings, (ids) => pagesIn(library, ids));
    return { exact: [], near: near.map(hitOf) };
  }

  /** An instance of Pagefind that has failed once fails for ever: the next try makes a new one. */
  async function orForget<Outcome>(outcome: Promise<Outcome>): Promise<Outcome> {
    try {
      return await inTime(outcome);
    } catch (error) {
      [opened, readings] = [undefined, undefined];
      pages.clear();
      throw error;
    }
  }

  return {
    prepare: async () => {
      await orForget((opened ??= openLibrary(base, load)));
    },
    search: async (query) => {
      const typed = wordsOf(query);
      return typed.length === 0 ? { exact: [], near: [] } : orForget(answer(typed));
    },
  };
}

function hitOf({ entry, spans }: Pick<FoundEntry, 'entry' | 'spans'>): Hit {
  return entry.hit(spans);
}

/** An answer, or an error when it does not come: Pagefind itself waits for ever. */
async function inTime<Outcome>(outcome: Promise<Outcome>): Promise<Outcome> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The search index does not come')), PATIENCE);
  });
  try {
    return await Promise.race([outcome, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
