/**
 * Takes a collection into a content folder: `npm run objects -- <table.csv> <folder>`. A row of the
 * table becomes a folder of `objects/`, with the files that it names, which stand beside the table or below.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { CommandError } from '../lib/command-error.ts';
import { isFolder } from '../model/read/text-file.ts';
import { takeCollection } from './objects/take.ts';
import { failWith } from './terminal.ts';

try {
  const [table, folder, ...more] = process.argv.slice(2);
  if (table === undefined || folder === undefined || more.length > 0)
    throw new CommandError(
      'Say a table and a content folder: npm run objects -- table.csv content（请给出表格和内容文件夹）',
    );
  if (!existsSync(table) || !isFolder(folder))
    throw new CommandError(
      `There is no ${existsSync(table) ? `folder ${folder}` : `file ${table}`}（没有找到，请检查名称和位置）`,
    );
  const { objects, unknown, unused } = takeCollection(table, folder);
  for (const { id, left } of objects)
    if (left !== undefined)
      console.log(
        `${id}: date: not taken, and said in the description（这个年代没法排序，已写进说明；请核实后把 date 填进 object.yaml）: ${left}`,
      );
  if (unknown.length > 0)
    console.log(`Columns that are not taken（没有取用的栏）: ${unknown.join(', ')}`);
  if (unused.length > 0)
    console.log(`Files that no row names（表格没有提到的文件）: ${unused.join(', ')}`);
  console.log(
    `${objects.length} object${objects.length === 1 ? ' is' : 's are'} in ${path.join(folder, 'objects')}. Next: npm run check -- ${folder}（已写入 ${objects.length} 件展品，接着核对）`,
  );
} catch (error) {
  failWith(error);
}
