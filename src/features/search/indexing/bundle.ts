/**
 * The search index, by Pagefind: each character is a word, so that a query can be asked as the exact
 * phrase of its characters. With Pagefind's own segmentation, on this exhibition's text, one hit in
 * four was wrong and four in a hundred were missing. A second, smaller index holds the syllables in
 * which the same pages are read; it stands apart so that who types Chinese does not pay for it.
 */
import { createHash } from 'node:crypto';
import {
  ALIKE_FILE,
  CHARACTERS_FILE,
  PINYIN_FOLDER,
  READINGS_FILE,
  type SearchPage,
} from '../entry.ts';
import { characters, normalise } from '../../../lib/text/normalise.ts';
import { pagefindFiles, type PagefindPage } from './pagefind.ts';
import { spoken } from './spoken-index.ts';
import { traditionalTable } from './traditional.ts';

/** Languages that Pagefind does not know: it neither segments nor stems. */
const CHARACTERS_LANGUAGE = 'unknown';
const PINYIN_LANGUAGE = 'pinyin';

/**
 * Where all pages together are no more than this, in bytes, there is no index by pinyin: it would
 * weigh twice as much as what it leads to.
 */
const READ_WHOLE = 40_000;

/** The second index runs on the program of the first. */
const PROGRAM = /pagefind\.js$|^wasm\./u;

/** Changes with the page. */
function digestOf(page: SearchPage): string {
  return createHash('sha256').update(JSON.stringify(page)).digest('hex').slice(0, 12);
}

function charactersFile(pages: readonly PagefindPage[]): string {
  const printed = [...new Set(pages.flatMap(({ words }) => words))].sort();
  const { certain, uncertain } = traditionalTable(printed);
  const pairs = (table: ReadonlyMap<string, string>) => [...table].flat().join('');
  return [printed.join(''), pairs(certain), pairs(uncertain)].join('\n');
}

/**
 * Builds the files of the search index.
 * @param pages in reading order
 * @param readWhole how many bytes of pages are read whole when letters are typed
 * @returns each file's bytes by its path within the index's folder; the same for the same pages
 * @throws Error with what Pagefind reports
 */
export async function searchBundle(
  pages: readonly SearchPage[],
  readWhole = READ_WHOLE,
): Promise<Map<string, Uint8Array>> {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const aloud = spoken(pages);
  const written = pages.map((page, position) => ({
    name: `${position}-${digestOf(page)}`,
    // Entries are kept apart only by the literal check in the browser.
    words: page.entries.flatMap(([, , text, , also = '']) => [
      ...characters(normalise(text)),
      ...characters(normalise(also)),
    ]),
    data: { ...page, otherwise: aloud.pages[position]?.otherwise },
  }));
  const { files, ids } = await pagefindFiles(written, CHARACTERS_LANGUAGE);
  files.set(CHARACTERS_FILE, bytes(charactersFile(written)));
  const fragments = [...files].filter(([path]) => path.endsWith('.pf_fragment'));
  const indexed = fragments.reduce((sum, [, { length }]) => sum + length, 0) > readWhole;
  files.set(PINYIN_FOLDER + READINGS_FILE, bytes(aloud.readings(indexed)));
  files.set(PINYIN_FOLDER + ALIKE_FILE, bytes(aloud.alike));
  if (!indexed) return files;

  const read = written.map(({ name }, position) => ({
    name,
    words: aloud.pages[position]?.words ?? [],
    data: { of: ids.get(name) },
  }));
  const { files: byPinyin } = await pagefindFiles(read, PINYIN_LANGUAGE);
  for (const [path, content] of byPinyin) {
    if (!PROGRAM.test(path)) files.set(PINYIN_FOLDER + path, content);
  }
  return files;
}
