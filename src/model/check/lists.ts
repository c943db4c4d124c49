/** Ids that are listed in `exhibition.yaml`: each once, and each that a file names exists. */
import { didYouMean } from '../../lib/text/did-you-mean.ts';
import type { ContentFile, Problem } from '../read/content-file.ts';
import type { ContentFolder } from '../read/content-folder.ts';
import { name, slug } from '../schemas/parts.ts';
import { words } from '../../words/index.ts';
import { USUAL_LEVELS } from '../../words/own.ts';
import { listed, type Names, writtenAs } from './named-values.ts';
import { shown } from './schema-messages.ts';
import { repeated } from './problems.ts';

/** Checks the chronicles, levels and directions of milestones, the themes of figures and the kinds at the entrance. */
export function checkLists({ collections }: ContentFolder): Problem[] {
  const [exhibition] = collections.exhibition;
  if (!exhibition?.data) return [];
  const { file, data } = exhibition;
  const directions = valuesIn(data['directions'], 'id');
  const themes = valuesIn(data['themes'], 'id');
  const levels = valuesIn(data['levels'], 'id');
  const chronicles = valuesIn(data['chronicles'], 'id');
  return [
    ...repeated(file, 'directions', directions ?? []),
    ...repeated(file, 'themes', themes ?? []),
    ...repeated(file, 'directions', valuesIn(data['directions'], 'name') ?? [], 'name'),
    ...repeated(file, 'themes', valuesIn(data['themes'], 'title') ?? [], 'title'),
    ...repeated(file, 'levels', levels ?? []),
    ...repeated(file, 'levels', valuesIn(data['levels'], 'name') ?? [], 'name'),
    ...sameTerms(exhibition),
    ...(data['levels'] === undefined
      ? unknownLevels(collections.milestones, USUAL_LEVELS, USUAL_NAMES)
      : unknownLevels(collections.milestones, levels, namesIn(data['levels']))),
    ...unknownIn(collections.milestones, 'direction', directions, namesIn(data['directions'])),
    ...repeated(file, 'chronicles', chronicles ?? []),
    ...repeated(file, 'chronicles', valuesIn(data['chronicles'], 'name') ?? [], 'name'),
    ...unknownIn(collections.milestones, 'chronicle', chronicles, namesIn(data['chronicles'])),
    ...ofNoChronicle(collections.milestones, chronicles ?? []),
    ...unknownIn(collections.figures, 'theme', themes, namesIn(data['themes'], 'title')),
    ...kindsOfNoCategory(exhibition, collections.solicitation),
    ...manyForTheRest(collections.solicitation),
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
    // What is no name the schema reports.
    if (!name.safeParse(kind).success || known.has(kind)) return [];
    const field = `entrance.kinds[${index}]`;
    const expected = 'one of the kinds that a category in solicitation/ names';
    const advice = `solicitation/ 中没有门类列出“${String(kind)}”`;
    return [{ file, field, found: shown(kind), expected, advice }];
  });
}

/** Where there are several chronicles each event is one's; where none says so, the first says it for all. */
function ofNoChronicle(files: readonly ContentFile[], ids: readonly unknown[]): Problem[] {
  const known = ids.filter((id) => typeof id === 'string');
  const without = files.filter(({ data }) => data && data['chronicle'] === undefined);
  if (known.length === 0) return [];
  const reported = without.length === files.length ? without.slice(0, 1) : without;
  return reported.map(({ file }) => ({
    ...{ file, field: 'chronicle', found: 'nothing' },
    expected: `one of ${known.join(', ')}: the exhibition has several chronicles`,
    advice: `exhibition.yaml 的 chronicles 列了几部，每件都要写明属于哪一部：${known.join('、')}`,
  }));
}

