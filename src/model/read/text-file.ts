/** Reads a text file as an editor left it, or says in one line why it cannot be used. */
import { lstatSync, readFileSync, statSync } from 'node:fs';
import { displayPath } from '../../lib/environment.ts';
import type { Problem } from './problem.ts';

/** What may stand at a path, in English for the terminal and in Chinese for the editor. */
const KINDS = {
  nothing: '缺少此文件',
  'a file': '此处应为文件夹，却是文件',
  'a folder': '此处应为文件，却是文件夹',
  // The lists of what is published do not follow it.
  'a link to a folder': '这是文件夹的快捷方式（链接），请换成文件夹本身',
  'a link that leads nowhere': '这是一个失效的链接（快捷方式），请换成文件本身',
  'a file of another kind': '这不是普通文件，请删去',
} as const;
type Kind = keyof typeof KINDS;

/** What the file system says of a path; nothing where it can have none, as below a file or of a name too long. */
function stats(read: typeof lstatSync, path: string) {
  try {
    return read(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** What stands at a path; of a link to a file, what it leads to. */
export function kindAt(path: string): Kind {
  const own = stats(lstatSync, path);
  if (!own) return 'nothing';
  // A link may lead to itself.
  const found = stats(statSync, path);
  if (!found) return 'a link that leads nowhere';
  if (found.isDirectory()) return own.isSymbolicLink() ? 'a link to a folder' : 'a folder';
  return found.isFile() ? 'a file' : 'a file of another kind';
}

/** The advice to an editor where a path is none of what it should be. */
export const adviceOn = (kind: Kind): string => KINDS[kind];

export const isFile = (path: string): boolean => kindAt(path) === 'a file';
export const isFolder = (path: string): boolean => kindAt(path).endsWith('a folder');

/** Bytes of a file that people write; what is larger was not written, and takes minutes to check. */
const LARGEST = 1_000_000;
/** Bytes of a source document: annals of ten thousand events have two million. */
export const LARGEST_SOURCE = 20_000_000;

/** Controls, halves of characters, and what programs put where they could not read. */
const UNREADABLE = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\uFFFD-\uFFFF\p{Surrogate}]/u;

/** What programs make of text whose encoding they mistake. */
const MISREAD = /锟斤拷|烫烫烫|屯屯屯|(?:[äåæçèé][\u00A0-\u00BF\u0152-\u2122]{2}){2}|ï»¿/u;

/** The place of the first character that nobody can have written; -1 where there is none. */
export const unreadableAt = (text: string): number => {
  const at = text.search(UNREADABLE);
  return at < 0 ? text.search(MISREAD) : at;
};

/** Characters that nobody sees, and that come with what is copied from elsewhere. */
export const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/u;

/** `U+200B`. */
export const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Says that a field has a character that nobody sees. */
export function invisible(file: string, field: string, character: string): Problem {
  const code = codeOf(character);
  const found = `a character that cannot be seen (${code})`;
  const advice = `里面有看不见的字符（${code}），多半是从别处复制来的，请把这一项重新打一遍`;
  return { file, field, found, expected: 'only what can be seen', advice };
}

/** What people put where a text belongs, by the first bytes. */
const NO_TEXTS: readonly (readonly [bytes: RegExp, found: string, name: string])[] = [
  [/^PK\x03\x04|^\xD0\xCF\x11\xE0|^\{\\rtf/u, 'a document of a word processor', ' Word 一类的文件'],
  [/^%PDF/u, 'a PDF', ' PDF '],
  [/^(?:\xFF\xD8\xFF|\x89PNG|GIF8|RIFF)/u, 'a picture, a sound or a film', '图片或录音录像'],
  [/^\s*(?:<!DOCTYPE html|<html)/iu, 'a web page', '网页'],
];

export function lineOf(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

/**
 * Reads a text file.
 * @param problems receives what is wrong with it
 * @param largest size in bytes
 * @returns its text without a byte order mark, or `undefined` where it cannot be used
 */
export function readText(file: string, problems: Problem[], largest = LARGEST): string | undefined {
  const report = (field: string, found: string, expected: string, advice: string) => {
    problems.push({ file: displayPath(file), field, found, expected, advice });
    return undefined as string | undefined;
  };
  const kind = kindAt(file);
  if (kind !== 'a file') return report('file', kind, 'the file', adviceOn(kind));
  const { size } = statSync(file);
  if (size > largest) {
    const advice = `文件太大（${inMegabytes(size)}），至多 ${inMegabytes(largest)}，请检查内容`;
    return report('file', inMegabytes(size), `at most ${inMegabytes(largest)}`, advice);
  }
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const found = `a file that cannot be read (${String((error as NodeJS.ErrnoException).code)})`;
    return report('file', found, 'a file that may be read', '文件打不开，请检查权限');
  }
  const head = Buffer.from(bytes.subarray(0, 32)).toString('latin1');
  const [, is, name] = NO_TEXTS.find(([pattern]) => pattern.test(head)) ?? [];
  if (is !== undefined) {
    const advice = `这是${name}，不是纯文本：请打开它，复制里面的文字，用记事本存成 UTF-8 的文本`;
    return report('file', is, 'plain text in UTF-8', advice);
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const advice = '文件编码不是 UTF-8，请用“另存为”选择 UTF-8';
    return report('encoding', 'bytes that are not UTF-8', 'UTF-8', advice);
  }
  const index = unreadableAt(text);
  if (index < 0) return text;
  const line = lineOf(text, index);
  const advice = `第 ${line} 行有无法识别的字符（乱码），请重新录入该处`;
  return report('text', `an unreadable character in line ${line}`, 'readable text', advice);
}

/** `1.5 MB`. */
export const inMegabytes = (bytes: number): string =>
  `${(bytes / 1e6).toLocaleString('en-US', { maximumFractionDigits: 1, useGrouping: false })} MB`;
