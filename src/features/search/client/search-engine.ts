/**
 * Asks Pagefind, and believes nothing that it has not read itself: Pagefind names the pages on which
 * all words may stand; which entries hold them is seen in their text.
 */
import { load } from '../../../lib/browser/load.ts';
import { hasLetters, spell } from '../../../lib/text/normalise.ts';
import { MATCH_KINDS, matchWords } from './match.ts';
import { openPagefind, type PagefindClient, type PagefindModule } from './pagefind-client.ts';
import { pagesOf, queryOf } from './pagefind-query.ts';
import { type Hit, readyPage, type ReadyPage } from './pages.ts';
import { partialMatches } from './partial-matches.ts';
import { meaningsOf, wordsOf } from './query.ts';
import { rephrased } from './rephrased.ts';
import { rank, type RankedEntry } from './ranking.ts';
import type { Readings } from './readings.ts';

/** How long a reader is left waiting, in ms: the index takes ten seconds at 64 kbit/s. */
const PATIENCE = 30_000;

/** What is found for a query. */
export interface Answer {
  /** Entries that hold all words of the query, the best page first, each in reading order. */
  readonly exact: Hit[];
  /** Only where nothing is exact: entries that hold a part of the query, the best first. */
  readonly near: Hit[];
  /** What was searched instead, where the query stands nowhere. */
  readonly instead?: string;
  /** Whether that is read as the query is, and not another way to put a question. */
  readonly alike?: boolean;
}

export type Engine = ReturnType<typeof createEngine>;

/** How a query is understood, and how only where nothing is found so. */
const STRICTLY = { kinds: MATCH_KINDS.slice(0, -1), doubtful: false };
const LOOSELY = { kinds: MATCH_KINDS, doubtful: true };

/** One character alone sounds like too many others. */
const CHARACTERS_HEARD = 2;

/**
 * Makes an engine; fetches nothing yet.
 * @param base address of the index's folder, with a slash at the end
 * @param loadPagefind gives Pagefind's module
 */
export function createEngine(
  base: string,
  loadPagefind: () => Promise<PagefindModule> = async () =>
    (await load(new URL(`${base}pagefind.js`, location.href).href)) as PagefindModule,
) {
  let opened: Promise<PagefindClient> | undefined;
  let readings: Readings | undefined;
  const pages = new Map<string, Promise<ReadyPage>>();

  /** Pages of the index, in reading order, each fetched once. */
  async function pagesIn(client: PagefindClient, ids: Iterable<string>): Promise<ReadyPage[]> {
    const wanted = Array.from(ids, (id) => {
      const page =
        pages.get(id) ?? client.fetchPage(id).then((one) => readyPage(one, () => readings));
      pages.set(id, page);
      return page;
    });
    return (await Promise.all(wanted)).sort((a, b) => a.position - b.position);
  }

  const isSyllable = (letters: string) => (readings?.syllables(letters).length ?? 0) > 0;

  /** Entries that hold all of some words, understood strictly or, where none does, loosely. */
  async function exactly(
    typed: readonly string[],
    client: PagefindClient,
    ways: readonly (typeof STRICTLY | typeof LOOSELY)[] = [STRICTLY, LOOSELY],
  ): Promise<Hit[]> {
    const { table } = client;
    for (const { kinds, doubtful } of ways) {
      const words = meaningsOf(typed, table, isSyllable, doubtful);
      // Where every page is there already, reading them takes less time than asking for them.
      const everything = pages.size === client.pages.size;
      const query = queryOf(words, kinds, table.printed, readings);
      const ids = everything ? undefined : await pagesOf(query, client.ask);
      const found: RankedEntry[] = [];
      for (const page of await pagesIn(client, ids ?? client.pages)) {
        const matches = matchWords(page, words, kinds);
        page.entries.forEach((entry, at) => {
          const match = matches.get(at);
          if (match) found.push({ entry, ...match });
        });
      }
      if (found.length > 0) return rank(found).map(({ entry, ranges }) => entry.hit(ranges));
    }
    return [];
  }

  /**
   * Entries that are read as words are which stand nowhere: who speaks to a telephone, or takes the
   * first characters that it offers for pinyin, may get others than those that were meant.
   */
  async function heard(
    typed: readonly string[],
    client: PagefindClient,
  ): Promise<Answer | undefined> {
    const [known, others] = await Promise.all([client.readings(), client.alike()]);
    readings = known;
    const read = (one: string) => known.usual.get(one) ?? others.usual.get(one);
    const spoken = typed.map((word) => {
      const characters = Array.from(client.table.simplify(word));
      const isHeard = characters.filter(read).length >= CHARACTERS_HEARD;
      return isHeard ? characters.map((one) => read(one) ?? one).join("'") : word;
    });
    const exact = spoken.some((word, at) => word !== typed[at])
      ? await exactly(spoken, client, [STRICTLY])
      : [];
    const [first] = exact;
    if (!first) return undefined;
    const meant = first.marks.map(([start, end]) => first.text.slice(start, end));
    return { exact, near: [], instead: Array.from(new Set(meant)).join(' '), alike: true };
  }

  async function answer(typed: readonly string[]): Promise<Answer> {
    const client = await (opened ??= openPagefind(base, loadPagefind));
    const { table } = client;
    if (typed.some((word) => hasLetters(spell(word)))) readings = await client.readings();
    const exact = await exactly(typed, client);
    if (exact.length > 0) return { exact, near: [] };
    const { ways, rest = typed } = rephrased(typed.map((one) => table.simplify(one)));
    for (const way of ways) {
      const found = await exactly(way, client);
      if (found.length > 0) return { exact: found, near: [], instead: way.join(' ') };
    }
    const alike = await heard(typed, client);
    if (alike) return alike;
    const words = meaningsOf(rest, table, isSyllable, true);
    const near = await partialMatches(words, client, readings, (ids) => pagesIn(client, ids));
    return { exact: [], near: near.map(({ entry, ranges }) => entry.hit(ranges)) };
  }

  /**
   * Waits for an outcome no longer than a reader does: Pagefind itself waits for ever. An instance of
   * it that has failed once fails always, so the next try makes a new one.
   */
  async function inTime<Outcome>(outcome: Promise<Outcome>): Promise<Outcome> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tooLate = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('The search index does not come')), PATIENCE);
    });
    try {
      return await Promise.race([outcome, tooLate]);
    } catch (error) {
      [opened, readings] = [undefined, undefined];
      pages.clear();
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  return {
    /**
     * Fetches what every query needs, so that the first answer comes sooner.
     * @throws Error when it cannot be had; the next call tries again
     */
    prepare: () => inTime((opened ??= openPagefind(base, loadPagefind))),
    /**
     * Finds all entries that hold all words of a query.
     * @param query Chinese, simplified or traditional; letters as they stand, as pinyin or as the
     * first letters of syllables; or both together
     * @returns nothing for an empty query
     * @throws Error when a part of the index cannot be had; the next call tries again
     */
    search: async (query: string): Promise<Answer> => {
      const typed = wordsOf(query);
      return typed.length === 0 ? { exact: [], near: [] } : inTime(answer(typed));
    },
  };
}
