/**
 * Reads a content folder as an editor left it: which files it has, what they are called and what
 * they hold, and whatever is wrong with that.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { FOLDER_COLLECTIONS, type FolderCollection, idOf, stem } from './file-name.ts';
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

/** What the names of a folder's files end in. */
export const EXTENSION: Record<FolderCollection, '.mdx' | '.yaml'> = {
  article: '.mdx',
  milestones: '.mdx',
  solicitation: '.mdx',
  notice: '.mdx',
  figures: '.yaml',
};

const NAME_FORM: Record<FolderCollection, { expected: string; advice: string }> = {
  article: numbered('01-rule-of-law.mdx'),
  solicitation: numbered('3-revolution.mdx'),
  notice: numbered('2-ways.mdx'),
  milestones: plain('2018-12.mdx'),
  figures: plain('holdings.yaml'),
};

function numbered(example: string) {
  return {
    expected: `a number, a hyphen and lower-case letters, such as ${example}`,
    advice: `文件名应为“序号-小写英文.扩展名”，如 ${example}`,
  };
}

function plain(example: string) {
  return {
    expected: `lower-case letters, digits and hyphens, such as ${example}`,
    advice: `文件名只用小写英文字母、数字和连字符，如 ${example}`,
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
  const collections = Object.fromEntries(
    FOLDER_COLLECTIONS.map((name) => [name, [] as ContentFile[]]),
  ) as Record<FolderCollection, ContentFile[]>;
  if (!isFolder(root)) {
    problems.push({
      file: displayPath(root),
      field: 'folder',
      found: 'nothing',
      expected: 'a content folder (EXHIBITION_CONTENT names it)',
      advice: '找不到内容文件夹，请检查 EXHIBITION_CONTENT',
    });
    const optional = { things: undefined, giving: undefined };
    return { exhibition: undefined, optional, collections, source: undefined, problems };
  }

  for (const name of readdirSync(root)) {
    if (LITTER.test(name) || AT_TOP.includes(name) || PICTURE.test(name)) continue;
    problems.push(unexpected(path.join(root, name), AT_TOP.join(', '), AT_TOP));
  }
  const top = path.join(root, 'exhibition.yaml');
  const exhibition = readContentFile(top, 'exhibition', problems);
  const readOptional = (name: OptionalFile) => {
    const file = path.join(root, `${name}.yaml`);
    return isFile(file) ? readContentFile(file, name, problems) : undefined;
  };
  const optional = { things: readOptional('things'), giving: readOptional('giving') };
  const sourceFile = path.join(root, SOURCE, 'page.txt');
  const source = readText(sourceFile, problems);
  for (const name of FOLDER_COLLECTIONS) readCollection(root, name, collections[name], problems);
  return { exhibition, optional, collections, source, problems };
}

function readCollection(
  root: string,
  name: FolderCollection,
  into: ContentFile[],
  problems: Problem[],
): void {
  const folder = path.join(root, name);
  const extension = EXTENSION[name];
  const files = isFolder(folder) ? readdirSync(folder).sort() : [];
  const taken = new Map<string, string>();
  for (const file of files) {
    const whole = path.join(folder, file);
    if (LITTER.test(file) || PICTURE.test(file)) continue;
    const id = idOf[name](stem(file));
    if (!isFile(whole) || !file.endsWith(extension) || id === undefined) {
      const form = NAME_FORM[name];
      problems.push(
        id === undefined && file.endsWith(extension)
          ? { file: displayPath(whole), field: 'file name', found: `"${file}"`, ...form }
          : unexpected(whole, `a file that ends in ${extension}, or a picture`),
      );
      // Known by the id that it was meant to have, so that what refers to it is not reported too.
      const meant = idOf[name](
        stem(file)
          .toLowerCase()
          .replace(/[^a-z0-9]+/gu, '-'),
      );
      if (meant !== undefined) into.push(unreadable(whole, meant));
      continue;
    }
    const other = taken.get(id);
    if (other !== undefined) {
      problems.push({
        file: displayPath(whole),
        field: 'id',
        found: `"${id}", which ${displayPath(path.join(folder, other))} has already`,
        expected: 'an id of its own',
        advice: `编号或名称“${id}”与 ${other} 重复，请改文件名`,
      });
    }
    taken.set(id, file);
    into.push(readContentFile(whole, id, problems));
  }
  if (into.length === 0) {
    problems.push({
      file: displayPath(folder),
      field: 'folder',
      found: 'no entry',
      expected: `at least one ${extension} file`,
      advice: `此文件夹不能为空，至少要有一个 ${extension} 文件`,
    });
  }
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
