/**
 * What a reader types, as Pagefind is asked for it.
 */
import { characters, normalise } from '../normalise.ts';

/** Longer phrases are asked for by their beginning; the literal check reads all of them. */
const CHARACTERS_ASKED = 32;

/** Of more words only the first are asked for; the literal check reads all of them. */
const WORDS_ASKED = 8;

/**
 * The words of a query; an entry is found when it holds all of them.
 * @param query as typed; white space parts words
 * @returns normalised words, each once
 */
export function wordsOf(query: string): string[] {
  return [...new Set(query.split(/\s+/u).map(normalise))].filter((word) => word !== '');
}

/**
 * The exact phrases to ask Pagefind for, so that every page which holds all words answers.
 * @param words by {@link wordsOf}
 * @param alphabet every character of the index
 * @returns a phrase such as `"档 案"` for each word that says anything; `undefined` where a word
 * has a character that stands nowhere, so that there is nothing to ask
 */
export function phrasesOf(
  words: readonly string[],
  alphabet: ReadonlySet<string>,
): string[] | undefined {
  const spelt = words.map(characters);
  if (!spelt.flat().every((character) => alphabet.has(character))) return undefined;
  return spelt
    .filter((word) => word.length > 0)
    .slice(0, WORDS_ASKED)
    .map((word) => phrase(word.slice(0, CHARACTERS_ASKED)));
}

/** An exact phrase in Pagefind's words. */
export function phrase(word: readonly string[]): string {
  return `"${word.join(' ')}"`;
}

/** Whether an entry holds all words. Both sides are normalised. */
export function holds(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}
