/**
 * Checks a content folder as a build does, and builds nothing: `npm run check`, or
 * `npm run check -- <folder>` for another one.
 */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CommandError } from '../lib/command-error.ts';
import { contentFolder, displayPath } from '../lib/environment.ts';
import { didYouMean } from '../lib/text/did-you-mean.ts';
import { checkContent } from '../model/check/check.ts';
import { formatProblem } from '../model/read/content-file.ts';
import { isFolder } from '../model/read/text-file.ts';
import { failWith } from './terminal.ts';

/** What a folder holds, in English, one of it and several, and in Chinese: a row for each kind of entry. */
const KINDS = [
  ['article', 'section', 'sections', '节（连同篇首）'],
  ['articles', 'section of further articles', 'sections of further articles', '节（另外的文章）'],
  ['milestones', 'milestone', 'milestones', '件大事'],
  ['solicitation', 'category', 'categories', '个门类'],
  ['notice', 'part of the notice', 'parts of the notice', '部分公告'],
  ['figures', 'figure', 'figures', '个数字'],
  ['objects', 'object', 'objects', '件展品'],
  ['pages', 'page of its own', 'pages of its own', '个自撰页面'],
] as const;

/** The files that still hold words with which `npm run new` marks what is to be replaced. */
function withExamples(folder: string): string[] {
  return globSync('**/*.{mdx,yaml,txt}', { cwd: folder })
    .filter((file) => readFileSync(path.join(folder, file), 'utf8').includes('（示例）'))
    .sort();
}

/** The names of those that may be meant where one is not there. */
const foldersBeside = (place: string) =>
  globSync('*/', { cwd: path.dirname(place) }).map((name) => path.basename(name));

try {
  const [folder, ...more] = process.argv.slice(2);
  if (more.length > 0) {
    throw new CommandError(
      'Say one folder or none: npm run check -- content（请给出一个文件夹，或不给）',
    );
  }
  const place = folder === undefined ? contentFolder : path.resolve(folder);
  if (folder !== undefined && !isFolder(place)) {
    const [hint, hintInChinese] = didYouMean(path.basename(place), foldersBeside(place));
    throw new CommandError(
      `There is no folder ${folder}${hint}（没有这个文件夹，请核对名称和位置${hintInChinese}）`,
    );
  }
  const { content, drafts, problems } = await checkContent(place);
  for (const problem of problems) console.error(formatProblem(problem));
  const count = problems.length;
  if (count > 0) {
    throw new CommandError(
      `\n${count} mistake${count === 1 ? '' : 's'} in the content.（内容有 ${count} 处错误。）`,
    );
  }
  const held = KINDS.filter(([name]) => content[name].length > 0);
  const inEnglish = held
    .map(
      ([name, one, several]) =>
        `${content[name].length} ${content[name].length === 1 ? one : several}`,
    )
    .join(', ');
  const inChinese = held
    .map(([name, , , chinese]) => `${content[name].length}${chinese}`)
    .join('，');
  console.log(`${displayPath(place)} is right: ${inEnglish}.（内容无误：${inChinese}。）`);
  if (drafts.length > 0) {
    console.log(`Drafts, which are not published（草稿，不发布）: ${drafts.join(', ')}`);
  }
  const examples = withExamples(place);
  if (examples.length > 0) {
    console.log(
      `Not to be published yet, as they say 示例（还写着“示例”，发布前请换成自己的）: ${examples.join(', ')}`,
    );
  }
} catch (error) {
  failWith(error);
}
