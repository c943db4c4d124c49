/** Takes a collection into a content folder: a table of objects, and the files that it names. */
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { CommandError } from '../../lib/command-error.ts';
import { readTable } from './read-table.ts';
import { nameOf, objectsIn, type TakenObject } from './rows.ts';

const isRepeated = (one: string, index: number, all: readonly string[]) =>
  all.indexOf(one) !== index;

/** What stands in the way, a line each. */
function obstacles(objects: readonly TakenObject[], from: string, to: string): string[] {
  const ids = objects.map(({ id }) => id);
  return objects.flatMap(({ id, files, beyond }, index) => [
    ...(beyond.length > 0
      ? [
          `${id}: more fields than there are columns: ${beyond.join(', ')}（这一行比第一行多出几栏：内容里有逗号、分号的，整格加半角引号 "）`,
        ]
      : []),
    ...files
      .filter((file) => !existsSync(path.join(from, file)))
      .map((file) => `${id}: there is no file ${file} beside the table（表格旁边没有这个文件）`),
    ...files
      .map(nameOf)
      .filter(isRepeated)
      .map((name) => `${id}: two files are called ${name}（有两个文件同名）`),
    ...(isRepeated(id, index, ids) ? [`${id}: two rows have this id（有两行是这个编号）`] : []),
    ...(existsSync(path.join(to, id)) ? [`${id}: is there already（已经有这一件）`] : []),
  ]);
}

/**
 * Writes a folder of `objects/` for each row.
 * @param table a file; what it names stands beside it
 * @param folder the content folder
 * @returns the objects, and the names of columns that are not taken
 * @throws CommandError where something stands in the way; then nothing is written
 */
export function takeCollection(table: string, folder: string) {
  const taken = objectsIn(readTable(readFileSync(table), table));
  const { objects, unknown, lacking } = taken;
  if (lacking.length > 0)
    throw new CommandError(
      `${table}: no column is called ${lacking.join(', ')}; not known are ${unknown.join(', ') || 'none'}（第一行写栏名，缺 ${lacking.join('、')}：请改栏名，或补上这几栏，每件都要有。不认得的栏：${unknown.join('、') || '无'}）`,
    );
  if (objects.length === 0)
    throw new CommandError(`${table} has no row below its first line（第一行栏名之下没有展品）`);
  const [from, to] = [path.dirname(table), path.join(folder, 'objects')];
  const wrong = obstacles(objects, from, to);
  if (wrong.length > 0) throw new CommandError(wrong.join('\n'));
  for (const { id, fields, files } of objects) {
    const place = path.join(to, id);
    mkdirSync(place, { recursive: true });
    writeFileSync(path.join(place, 'object.yaml'), stringify(fields, { lineWidth: 0 }));
    for (const file of files) copyFileSync(path.join(from, file), path.join(place, nameOf(file)));
  }
  return taken;
}
