/**
 * Asks Pagefind, and believes nothing that it has not read itself: Pagefind names the pages on which
 * all words may stand; which entries hold them is seen in their text.
 */
import { CHARACTERS_FILE, type Kind, type SearchPage } from '../entry.ts';
import { normalise } from '../normalise.ts';
import { holds, phrase, phrasesOf, wordsOf } from './query.ts';

/** How long a reader is left waiting, in ms: the index takes ten seconds at 64 kbit/s. */
const PATIENCE = 30_000;

/** An entry that holds all words of a query. */
export interface Hit {
  readonly kind: Kind;
  /** Of the paragraph. */
  readonly address: string;
  readonly title: string;
  readonly text: string;
}

/** The part of Pagefind's interface that is used here. */
export interface PagefindModule {
  createInstance(options: { basePath: string; noWorker: boolean }): PagefindInstance;
}

interface PagefindInstance {
  init(): Promise<void>;
  search(term: string | null): Promise<{ results: PagefindResult[] }>;
}

interface PagefindResult {
  id: string;
  data(): Promise<Fragment>;
}

/** A page of the index, under the name that the build gave it. */
type Fragment = SearchPage & { raw_url: string };

interface Index {
  pagefind: PagefindInstance;
  alphabet: ReadonlySet<string>;
}

/** A page that has been fetched, ready to be read many times. */
interface ReadyPage {
  position: number;
  entries: { hit: Hit; normalised: string }[];
}

export interface Engine {
  /**
   * Fetches what every query needs, so that the first answer comes sooner.
   * @throws Error when it cannot be had; the next call tries again
   */
  prepare(): Promise<void>;
  /**
   * Finds all entries that hold all words of a query.
   * @returns in reading order; nothing for an empty query
   * @throws Error when a part of the index cannot be had; the next call tries again
   */
  search(query: string): Promise<Hit[]>;
}

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
  let opened: Promise<Index> | undefined;
  const pages = new Map<string, Promise<ReadyPage>>();

  async function open(): Promise<Index> {
    const [module, alphabet] = await Promise.all([load(), fetchText(base + CHARACTERS_FILE)]);
    // A query takes a few milliseconds: a worker would cost more bytes than it saves time.
    const pagefind = module.createInstance({ basePath: base, noWorker: true });
    await pagefind.init();
    return { pagefind, alphabet: new Set(alphabet) };
  }

  function readyPage({ id, data }: PagefindResult): Promise<ReadyPage> {
    const page = pages.get(id) ?? data().then(prepared);
    pages.set(id, page);
    return page;
  }

  async function find(words: readonly string[]): Promise<Hit[]> {
    const { pagefind, alphabet } = await (opened ??= open());
    const phrases = phrasesOf(words, alphabet);
    if (!phrases) return [];
    const found = await Promise.all((await candidates(pagefind, phrases)).map(readyPage));
    return found
      .sort((a, b) => a.position - b.position)
      .flatMap(({ entries }) => entries.filter(({ normalised }) => holds(normalised, words)))
      .map(({ hit }) => hit);
  }

  /** An instance of Pagefind that has failed once fails for ever: the next try makes a new one. */
  async function orForget<Answer>(answer: Promise<Answer>): Promise<Answer> {
    try {
      return await inTime(answer);
    } catch (error) {
      opened = undefined;
      pages.clear();
      throw error;
    }
  }

  return {
    prepare: async () => {
      await orForget((opened ??= open()));
    },
    search: async (query) => {
      const words = wordsOf(query);
      return words.length === 0 ? [] : orForget(find(words));
    },
  };
}

/** An answer, or an error when it does not come: Pagefind itself waits for ever. */
async function inTime<Answer>(answer: Promise<Answer>): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The search index does not come')), PATIENCE);
  });
  try {
    return await Promise.race([answer, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response.text();
}

function prepared({ raw_url: name, kind, page, entries }: Fragment): ReadyPage {
  return {
    position: Number.parseInt(name, 10),
    entries: entries.map(([anchor, title, text]) => ({
      hit: { kind, address: anchor === '' ? page : `${page}#${anchor}`, title, text },
      normalised: normalise(text),
    })),
  };
}

/** The pages that answer to all phrases; all pages when there is no phrase. */
async function candidates(
  pagefind: PagefindInstance,
  phrases: readonly string[],
): Promise<PagefindResult[]> {
  if (phrases.length === 0) return (await pagefind.search(null)).results;
  let common: PagefindResult[] | undefined;
  for (const asked of phrases) {
    const { results } = await pagefind.search(asked);
    if (results.length === 0) await checkChunks(pagefind, asked);
    const ids = new Set(results.map(({ id }) => id));
    common = common?.filter(({ id }) => ids.has(id)) ?? results;
  }
  return common ?? [];
}

/**
 * Pagefind passes over parts of the index that it cannot fetch, and finds nothing. Every character
 * that is asked for stands somewhere; where one of them is not found, a part is missing.
 */
async function checkChunks(pagefind: PagefindInstance, asked: string): Promise<void> {
  for (const character of new Set(asked.slice(1, -1).split(' '))) {
    const { results } = await pagefind.search(phrase([character]));
    if (results.length === 0) throw new Error('A part of the search index cannot be fetched');
  }
}
