/**
 * Reads a content folder as an editor left it: which files it has, what they are called and what
 * they hold, and whatever is wrong with that.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import {
  FOLDER_COLLECTIONS,
  type FolderCollection,
  idOf,
  numberedName,
  stem,
} from './file-name.ts';
import { didYouMean } from '../../lib/text/did-you-mean.ts';
import { displayPath } from '../../lib/environment.ts';
import {
  type ContentFile,
  isFile,
  isFolder,
  type Problem,
  readContentFile,
  readText,
  unreadable,
} from './content-file.ts';

export interface ContentFolder {
  exhibition: ContentFile | undefined;
  /** Files of one kind each, which a content folder may have. */
  optional: Record<OptionalFile, ContentFile | undefined>;
  collections: Record<FolderCollection, ContentFile[]>;
  /** The source document, unchanged. */
  source: string | undefined;
  problems: Problem[];
}

/** A name for a file of each folder. */
const EXAMPLE: Record<FolderCollection, string> = {
  article: '01-rule-of-law.mdx',
  solicitation: '3-revolution.mdx',
  notice: '2-ways.mdx',
  milestones: '2018-12.mdx',
  figures: 'holdings.yaml',
};

/** What the names of a folder's files end in: `.mdx` or `.yaml`. */
export const extensionOf = (folder: FolderCollection) => path.extname(EXAMPLE[folder]);

function misnamed(folder: FolderCollection, file: string): Problem {
  const example = EXAMPLE[folder];
  const numbered = numberedName(stem(example)) !== undefined;
  const [form, formInChinese] = numbered
    ? ['a number, a hyphen and lower-case letters', '应为“序号-小写英文.扩展名”']
    : ['lower-case letters, digits and hyphens', '只用小写英文字母、数字和连字符'];
  return {
    file: displayPath(file),
    field: 'file name',
    found: `"${path.basename(file)}"`,
    expected: `${form}, such as ${example}`,
    advice: `文件名${formInChinese}，如 ${example}`,
  };
}

/** By their names without `.yaml`. */
const OPTIONAL_FILES = ['things', 'giving'] as const;
type OptionalFile = (typeof OPTIONAL_FILES)[number];

const SOURCE = 'source';
const AT_TOP = [
  'exhibition.yaml',
  ...OPTIONAL_FILES.map((name) => `${name}.yaml`),
  'README.md',
  SOURCE,
  ...FOLDER_COLLECTIONS,
];
const PICTURE = /\.(?:jpe?g|png|webp|avif|svg)$/iu;
/** What operating systems and word processors leave behind. */
const LITTER = /^\.|^~\$|~$|^(?:thumbs\.db|desktop\.ini)$/iu;

/** Whether a file is no editor's, by its path in the content folder. */
export function isLitter(path: string): boolean {
  return path.split('/').some((name) => LITTER.test(name));
}

/**
 * Reads a content folder.
 * @param root absolute path
 * @returns all that could be read, and a problem for each thing that could not
 */
export function readContentFolder(root: string): ContentFolder {
  const problems: Problem[] = [];
  const collections = { article: [], milestones: [], solicitation: [], notice: [], figures: [] };
  const optional = { things: undefined, giving: undefined };
  const nothing = { exhibition: undefined, source: undefined };
  const folder: ContentFolder = { ...nothing, optional, collections, problems };
  if (!isFolder(root)) {
    const expected = 'a content folder (EXHIBITION_CONTENT names it)';
    const advice = '找不到内容文件夹，请检查 EXHIBITION_CONTENT';
    problems.push({ file: displayPath(root), field: 'folder', found: 'nothing', expected, advice });
    return folder;
  }
  for (const name of readdirSync(root)) {
    if (LITTER.test(name) || AT_TOP.includes(name) || PICTURE.test(name)) continue;
    problems.push(unexpected(path.join(root, name), AT_TOP.join(', '), AT_TOP));
  }
  const top = path.join(root, 'exhibition.yaml');
  folder.exhibition = readContentFile(top, 'exhibition', problems);
  for (const name of OPTIONAL_FILES) {
    const file = path.join(root, `${name}.yaml`);
    if (isFile(file)) folder.optional[name] = readContentFile(file, name, problems);
  }
  folder.source = readText(path.join(root, SOURCE, 'page.txt'), problems);
  for (const name of FOLDER_COLLECTIONS) {
    folder.collections[name] = readCollection(path.join(root, name), name, problems);
  }
  return folder;
}

function readCollection(
  folder: string,
  name: FolderCollection,
  problems: Problem[],
): ContentFile[] {
  const extension = extensionOf(name);
  const files: ContentFile[] = [];
  const taken = new Map<string, string>();
  for (const file of isFolder(folder) ? readdirSync(folder).sort() : []) {
    if (LITTER.test(file) || PICTURE.test(file)) continue;
    const whole = path.join(folder, file);
    const id = idOf[name](stem(file));
    if (!isFile(whole) || !file.endsWith(extension) || id === undefined) {
      problems.push(
        id === undefined && file.endsWith(extension)
          ? misnamed(name, whole)
          : unexpected(whole, `a file that ends in ${extension}, or a picture`),
      );
      // Known by the id that it was meant to have, so that what refers to it is not reported too.
      const plain = stem(file).toLowerCase();
      const meant = idOf[name](plain.replace(/[^a-z0-9]+/gu, '-'));
      if (meant !== undefined) files.push(unreadable(whole, meant));
      continue;
    }
    const other = taken.get(id);
    if (other !== undefined) {
      const found = `"${id}", which ${displayPath(path.join(folder, other))} has already`;
      const advice = `编号或名称“${id}”与 ${other} 重复，请改文件名`;
      const place = { file: displayPath(whole), field: 'id' };
      problems.push({ ...place, found, expected: 'an id of its own', advice });
    }
    taken.set(id, file);
    files.push(readContentFile(whole, id, problems));
  }
  if (files.length === 0) {
    const expected = `at least one ${extension} file`;
    const advice = `此文件夹不能为空，至少要有一个 ${extension} 文件`;
    const place = { file: displayPath(folder), field: 'folder' };
    problems.push({ ...place, found: 'no entry', expected, advice });
  }
  return files;
}

function unexpected(file: string, expected: string, known: readonly string[] = []): Problem {
  const [hint, hintInChinese] = didYouMean(path.basename(file), known);
  return {
    file: displayPath(file),
    field: 'file name',
    found: `"${path.basename(file)}", which would not be published`,
    expected: expected + hint,
    advice: `此文件（夹）不会被采用，请检查名称和位置${hintInChinese}`,
  };
}
