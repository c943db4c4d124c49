/**
 * Ids that are listed in `exhibition.yaml`: each once, and each that a file names exists.
 */
import { didYouMean } from '../../lib/text/did-you-mean.ts';
import type { ContentFile, Problem } from '../read/content-file.ts';
import type { ContentFolder } from '../read/content-folder.ts';
import { slug } from '../schemas/parts.ts';
import { shown } from './describe.ts';

/** Checks the directions of milestones and the themes of figures. */
export function checkLists({ exhibition, collections }: ContentFolder): Problem[] {
  if (!exhibition?.data) return [];
  const directions = idsIn(exhibition.data['directions']);
  const themes = idsIn(exhibition.data['themes']);
  return [
    ...repeated(exhibition.file, 'directions', directions),
    ...repeated(exhibition.file, 'themes', themes),
    ...collections.milestones.flatMap((file) => unknown(file, 'direction', directions)),
    ...collections.figures.flatMap((file) => unknown(file, 'theme', themes)),
    ...collections.figures.flatMap((file) => partOfItself(file, collections.figures)),
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
  if (!Array.isArray(named) || !lists.every(Array.isArray) || lists.length === 0) return [];
  const known = new Set(lists.flat());
  return named.flatMap((kind: unknown, index) =>
    typeof kind !== 'string' || known.has(kind)
      ? []
      : [
          {
            file,
            field: `entrance.kinds[${index}]`,
            found: shown(kind),
            expected: 'one of the kinds that a category in solicitation/ names',
            advice: `solicitation/ 中没有门类列出“${kind}”`,
          },
        ],
  );
}

/** The ids of a list as it stands in the file; the schema looks at its form. */
function idsIn(list: unknown): unknown[] {
  if (!Array.isArray(list)) return [];
  return list.map((item: unknown) => (item as { id?: unknown } | null)?.id);
}

function repeated(file: string, field: string, ids: unknown[]): Problem[] {
  return ids.flatMap((id, index) =>
    id === undefined || ids.indexOf(id) === index
      ? []
      : [
          {
            file,
            field: `${field}[${index}].id`,
            found: shown(id),
            expected: 'an id that no other has',
            advice: `${shown(id)} 重复`,
          },
        ],
  );
}

function unknown({ file, data }: ContentFile, field: string, ids: unknown[]): Problem[] {
  const value = data?.[field];
  // What has not the form of an id, or no list to be in, the schema reports.
  if (!slug.safeParse(value).success || ids.length === 0 || ids.includes(value)) return [];
  const known = ids.filter((id) => typeof id === 'string');
  const [hint, hintInChinese] = didYouMean(value, known);
  return [
    {
      file,
      field,
      found: shown(value),
      expected: `one of ${known.join(', ')}${hint}`,
      advice: `exhibition.yaml 中没有 ${shown(value)}${hintInChinese}`,
    },
  ];
}

/** A whole that is, over however many steps, a part of itself could not be drawn. */
function partOfItself(figure: ContentFile, figures: readonly ContentFile[]): Problem[] {
  const whole = (id: unknown) => figures.find((other) => other.id === id)?.data?.['partOf'];
  const seen = new Set<unknown>();
  let at = figure.data?.['partOf'];
  while (at !== undefined && at !== figure.id && !seen.has(at)) {
    seen.add(at);
    at = whole(at);
  }
  if (at !== figure.id) return [];
  return [
    {
      file: figure.file,
      field: 'partOf',
      found: shown(figure.data?.['partOf']),
      expected: 'a figure that is not, in the end, a part of this one',
      advice: '不能以自身为总数（partOf 形成了循环）',
    },
  ];
}
