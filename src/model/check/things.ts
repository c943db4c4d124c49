/** What people call things: each word once, and each category that it leads to says so itself. */
import { didYouMean } from '../../lib/text/did-you-mean.ts';
import { textOf } from '../read/entries.ts';
import { comparable } from '../quotation.ts';
import type { Problem } from '../read/content-file.ts';
import { misquoted, repeated } from './problems.ts';
import type { Content } from './parse.ts';
import { shown } from './schema-messages.ts';

type Thing = Content['things'][number]['data']['things'][number];

/** Checks `things.yaml` against the categories. */
export function checkThings({ things, solicitation }: Content): Problem[] {
  return things.flatMap(({ file, data }) => [
    ...repeated(
      file,
      'things',
      data.things.map(({ id }) => id),
    ),
    ...repeatedWords(file, data.things),
    ...data.things.flatMap((thing, index) => [
      ...unjustified(file, `things[${index}].categories`, thing, solicitation),
      ...missedCategories(file, `things[${index}].categories`, thing, solicitation),
    ]),
  ]);
}

/** A word in two places would have two answers. */
function repeatedWords(file: string, things: readonly Thing[]): Problem[] {
  const taken = new Map<string, string>();
  return things.flatMap(({ name, also, unlisted }, index) => {
    const places = [
      [name, 'name'],
      ...also.map((word, at) => [word, `also[${at}]`]),
      ...unlisted.map((word, at) => [word, `unlisted[${at}]`]),
    ] as [string, string][];
    return places.flatMap(([word, place]) => {
      const key = comparable(word).toLowerCase();
      const other = taken.get(key);
      taken.set(key, other ?? name);
      if (other === undefined) return [];
      const field = `things[${index}].${place}`;
      const found = `${shown(word)}, which stands at ${shown(other)} already`;
      const advice = `“${word}”在“${other}”处已经写过，请删去一个`;
      return [{ file, field, found, expected: 'each word once', advice }];
    });
  });
}

/** The category exists and its text holds the words. */
function unjustified(
  file: string,
  field: string,
  { categories }: Thing,
  solicitation: Content['solicitation'],
): Problem[] {
  // Where no category could be read that is reported, not again all that refers to one.
  if (solicitation.length === 0) return [];
  return Object.entries(categories).flatMap(([id, { pieces }]) => {
    const place = { file, field: `${field}.${id}` };
    const category = solicitation.find((entry) => entry.id === id);
    if (category) {
      const advice = `门类 ${id} 的正文里没有这些字，请照公告原文写`;
      return misquoted(textOf(category), 'that category’s text', pieces, { ...place, advice });
    }
    const ids = solicitation.map((entry) => entry.id);
    const [hint, hintInChinese] = didYouMean(id, ids);
    const expected = `an id in solicitation${hint}`;
    const advice = `没有“${id}”这个门类${hintInChinese}`;
    return [{ ...place, found: 'a category that does not exist', expected, advice }];
  });
}

/** A word that is the notice's own leads to every category that names it. */
function missedCategories(
  file: string,
  field: string,
  { name, also, unlisted, categories }: Thing,
  solicitation: Content['solicitation'],
): Problem[] {
  const words = [name, ...also, ...unlisted].map(comparable);
  return solicitation.flatMap(({ id, data }) => {
    const kind = data.kinds.find((named) => words.includes(comparable(named)));
    if (kind === undefined || Object.hasOwn(categories, id)) return [];
    const found = `nothing for the category ${shown(id)}`;
    const expected = `${id}: ${kind}, which that category names`;
    const advice = `门类 ${id} 点名写到“${kind}”，请加上“${id}: ${kind}”`;
    return [{ file, field, found, expected, advice }];
  });
}
