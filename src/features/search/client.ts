/** What others may read of the search index, in a browser or in Node. */
export { ALIKE_FILE, CHARACTERS_FILE, PINYIN_FOLDER, READINGS_FILE } from './entry.ts';
export type { Fragment, PagefindClient } from './client/pagefind-client.ts';
export { readingsOf } from './client/readings.ts';
