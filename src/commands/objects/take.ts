/** Takes a collection into a content folder: a table of objects, and the files that it names. */
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { CommandError } from '../../lib/command-error.ts';
import { words } from '../../words/index.ts';
import { OBJECT_KINDS } from '../../words/keys.ts';
import { filesBeside, publishedName } from './file-names.ts';
import { readTable } from './read-table.ts';
import { objectsIn, type TakenObject } from './rows.ts';

const isRepeated = (one: string, index: number, all: readonly string[]) =>
  all.indexOf(one) !== index;

/** Kinds that are none of ours, each once, however many rows have it. */
function strangeKinds(objects: readonly TakenObject[]): string[] {
  const written = objects.flatMap(({ fields: { kind } }) => (typeof kind === 'string' ? kind : []));
  const known: readonly string[] = OBJECT_KINDS;
  return [...Map.groupBy(written, (kind) => kind)].flatMap(([kind, { length }]) => {
    if (known.includes(kind)) return [];
    const ours = OBJECT_KINDS.map((one) => words.objects.kinds[one]).join('、');
    return `no kind is called ${JSON.stringify(kind)}, in ${length} row${length === 1 ? '' : 's'}（类型“${kind}”有${length}行，请改成${ours}之一）`;
  });
}

/** What stands in the way, a line each. */
function obstacles(
  objects: readonly TakenObject[],
  from: string,
  find: (file: string) => readonly string[],
  to: string,
): string[] {
  const ids = objects.map(({ id }) => id);
  const misplaced = objects.flatMap(({ id, files, mistakes }, index) => [
    ...mistakes.map((what) => `${id}: ${what}`),
    ...files.flatMap((file) => {
      const found = find(file).map((one) => path.relative(from, one));
      if (found.length === 1) return [];
      return found.length === 0
        ? `${id}: there is no file ${file} beside the table（表格旁边没有这个文件）`
        : `${id}: ${file} may be ${found.join(' or ')}（有${found.length}个文件都像是它，请在表格里写明在哪个文件夹）`;
    }),
    ...files
      .map(publishedName)
      .filter(isRepeated)
      .map((name) => `${id}: two files are called ${name}（有两个文件同名）`),
    ...(isRepeated(id, index, ids)
      ? [
          `${id}: two rows have this id（有两行的编号都成了它：编号里只取英文字母和数字，没有编号的取文件名，请改得不同）`,
        ]
      : []),
    ...(existsSync(path.join(to, id)) ? [`${id}: is there already（已经有这一件）`] : []),
  ]);
  return [...strangeKinds(objects), ...misplaced];
}

/**
 * Writes a folder of `objects/` for each row.
 * @param table a file; what it names stands beside it, or in folders there
 * @param folder the content folder
 * @returns the objects, the names of columns that are not taken, and files beside those of the objects
 * that no row names
 * @throws CommandError where something stands in the way; then nothing is written
 */
export function takeCollection(table: string, folder: string) {
  const { objects, unknown, lacking } = objectsIn(readTable(readFileSync(table), table));
  if (lacking.length > 0)
    throw new CommandError(
      `${table}: no column is called ${lacking.join(', ')}; not known are ${unknown.join(', ') || 'none'}（第一行写栏名，缺 ${lacking.join('、')}：请改栏名，或补上这几栏，每件都要有。不认得的栏：${unknown.join('、') || '无'}）`,
    );
  if (objects.length === 0)
    throw new CommandError(`${table} has no row below its first line（第一行栏名之下没有展品）`);
  const from = path.dirname(table);
  const { find, notAmong } = filesBeside(from);
  const to = path.join(folder, 'objects');
  const wrong = obstacles(objects, from, find, to);
  if (wrong.length > 0) throw new CommandError(wrong.join('\n'));
  const copied = objects.flatMap(({ id, fields, files }) => {
    const place = path.join(to, id);
    mkdirSync(place, { recursive: true });
    writeFileSync(path.join(place, 'object.yaml'), stringify(fields, { lineWidth: 0 }));
    return files.flatMap((file) =>
      find(file).map((found) => {
        copyFileSync(found, path.join(place, publishedName(file)));
        return found;
      }),
    );
  });
  return { objects, unknown, unused: notAmong(copied) };
}