/** What no category names belongs to one of them. */
function manyForTheRest(categories: readonly ContentFile[]): Problem[] {
  const [first, ...others] = categories.filter(({ data }) => data?.['catchAll'] === true);
  return others.map(({ file }) => ({
    ...{ file, field: 'catchAll', found: `true, as in ${first?.file ?? ''}` },
    expected: 'one category for all that the others do not name',
    advice: `${first?.file ?? ''} 已经写了 catchAll，只能有一类，请删去一处`,
  }));
}

/** A field of each in a list as it stands in the file, if all have it; else the schema says so. */
function valuesIn(list: unknown, field: string): unknown[] | undefined {
  if (list === undefined) return [];
  if (!Array.isArray(list)) return undefined;
  const values = list.map((item: unknown) => (item as Record<string, unknown> | null)?.[field]);
  return values.includes(undefined) ? undefined : values;
}

/** The names of what is in a list that has been read, by their ids. */
function namesIn(list: unknown, field = 'name'): Names {
  const ids = valuesIn(list, 'id') ?? [];
  const names = valuesIn(list, field) ?? [];
  return Object.fromEntries(ids.map((id, index) => [String(id), String(names[index] ?? id)]));
}

const USUAL_NAMES: Names = Object.fromEntries(
  USUAL_LEVELS.map((level) => [level, words.levelName(level)]),
);

/** Two things that are called the same cannot be told apart. */
function sameTerms({ file, data }: ContentFile): Problem[] {
  const vocabulary = data?.['vocabulary'];
  const named = typeof vocabulary === 'object' ? Object.entries(vocabulary ?? {}) : [];
  return named.flatMap(([name, term], index) => {
    if (!named.slice(0, index).some(([, earlier]) => earlier === term)) return [];
    const expected = 'a word that stands for nothing else';
    const advice = `${shown(term)} 重复，不同的东西要有不同的叫法`;
    return [{ file, field: `vocabulary.${name}`, found: shown(term), expected, advice }];
  });
}

function unknownLevels(
  files: readonly ContentFile[],
  ids: readonly unknown[] | undefined,
  names: Names,
): Problem[] {
  const known = ids?.filter((id) => typeof id === 'string') ?? [];
  return files.flatMap(({ file, data }) => {
    const value = data?.['level'];
    // A list that names none is reported as that.
    if (typeof value !== 'string' || known.length === 0 || known.includes(value)) return [];
    const [hint, hintInChinese] = didYouMean(value, known);
    const expected = `one of ${known.join(', ')}${hint}`;
    const advice = `只能是 ${listed(known, names)}之一${hintInChinese}${writtenAs(value, known, names)}`;
    return [{ file, field: 'level', found: shown(value), expected, advice }];
  });
}

/**
 * Those that are not listed; where none is, the first says it for all. Where the list itself is wrong,
 * with an id that is none or that stands there twice, it may be what they mean.
 */
function unknownIn(
  files: readonly ContentFile[],
  field: string,
  ids: unknown[] | undefined,
  names: Names,
): Problem[] {
  const isRight = (id: unknown, index: number) =>
    slug.safeParse(id).success && ids?.indexOf(id) === index;
  if (!ids?.every(isRight)) return [];
  const problems = files.flatMap((file) => unknown(file, field, ids, names));
  return ids.length === 0 ? problems.slice(0, 1) : problems;
}

function unknown(
  { file, data }: ContentFile,
  field: string,
  ids: readonly unknown[],
  names: Names,
): Problem[] {
  const value = data?.[field];
  // What is no text the schema reports.
  if (typeof value !== 'string' || value === '' || ids.includes(value)) return [];
  const known = ids.filter((id) => typeof id === 'string');
  const [hint, hintInChinese] = didYouMean(value, known);
  const expected = known.length > 0 ? `one of ${known.join(', ')}${hint}` : 'none: none is listed';
  const listing = known.length > 0 ? `，只有 ${listed(known, names)}` : '';
  const advice = `exhibition.yaml 中没有 ${shown(value)}${listing}${hintInChinese}${writtenAs(value, known, names)}`;
  return [{ file, field, found: shown(value), expected, advice }];
}
