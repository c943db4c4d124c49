/**
 * Takes a chronicle into a content folder: `npm run milestones -- <chronicle.txt> <folder>`. Each event of
 * the text, which is laid out as printed, becomes a file of `milestones/`, and the text a part of the source.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { CommandError } from '../lib/command-error.ts';
import { isFile, isFolder } from '../model/read/text-file.ts';
import { takeChronicle } from './milestones/take.ts';
import { failWith } from './terminal.ts';

/** Of an event's words, enough to find it. */
const SHOWN = 24;

try {
  const [text, folder, ...more] = process.argv.slice(2);
  if (text === undefined || folder === undefined || more.length > 0)
    throw new CommandError(
      'Say a text and a content folder: npm run milestones -- chronicle.txt content（请给出大事记的文本和内容文件夹）',
    );
  if (!isFile(text) || !isFolder(folder))
    throw new CommandError(
      `There is no ${existsSync(text) ? `folder ${folder}` : `file ${text}`}（没有找到，请检查名称和位置）`,
    );
  const { written, again, undated } = takeChronicle(text, folder);
  for (const words of undated)
    console.log(
      `No date, and not taken（没有日期，没有取用；原文确实不印日期的，请自己建文件）: ${words.slice(0, SHOWN)}`,
    );
  if (again > 0) console.log(`${again} were there already（${again}件已经有了，没有改动）`);
  console.log(
    `${written} event${written === 1 ? ' is' : 's are'} in ${path.join(folder, 'milestones')}. Next: npm run check -- ${folder}（已写入 ${written} 件大事，接着核对）`,
  );
} catch (error) {
  failWith(error);
}
