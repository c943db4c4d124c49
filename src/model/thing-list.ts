/**
 * Things that people have at home, with what the notice says of each; and all their names from A to Z.
 */
import { withCondition } from './excerpt.ts';
import { comparable } from './quotation.ts';
import type { Fields } from './read/entries.ts';
import type { Category, ListedThing } from './types.ts';

/**
 * The editor's things, then what the notice names besides.
 * @param things whose quotations have been checked
 */
export function listThings(
  things: Fields['things']['things'],
  categories: readonly Category[],
): ListedThing[] {
  const listed = things.map((thing) => ({
    id: thing.id,
    name: thing.name,
    words: [thing.name, ...thing.also, ...thing.unlisted],
    listed: [thing.name, ...thing.also],
    sayings: categories.flatMap((category) => {
      const named = thing.categories[category.id];
      return named ? [sayingOf(category, named.pieces, named.withCondition)] : [];
    }),
    byEditor: true,
  }));
  const taken = new Set(listed.flatMap(({ words }) => words.map(comparable)));
  const kinds = [...new Set(categories.flatMap((category) => category.kinds))];
  const own = kinds
    .filter((kind) => !taken.has(comparable(kind)))
    .map((kind) => {
      const naming = categories.filter((category) => category.kinds.includes(kind));
      return {
        // Not an address that anybody has chosen: the place in the first category that names it.
        id: `${naming[0]?.id ?? ''}-${(naming[0]?.kinds.indexOf(kind) ?? 0) + 1}`,
        name: kind,
        words: [kind],
        listed: [kind],
        sayings: naming.map((category) => sayingOf(category, [kind], true)),
        byEditor: false,
      };
    });
  return [...listed, ...own];
}

function sayingOf(category: Category, pieces: readonly string[], conditional: boolean) {
  const condition = conditional ? category.condition : undefined;
  return { category, pieces, quote: withCondition(category.text, condition, pieces) };
}

/** The names of things by their ids, as the browser fetches them. */
export type ThingNames = Readonly<Record<string, readonly string[]>>;

/** The first character of each letter's share of the Chinese characters in the order of pinyin. */
const FIRST_OF_LETTER = '吖A丷B嚓C咑D妸E发F旮G哈H讥J咔K垃L呣M拏N噢O妑P七Q呥R仨S他T屲W夕X丫Y帀Z';
const byPinyin = new Intl.Collator('zh-CN-u-co-pinyin');

/** The letter with which the pinyin of a word begins, or `#` for what begins with none. */
function letterOf(word: string): string {
  const [first = ''] = word.normalize('NFKC').toUpperCase();
  if (/[A-Z]/u.test(first)) return first;
  if (!/\p{Script=Han}/u.test(first)) return '#';
  let letter = 'A';
  for (let at = 0; at < FIRST_OF_LETTER.length; at += 2) {
    if (byPinyin.compare(first, FIRST_OF_LETTER.charAt(at)) < 0) break;
    letter = FIRST_OF_LETTER.charAt(at + 1);
  }
  return letter;
}

/** A letter of the alphabet, or `#`, and what begins with it. */
export interface LetterOfThings {
  readonly letter: string;
  /** The names, in the order of pinyin, each with its thing's id. */
  readonly names: readonly { readonly word: string; readonly id: string }[];
}

/** The listed names of things by the letters of their pinyin, letters without names left out. */
export function fromAToZ(things: readonly Pick<ListedThing, 'id' | 'listed'>[]): LetterOfThings[] {
  const names = things.flatMap(({ id, listed }) => listed.map((word) => ({ word, id })));
  names.sort((a, b) => byPinyin.compare(a.word, b.word));
  return Array.from(
    Map.groupBy(names, ({ word }) => letterOf(word)),
    ([letter, names]) => ({ letter, names }),
  ).sort((a, b) => (a.letter < b.letter ? -1 : 1));
}
