/** Ids that are listed in `exhibition.yaml`: each once, and each that a file names exists. */
import { didYouMean } from '../../lib/text/did-you-mean.ts';
import type { ContentFile, Problem } from '../read/content-file.ts';
import type { ContentFolder } from '../read/content-folder.ts';
import { slug } from '../schemas/parts.ts';
import { shown } from './schema-messages.ts';
import { repeatedIds } from './problems.ts';

/** Checks the directions of milestones, the themes of figures and the kinds at the entrance. */
export function checkLists({ collections }: ContentFolder): Problem[] {
  const [exhibition] = collections.exhibition;
  if (!exhibition?.data) return [];
  const { file, data } = exhibition;
  const directions = idsIn(data['directions']);
  const themes = idsIn(data['themes']);
  return [
    ...repeatedIds(file, 'directions', directions ?? []),
    ...repeatedIds(file, 'themes', themes ?? []),
    ...unknownIn(collections.milestones, 'direction', directions),
    ...unknownIn(collections.figures, 'theme', themes),
    ...collections.figures.flatMap((figure) => partOfItself(figure, collections.figures)),
    ...kindsOfNoCategory(exhibition, collections.solicitation),
  ];
}

/** The kinds at the entrance are those of the categories, to which they lead. */
function kindsOfNoCategory(
  { file, data }: ContentFile,
  categories: readonly ContentFile[],
): Problem[] {
  const named = (data?.['entrance'] as { kinds?: unknown } | undefined)?.kinds;
  const lists = categories.map(({ data }) => data?.['kinds']);
  // A category that could not be read may be the one that is meant.
  if (!Array.isArray(named) || !lists.every(Array.isArray)) return [];
  const known = new Set(lists.flat());
  return named.flatMap((kind: unknown, index) => {
    if (typeof kind !== 'string' || known.has(kind)) return [];
    const field = `entrance.kinds[${index}]`;
    const expected = 'one of the kinds that a category in solicitation/ names';
    const advice = `solicitation/ 中没有门类列出“${kind}”`;
    return [{ file, field, found: shown(kind), expected, advice }];
  });
}

/** The ids of a list as it stands in the file, if it is one; the schema looks at its form. */
function idsIn(list: unknown = []): unknown[] | undefined {
  if (!Array.isArray(list)) return undefined;
  return list.map((item: unknown) => (item as { id?: unknown } | null)?.id);
}

/** Those that are not listed; where none is, the first says it for all. */
function unknownIn(
  files: readonly ContentFile[],
  field: string,
  ids: unknown[] | undefined,
): Problem[] {
  const problems = files.flatMap((file) => unknown(file, field, ids));
  return ids?.length === 0 ? problems.slice(0, 1) : problems;
}

function unknown(
  { file, data }: ContentFile,
  field: string,
  ids: unknown[] | undefined,
): Problem[] {
  const value = data?.[field];
  // What has not the form of an id, or no list to be in, the schema reports.
  if (!ids || !slug.safeParse(value).success || ids.includes(value)) return [];
  const known = ids.filter((id) => typeof id === 'string');
  const [hint, hintInChinese] = didYouMean(value, known);
  const expected = known.length > 0 ? `one of ${known.join(', ')}${hint}` : 'none: none is listed';
  const advice = `exhibition.yaml 中没有 ${shown(value)}${hintInChinese}`;
  return [{ file, field, found: shown(value), expected, advice }];
}

/** A whole that is, over however many steps, a part of itself could not be drawn. */
function partOfItself({ id, file, data }: ContentFile, figures: readonly ContentFile[]): Problem[] {
  const seen = new Set<unknown>();
  let whole = data?.['partOf'];
  while (whole !== undefined && whole !== id && !seen.has(whole)) {
    seen.add(whole);
    whole = figures.find((figure) => figure.id === whole)?.data?.['partOf'];
  }
  if (whole !== id) return [];
  const found = shown(data?.['partOf']);
  const expected = 'a figure that is not, in the end, a part of this one';
  return [
    { file, field: 'partOf', found, expected, advice: '不能以自身为总数（partOf 形成了循环）' },
  ];
}
