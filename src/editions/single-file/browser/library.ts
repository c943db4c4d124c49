/** The search index as the file holds it, with all its pages. */
import {
  ALIKE_FILE,
  CHARACTERS_FILE,
  type PagefindClient,
  PINYIN_FOLDER,
  READINGS_FILE,
  readingsOf,
} from '../../../features/search/client.ts';
import { characters, normalise } from '../../../lib/text/normalise.ts';
import { readCharacterTable } from '../../../lib/text/character-table.ts';
import { data } from './data.ts';

/** @param base address of the index's folder on the site */
export function openPagefind(base: string): Promise<PagefindClient> {
  const file = (name: string) => data.files[base + name] ?? '';
  const readings = (name: string) => Promise.resolve(readingsOf(file(PINYIN_FOLDER + name)));
  const pages = new Map(data.index.map((page) => [page.raw_url, page]));
  const phrases = data.index.map(({ raw_url: id, entries }) => ({
    id,
    text: entries.map(([, , text]) => characters(normalise(text)).join('')).join('\n'),
  }));
  return Promise.resolve({
    table: readCharacterTable(file(CHARACTERS_FILE)),
    pages: new Set(pages.keys()),
    readings: () => readings(READINGS_FILE),
    alike: () => readings(ALIKE_FILE),
    ask: (phrase) => {
      const sought = phrase.join('');
      return Promise.resolve(
        new Set(phrases.filter(({ text }) => text.includes(sought)).map(({ id }) => id)),
      );
    },
    fetchPage: (id) => {
      const page = pages.get(id);
      return page ? Promise.resolve(page) : Promise.reject(new Error(`no page ${id}`));
    },
  });
}
