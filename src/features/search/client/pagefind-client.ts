/** The index as the browser has it: Pagefind, which names pages, and the pages themselves. */
import {
  ALIKE_FILE,
  CHARACTERS_FILE,
  type Otherwise,
  PINYIN_FOLDER,
  READINGS_FILE,
  type SearchPage,
  type SpokenPage,
} from '../entry.ts';
import { type CharacterTable, readCharacterTable } from '../../../lib/text/character-table.ts';
import { type Readings, readingsOf } from './readings.ts';

/** The part of Pagefind's interface that is used here. */
export interface PagefindModule {
  createInstance(options: { basePath: string; noWorker: boolean }): {
    init(): Promise<void>;
    mergeIndex(address: string): Promise<void>;
    search(term: string | null): Promise<{ results: PagefindResult[] }>;
  };
}

interface PagefindResult {
  id: string;
  data(): Promise<unknown>;
}

/** A page of the index by characters, under the name that the build gave it. */
export type Fragment = SearchPage & { raw_url: string; otherwise?: Otherwise };

export interface PagefindClient {
  readonly table: CharacterTable;
  /** Every page, without fetching any. */
  readonly pages: ReadonlySet<string>;
  /** Fetches what is needed for Latin letters; not twice. */
  readings(): Promise<Readings>;
  /** Fetches how characters are read that stand nowhere. */
  alike(): Promise<Readings>;
  /**
   * The pages that hold a phrase.
   * @param phrase words that the index has
   * @throws Error when a part of the index cannot be had
   */
  ask(phrase: readonly string[], index: 'characters' | 'pinyin'): Promise<ReadonlySet<string>>;
  fetchPage(id: string): Promise<Fragment>;
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response.text();
}

/**
 * Opens the index.
 * @param base address of its folder, with a slash at the end
 * @throws Error when it cannot be had
 */
export async function openPagefind(
  base: string,
  load: () => Promise<PagefindModule>,
): Promise<PagefindClient> {
  const [module, characters] = await Promise.all([load(), fetchText(base + CHARACTERS_FILE)]);
  // A query takes a few milliseconds: a worker would cost more bytes than it saves time.
  const pagefind = module.createInstance({ basePath: base, noWorker: true });
  await pagefind.init();
  const { results: all } = await pagefind.search(null);
  const pages = new Map(all.map((result) => [result.id, result]));
  /** For each page of the index by pinyin its name in that by characters. */
  const spoken = new Map<string, Promise<string>>();
  /** Words that have been seen to be there. */
  const present = new Set<string>();
  let readings: Promise<Readings> | undefined;

  async function openPinyin(): Promise<Readings> {
    const folder = base + PINYIN_FOLDER;
    const table = readingsOf(await fetchText(folder + READINGS_FILE));
    // Merged, it runs on the program that is there.
    if (table.indexed) await pagefind.mergeIndex(folder);
    return table;
  }

  /** What answers to a phrase in one of the indexes: Pagefind, once merged, asks both. */
  async function results(phrase: readonly string[], index: string): Promise<PagefindResult[]> {
    const found = (await pagefind.search(`"${phrase.join(' ')}"`)).results;
    return found.filter(({ id }) => pages.has(id) === (index === 'characters'));
  }

  return {
    table: readCharacterTable(characters),
    pages: new Set(pages.keys()),
    readings: () => (readings ??= openPinyin()),
    alike: async () => readingsOf(await fetchText(base + PINYIN_FOLDER + ALIKE_FILE)),
    ask: async (phrase, index) => {
      const found = await results(phrase, index);
      // Pagefind passes over parts of the index that it cannot fetch, and finds nothing. Every word
      // that is asked for stands somewhere; where one of them is not found, a part is missing.
      for (const word of found.length > 0 ? [] : phrase) {
        if (present.has(`${index} ${word}`)) continue;
        const { length } = await results([word], index);
        if (length === 0) throw new Error('A part of the search index cannot be fetched');
        present.add(`${index} ${word}`);
      }
      if (index === 'characters') return new Set(found.map(({ id }) => id));
      const names = found.map(({ id, data }) => {
        // Kept, because Pagefind makes an excerpt whenever it is asked for a page.
        const name = spoken.get(id) ?? data().then((page) => (page as SpokenPage).of);
        spoken.set(id, name);
        return name;
      });
      return new Set(await Promise.all(names));
    },
    fetchPage: async (id) => {
      const page = pages.get(id);
      if (!page) throw new Error(`The search index has no page ${id}`);
      return (await page.data()) as Fragment;
    },
  };
}
