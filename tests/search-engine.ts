/**
 * The whole of search without a page, for tests and measurements: an index just built, and the
 * engine that the browser runs.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { exhibitionOf } from './fixture-exhibition.ts';
import type { PagefindModule } from '../src/features/search/client/pagefind-client.ts';
import { createEngine, type Engine } from '../src/features/search/client/search-engine.ts';
import type { SearchEntry } from '../src/features/search/entry.ts';
import { searchBundle } from '../src/features/search/indexing/bundle.ts';
import { searchEntries, searchPages } from '../src/features/search/indexing/entries.ts';

const BASE = 'https://archives.example/pagefind/';

/** The entries of a folder of content that is as it should be. */
export async function entriesOf(folder: string): Promise<SearchEntry[]> {
  return searchEntries(await exhibitionOf(folder));
}

export interface TestIndex {
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The names of the files that were fetched, in order; may be emptied. */
  readonly fetched: string[];
  /** Files that cannot be had, and files that never come. */
  unreachable: RegExp | undefined;
  stuck: RegExp | undefined;
  /** Takes the place of the browser's. */
  readonly fetch: (address: string) => Promise<Response>;
  newEngine(): Engine;
  remove(): Promise<void>;
}

/**
 * Builds the index of some entries.
 * @param readWhole as for the bundle; 0 for an index by pinyin, however small
 */
export async function testIndex(
  entries: readonly SearchEntry[],
  readWhole?: number,
): Promise<TestIndex> {
  const files = await searchBundle(searchPages(entries), readWhole);
  const folder = await mkdtemp(path.join(tmpdir(), 'search-'));
  const program = path.join(folder, 'pagefind.js');
  await writeFile(program, files.get('pagefind.js') ?? '');
  const index: TestIndex = {
    files,
    fetched: [],
    unreachable: undefined,
    stuck: undefined,
    fetch: (address) => {
      const name = new URL(address).pathname.replace('/pagefind/', '');
      index.fetched.push(name);
      const bytes = files.get(name);
      if (index.stuck?.test(name)) return new Promise(() => undefined);
      if (index.unreachable?.test(name)) return Promise.reject(new TypeError('Failed to fetch'));
      return Promise.resolve(new Response(bytes?.slice() ?? null, { status: bytes ? 200 : 404 }));
    },
    newEngine: () =>
      createEngine(BASE, async () => (await import(pathToFileURL(program).href)) as PagefindModule),
    remove: () => rm(folder, { recursive: true }),
  };
  return index;
}
