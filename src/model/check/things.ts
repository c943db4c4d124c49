/**
 * What people call things: each word once, and each category that it leads to says so itself.
 */
import { standInOrder } from '../excerpt.ts';
import { didYouMean } from '../../lib/text/did-you-mean.ts';
import { textOf } from '../read/entries.ts';
import { comparable } from '../quotation.ts';
import type { Problem } from '../read/content-file.ts';
import type { Content } from './parse.ts';
import { shown } from './describe.ts';

type Thing = NonNullable<Content['things']>['data']['things'][number];

/** Checks `things.yaml` against the categories. */
export function checkThings({ things, solicitation }: Content): Problem[] {
  if (!things) return [];
  const { file, data } = things;
  const texts = new Map(solicitation.map((entry) => [entry.id, textOf(entry)]));
  return [
    ...repeatedIds(file, data.things),
    ...repeatedWords(file, data.things),
    ...data.things.flatMap((thing, index) => [
      ...unjustified(file, `things[${index}].categories`, thing, texts),
      ...missedCategories(file, `things[${index}].categories`, thing, solicitation),
    ]),
  ];
}

function repeatedIds(file: string, things: readonly Thing[]): Problem[] {
  const ids = things.map(({ id }) => id);
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : [
          {
            file,
            field: `things[${index}].id`,
            found: shown(id),
            expected: 'an id that no other has',
            advice: `${shown(id)} 重复`,
          },
        ],
  );
}

/** A word in two places would have two answers. */
function repeatedWords(file: string, things: readonly Thing[]): Problem[] {
  const taken = new Map<string, string>();
  return things.flatMap(({ name, also }, index) =>
    [name, ...also].flatMap((word, position) => {
      const key = comparable(word).toLowerCase();
      const other = taken.get(key);
      taken.set(key, other ?? name);
      if (other === undefined) return [];
      return [
        {
          file,
          field: `things[${index}].${position === 0 ? 'name' : `also[${position - 1}]`}`,
          found: `${shown(word)}, which stands at ${shown(other)} already`,
          expected: 'each word once',
          advice: `“${word}”在“${other}”处已经写过，请删去一个`,
        },
      ];
    }),
  );
}

/** The category exists and its text holds the words. */
function unjustified(
  file: string,
  field: string,
  { categories }: Thing,
  texts: ReadonlyMap<string, string>,
): Problem[] {
  // Where no category could be read that is reported, not again all that refers to one.
  if (texts.size === 0) return [];
  return Object.entries(categories).flatMap(([id, { pieces }]) => {
    const text = texts.get(id);
    if (text === undefined) {
      const [hint, hintInChinese] = didYouMean(id, texts.keys());
      return [
        {
          file,
          field: `${field}.${id}`,
          found: 'a category that does not exist',
          expected: `an id in solicitation${hint}`,
          advice: `没有“${id}”这个门类${hintInChinese}`,
        },
      ];
    }
    if (text === '' || standInOrder(text, pieces)) return [];
    return [
      {
        file,
        field: `${field}.${id}`,
        found: shown(pieces.length === 1 ? pieces[0] : pieces),
        expected: 'words of that category’s text, verbatim and in its order',
        advice: `门类 ${id} 的正文里没有这些字，请照公告原文写`,
      },
    ];
  });
}

/** A word that is the notice's own leads to every category that names it. */
function missedCategories(
  file: string,
  field: string,
  { name, also, categories }: Thing,
  solicitation: Content['solicitation'],
): Problem[] {
  const words = [name, ...also].map(comparable);
  return solicitation.flatMap(({ id, data }) => {
    const kind = data.kinds.find((named) => words.includes(comparable(named)));
    if (kind === undefined || Object.hasOwn(categories, id)) return [];
    return [
      {
        file,
        field,
        found: `nothing for the category ${shown(id)}`,
        expected: `${id}: ${kind}, which that category names`,
        advice: `门类 ${id} 点名写到“${kind}”，请加上“${id}: ${kind}”`,
      },
    ];
  });
}
