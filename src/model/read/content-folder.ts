/**
 * Reads a content folder as an editor left it: which files it has, what they are called and what
 * they hold, and whatever is wrong with that.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import {
  type Collection,
  type CollectionName,
  COLLECTION_NAMES,
  collectionOf,
  idWithin,
  ofEach,
} from '../collections.ts';
import { MAIN_SOURCE } from '../quotation.ts';
import { SOURCE_NAME } from '../schemas/parts.ts';
import { numberedName, slugName, stem } from './file-name.ts';
import { didYouMean } from '../../lib/text/did-you-mean.ts';
import { displayPath } from '../../lib/environment.ts';
import { type ContentFile, type Problem, readContentFile, unreadable } from './content-file.ts';
import { adviceOn, kindAt, LARGEST_SOURCE, readText } from './text-file.ts';

export interface ContentFolder {
  /** The files of each collection; none where it is missing. */
  collections: Record<CollectionName, ContentFile[]>;
  /** Those that are drafts, where these are left out. */
  drafts: Record<CollectionName, ContentFile[]>;
  /** The source documents, unchanged, by their files' names; `undefined` what cannot be read. */
  sources: ReadonlyMap<string, string | undefined>;
  /** Absolute paths of all pictures, also of those that nothing names. */
  pictures: string[];
  /** The same of sounds, films and what is said in them. */
  recordings: string[];
  problems: Problem[];
}

/** @param isAlone whether every such file has that name, each in a folder of its own */
function misnamed(example: string, file: string, isAlone = false): Problem {
  const name = { file: displayPath(file), field: 'file name', found: `"${path.basename(file)}"` };
  if (isAlone) return { ...name, expected: example, advice: `这里的文件都叫 ${example}，请改名` };
  const numbered = numberedName(stem(example)) !== undefined;
  const [form, formInChinese] = numbered
    ? ['a number, a hyphen and lower-case letters', '应为“序号-小写英文.扩展名”']
    : ['lower-case letters, digits and hyphens', '只用小写英文字母、数字和连字符'];
  const advice = `文件名${formInChinese}，如 ${example}`;
  return { ...name, expected: `${form}, such as ${example}`, advice };
}

const SOURCE = 'source';
const topName = (name: CollectionName) => (collectionOf(name).folder ? name : `${name}.yaml`);
const [EXHIBITION, HANDBOOK] = [topName('exhibition'), 'README.md'];
const AT_TOP = [...COLLECTION_NAMES.map(topName), SOURCE, HANDBOOK];
/** Also those that are not published as they are: what is wrong with them is said where they are read. */
export const PICTURE = /\.(?:jpe?g|png|webp|avif|svg|gif|bmp|tiff?|hei[cf]|pdf)$/iu;
/** The same of sounds, films and what is said in them. */
export const RECORDING =
  /\.(?:mp3|m4a|aac|ogg|oga|opus|wav|flac|wma|amr|aiff?|mp4|m4v|mov|avi|mkv|webm|wmv|mpe?g|3gp|flv|vtt|srt)$/iu;
/** What operating systems and word processors leave behind. */
const LITTER = /^\.|^~\$|~$|^(?:thumbs\.db|desktop\.ini)$/iu;

/** Whether a file is no editor's, by its path in the content folder. */
export function isLitter(path: string): boolean {
  return path.split('/').some((name) => LITTER.test(name));
}

/**
 * Reads a content folder.
 * @param root absolute path
 * @param options whether drafts are read as all others are, as in development
 * @returns all that could be read, and a problem for each thing that could not
 */
export function readContentFolder(root: string, { withDrafts = false } = {}): ContentFolder {
  const problems: Problem[] = [];
  const beside: string[] = [];
  const drafts = ofEach((): ContentFile[] => []);
  const wrong = wrongFolder(root);
  if (wrong) {
    const none = { sources: new Map<string, string>(), pictures: [], recordings: [] };
    return { collections: ofEach(() => []), drafts, ...none, problems: [wrong] };
  }
  for (const name of namesIn(root, beside)) {
    if (AT_TOP.includes(name)) continue;
    problems.push(unexpected(path.join(root, name), AT_TOP.join(', '), AT_TOP));
  }
  const sources = readSources(path.join(root, SOURCE), problems);
  const collections = ofEach((name) =>
    readCollection(root, name, beside, problems, withDrafts ? undefined : drafts[name]),
  );
  const pictures = beside.filter((file) => PICTURE.test(file));
  const recordings = beside.filter((file) => RECORDING.test(file));
  return { collections, drafts, sources, pictures, recordings, problems };
}

