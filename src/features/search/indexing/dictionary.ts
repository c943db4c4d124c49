/** The dictionary of readings: 350,000 words, of which a site needs few. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../../lib/environment.ts';

/** As a module it takes 230 MB, and a second, before a word of it is known; as text 40. */
const FILE = path.join(root, 'node_modules/@pinyin-pro/data/dist/complete.mjs');

/** A word, how it is read, and how often it is met. */
const ENTRY = /^ {2}(?:"([^"]+)"|([^\s":]+)): \[\s+"([^"]+)",\s+([\d.e-]+)\s+\]/gmu;

/**
 * Finds words in the dictionary.
 * @param isWanted asked of each word
 * @returns their readings, and how often they are met: `{ 馆长: ['guǎn zhǎng', 2e-6] }`
 */
export function dictionaryWords(
  isWanted: (word: string) => boolean,
): Record<string, [string, number]> {
  const words: Record<string, [string, number]> = {};
  for (const [, quoted, bare = '', reading = '', often] of readFileSync(FILE, 'utf8').matchAll(
    ENTRY,
  )) {
    const word = quoted ?? bare;
    if (isWanted(word)) words[word] = [reading, Number(often)];
  }
  return words;
}
