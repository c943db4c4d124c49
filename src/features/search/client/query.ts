/** What a reader types, and what it may mean. */
import { hasLetters, normalise, spell } from '../../../lib/text/normalise.ts';
import type { CharacterTable } from '../../../lib/text/character-table.ts';
import { datesMeant } from './dates-meant.ts';
import { blurred } from './sound.ts';

/** Nobody spells out more; longer words are looked for as they stand. */
const LETTERS_SPELT = 120;

/** The normalised words of a query, between white space; an entry is to hold all of them. */
export function wordsOf(query: string): string[] {
  return query.split(/\s+/u).map(normalise).filter(Boolean);
}

/**
 * A word of a query, with all that it may mean.
 * @param literal lists of texts; an entry that holds all texts of one list holds the word
 * @param spelt as pinyin, an apostrophe where a syllable ends for certain; empty where it cannot be
 * meant so
 */
export function word(literal: readonly (readonly string[])[], spelt: string) {
  // Cut where Chinese and letters, digits or signs meet, and where apostrophes stand.
  const cut = spelt.match(/\p{Script=Han}+|[^'\p{Script=Han}]+/gu) ?? [];
  const pieces = cut.map((letters) => ({
    chinese: /\p{Script=Han}/u.test(letters),
    letters,
    blurred: blurred(letters),
  }));
  return { literal, spelt, pieces };
}

export type Word = ReturnType<typeof word>;
export type Piece = Word['pieces'][number];

/**
 * What the words of a query may mean.
 * @param words by {@link wordsOf}
 * @param isSyllable whether letters are one syllable of pinyin: such words beside each other are
 * also taken together, because pinyin is often typed with spaces
 * @param doubtful also with characters that simplified writing keeps in some words
 * @returns each meaning once
 */
export function meaningsOf(
  words: readonly string[],
  table: CharacterTable,
  isSyllable: (letters: string) => boolean,
  doubtful = false,
): Word[] {
  const spelt = words.map((typed) => {
    const letters = typed.length > LETTERS_SPELT ? '' : spell(table.simplify(typed));
    return hasLetters(letters) ? letters : '';
  });
  const groups: { literal: string[]; spelt: string[] }[] = [];
  words.forEach((typed, at) => {
    const letters = spelt[at] ?? '';
    const before = isSyllable(spelt[at - 1] ?? '') && isSyllable(letters) && groups.at(-1);
    if (before) {
      before.literal.push(typed);
      before.spelt.push(letters);
    } else groups.push({ literal: [typed], spelt: [letters] });
  });
  // Only now, because a syllable may come twice in what is spelt.
  const once = new Map(groups.map((group) => [group.literal.join(' '), group])).values();
  return Array.from(once, ({ literal, spelt: letters }) => {
    const [typed = ''] = literal;
    const simple = table.simplify(typed);
    const texts = new Set([typed, simple, table.simplify(typed, doubtful), ...datesMeant(simple)]);
    const alone = Array.from(texts, (text) => [text]);
    return word(literal.length > 1 ? [literal] : alone, letters.join("'"));
  });
}