/** What is wrong with a folder that is none of content at all, such as the one above it. */
function wrongFolder(root: string): Problem | undefined {
  const place = { file: displayPath(root), field: 'folder' };
  const expected = 'a content folder (EXHIBITION_CONTENT names it)';
  const kind = kindAt(root);
  if (kind !== 'a folder' && kind !== 'a link to a folder') {
    const advice = '找不到内容文件夹，请检查 EXHIBITION_CONTENT';
    return { ...place, found: kind, expected, advice };
  }
  const names = readdirSync(root);
  if (names.length === 0 || names.some((name) => AT_TOP.includes(name) && name !== HANDBOOK))
    return undefined;
  const inner = names.find((name) => kindAt(path.join(root, name, EXHIBITION)) === 'a file');
  const found = `no ${EXHIBITION}, and nothing else of content`;
  const where =
    inner === undefined
      ? '请检查选的是哪个文件夹'
      : `内容在里面的 ${inner} 文件夹里：请选那一个，或把里面的东西移上来一层`;
  const advice = `这不是内容文件夹：没有 ${EXHIBITION}，也没有 article、milestones 等；${where}`;
  return { ...place, found, expected: expected + (inner ? `; it is in ${inner}/` : ''), advice };
}

/** What stands in a source, word for word. */
const VERBATIM: readonly CollectionName[] = ['article', 'articles', 'milestones', 'notice'];

/**
 * The names of the source documents of a content folder: the main one first, the others by name. The
 * main one is among them, there or not, where something stands in it.
 */
export function sourceNames(root: string): string[] {
  const folder = path.join(root, SOURCE);
  const names = kindAt(folder) === 'a folder' ? readdirSync(folder).sort() : [];
  const isSource = (name: string) => SOURCE_NAME.test(name) && name !== MAIN_SOURCE;
  const hasMain =
    names.includes(MAIN_SOURCE) ||
    VERBATIM.some((name) => kindAt(path.join(root, topName(name))) !== 'nothing');
  return [...(hasMain ? [MAIN_SOURCE] : []), ...names.filter(isSource)];
}

function readSources(folder: string, problems: Problem[]): ContentFolder['sources'] {
  const kind = kindAt(folder);
  const names = sourceNames(path.dirname(folder));
  if (kind === 'a link to a folder') {
    problems.push(noFolder(folder, kind));
    return new Map(names.map((name) => [name, undefined]));
  }
  for (const name of kind === 'a folder' ? readdirSync(folder) : []) {
    if (LITTER.test(name) || names.includes(name)) continue;
    const whole = path.join(folder, name);
    problems.push(
      name.endsWith('.txt')
        ? misnamed('notice-2026.txt', whole)
        : unexpected(whole, 'texts that end in .txt'),
    );
  }
  return new Map(
    names.map((name) => [name, readText(path.join(folder, name), problems, LARGEST_SOURCE)]),
  );
}

/**
 * The names in a folder without what programs leave behind.
 * @param beside receives pictures, sounds and films, which the rest is without
 */
function namesIn(folder: string, beside: string[]): string[] {
  const names = readdirSync(folder)
    .filter((name) => !LITTER.test(name))
    .sort();
  const isBeside = (name: string) => PICTURE.test(name) || RECORDING.test(name);
  beside.push(...names.filter(isBeside).map((name) => path.join(folder, name)));
  return names.filter((name) => !isBeside(name));
}

function noFolder(place: string, kind: ReturnType<typeof kindAt>): Problem {
  const wrong = { file: displayPath(place), field: 'folder', found: kind };
  return { ...wrong, expected: 'a folder', advice: adviceOn(kind) };
}

/** @param drafts receives those that are drafts, which the rest is then without */
function readCollection(
  root: string,
  name: CollectionName,
  beside: string[],
  problems: Problem[],
  drafts?: ContentFile[],
): ContentFile[] {
  const { folder, required } = collectionOf(name);
  const place = path.join(root, topName(name));
  const kind = kindAt(place);
  if (!required && kind === 'nothing') return [];
  if (!folder) return [readContentFile(place, name, problems)];
  if (kind !== 'a folder') {
    problems.push(noFolder(place, kind));
    return [];
  }
  const { within } = folder;
  if (within === undefined) return readEntries(place, folder, '', beside, problems, drafts);
  const inner = namesIn(place, beside);
  if (inner.length === 0) problems.push(empty(place, 'folder', '文件夹'));
  return inner.flatMap((name) => {
    const whole = path.join(place, name);
    const kind = kindAt(whole);
    if (kind !== 'a folder') {
      const isLink = kind === 'a link to a folder';
      problems.push(
        isLink ? noFolder(whole, kind) : unexpected(whole, `a folder, such as ${within}/`),
      );
      return [];
    }
    if (slugName(name) === undefined) problems.push(misnamed(within, whole));
    return readEntries(whole, folder, meantBy(name), beside, problems, drafts);
  });
}

