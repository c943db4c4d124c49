/**
 * Things that people have at home, with what the notice says of each; and all their names from A to Z.
 */
import { withCondition } from './excerpt.ts';
import { comparable } from './quotation.ts';

export interface ThingInput {
  readonly id: string;
  readonly name: string;
  readonly also: readonly string[];
  /** By the ids of categories: words there, and whether the category's condition is added to them. */
  readonly categories: Readonly<
    Record<string, { readonly pieces: readonly string[]; readonly withCondition: boolean }>
  >;
}

export interface CategoryInput {
  readonly id: string;
  readonly number: number;
  readonly text: string;
  readonly kinds: readonly string[];
  readonly condition?: string | undefined;
}

/** What a category says of a thing. */
export interface Saying<Category extends CategoryInput = CategoryInput> {
  readonly category: Category;
  /** The words that name the thing or its kind. */
  readonly pieces: readonly string[];
  /** The same as one quotation, with the condition. */
  readonly quote: string;
}

export interface ListedThing<Category extends CategoryInput = CategoryInput> {
  readonly id: string;
  readonly name: string;
  /** All its names; the first is {@link name}. */
  readonly words: readonly string[];
  /** By the categories' order; none where the notice does not speak of it. */
  readonly sayings: readonly Saying<Category>[];
  /** Whether an editor said so; else the notice names it itself. */
  readonly byEditor: boolean;
}

/**
 * The editor's things, then what the notice names besides.
 * @param things whose quotations have been checked
 */
export function listThings<Category extends CategoryInput>(
  things: readonly ThingInput[],
  categories: readonly Category[],
): ListedThing<Category>[] {
  const listed = things.map((thing) => ({
    id: thing.id,
    name: thing.name,
    words: [thing.name, ...thing.also],
    sayings: categories.flatMap((category) => {
      const named = thing.categories[category.id];
      if (named === undefined) return [];
      const { text, condition } = category;
      const { pieces } = named;
      const quote = withCondition(text, named.withCondition ? condition : undefined, pieces);
      return [{ category, pieces, quote }];
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
        sayings: naming.map((category) => ({
          category,
          pieces: [kind],
          quote: withCondition(category.text, category.condition, [kind]),
        })),
        byEditor: false,
      };
    });
  return [...listed, ...own];
}

/** The names of things by their ids, as the browser fetches them. */
export type ThingNames = Readonly<Record<string, readonly string[]>>;

/** The first character of each letter's share of the Chinese characters in the order of pinyin. */
const FIRST_OF_LETTER = '阿A八B嚓C哒D妸E发F旮G哈H讥J咔K垃L痳M拏N噢O妑P七Q呥R扨S它T穵W夕X丫Y帀Z';
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

export interface LetterOfThings {
  readonly letter: string;
  /** The names, in the order of pinyin, each with its thing's id. */
  readonly names: readonly { readonly word: string; readonly id: string }[];
}

/** All names of things by the letters of their pinyin, letters without names left out. */
export function fromAToZ(things: readonly Pick<ListedThing, 'id' | 'words'>[]): LetterOfThings[] {
  const names = things.flatMap(({ id, words }) => words.map((word) => ({ word, id })));
  names.sort((a, b) => byPinyin.compare(a.word, b.word));
  const letters = new Map<string, { word: string; id: string }[]>();
  for (const name of names) {
    const letter = letterOf(name.word);
    letters.set(letter, [...(letters.get(letter) ?? []), name]);
  }
  return [...letters]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([letter, names]) => ({ letter, names }));
}