/** The name that one was meant to be, so that what refers to it is not reported too. */
const meantBy = (name: string) => name.toLowerCase().replace(/[^a-z0-9]+/gu, '-');

/**
 * Reads the files of a folder.
 * @param within the folder among the collection's, where they stand in one
 * @param drafts receives those that are drafts
 */
function readEntries(
  place: string,
  { example, idOf }: NonNullable<Collection['folder']>,
  within: string,
  beside: string[],
  problems: Problem[],
  drafts?: ContentFile[],
): ContentFile[] {
  const extension = path.extname(example);
  const files: ContentFile[] = [];
  const taken = new Map<string, string>();
  // 2018-12.mdx comes before 2018-12-b.mdx, which by its sign it would not.
  const names = namesIn(place, beside).sort((a, b) => (stem(a) < stem(b) ? -1 : 1));
  for (const file of names) {
    const whole = path.join(place, file);
    const id = idOf(stem(file));
    if (!file.endsWith(extension) || id === undefined) {
      problems.push(
        id === undefined && file.endsWith(extension)
          ? misnamed(example, whole, idOf(stem(example)) === '')
          : unexpected(
              whole,
              `a file that ends in ${extension}, or a picture`,
              renamed(file, extension),
            ),
      );
      // A file that should be alone in its folder is that, whatever it is called.
      const alone = file.endsWith(extension) && idOf(stem(example)) === '' ? '' : undefined;
      const meant = idOf(meantBy(stem(file))) ?? alone;
      if (meant !== undefined) files.push(unreadable(whole, idWithin(within, meant)));
      continue;
    }
    const other = taken.get(id);
    if (other !== undefined) {
      const found = `"${id}", which ${displayPath(path.join(place, other))} has already`;
      const advice = `编号或名称“${id}”与 ${other} 重复，请改文件名`;
      const repeated = { file: displayPath(whole), field: 'id' };
      problems.push({ ...repeated, found, expected: 'an id of its own', advice });
    }
    taken.set(id, file);
    const mistakes: Problem[] = [];
    const read = readContentFile(whole, idWithin(within, id), mistakes);
    if (drafts && read.data?.['draft'] === true) {
      drafts.push(read);
      continue;
    }
    problems.push(...mistakes);
    files.push(read);
  }
  // What is there and is no entry has been reported as that.
  if (names.length === 0) {
    problems.push(empty(place, `${extension} file`, ` ${extension} 文件`));
    // What refers to what would be alone in its folder is not reported too.
    if (idOf(stem(example)) === '') files.push(unreadable(place, idWithin(within, '')));
  }
  return files;
}

/** The name that a file should have, if it is only called as such files are called elsewhere. */
function renamed(file: string, extension: string): string[] {
  // Windows hides the .txt that its editor adds.
  const own = file.replace(/(?<=\.\w+)\.txt$/iu, '');
  return /\.(?:ya?ml|mdx?|markdown)$/iu.test(own) ? [stem(own) + extension] : [];
}

function empty(place: string, what: string, inChinese: string): Problem {
  const expected = `at least one ${what}`;
  const isEmpty = readdirSync(place).every((name) => LITTER.test(name));
  const found = isEmpty ? 'no entry' : 'nothing but pictures';
  const has = isEmpty ? '是空的' : '里只有图片一类';
  const advice = `此文件夹${has}，至少要有一个${inChinese}；不要这一部分，请删去文件夹`;
  return { file: displayPath(place), field: 'folder', found, expected, advice };
}

function unexpected(file: string, expected: string, known: readonly string[] = []): Problem {
  const name = path.basename(file);
  // Editors for plain texts put .txt behind the name that they are given.
  const given = /^(.+\.(?:yaml|mdx|vtt))\.txt$/iu.exec(name)?.slice(1) ?? known;
  const [hint, hintInChinese] = didYouMean(name, given);
  return {
    file: displayPath(file),
    field: 'file name',
    found: `"${name}", which would not be published`,
    expected: expected + hint,
    advice: `此文件（夹）不会被采用，请检查名称和位置${hintInChinese}`,
  };
}
