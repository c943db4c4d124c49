/**
 * Reads one content file as an editor left it: its text, its fields and its body, and whatever is
 * wrong with them.
 */
import { readFileSync, statSync } from 'node:fs';
import * as yaml from 'js-yaml';
import type { Root } from 'mdast';
import { stem } from './file-name.ts';
import { parseMdx } from '../passage.ts';
import { displayPath } from '../../lib/environment.ts';

/** A mistake in the content: one line on the terminal. */
export interface Problem {
  /** Path as {@link displayPath} gives it. */
  file: string;
  /** `date`, `contact.telephones[0].number`, `body`, `front matter`, `file name` … */
  field: string;
  /** What stands there, in English. */
  found: string;
  /** What should stand there, in English. */
  expected: string;
  /** The same for the editor, in Chinese. */
  advice: string;
}

/** One line for one mistake: English for engineers, Chinese for editors. */
export function formatProblem({ file, field, found, expected, advice }: Problem): string {
  const line = `${file}: ${field}: found ${found}; expected ${expected}（${advice}）`;
  return line.replace(/\s+/gu, ' ');
}

/** A content file; what of it cannot be read is `undefined`, and a problem says why. */
export interface ContentFile {
  /** Absolute. */
  path: string;
  /** As a problem names it. */
  file: string;
  id: string;
  /** The number that its name begins with; 0 where it has none. */
  number: number;
  data: Record<string, unknown> | undefined;
  /** The text below the fields; YAML files have none. */
  body: string;
  /** Its syntax tree. */
  tree: Root | undefined;
  /** Lines of the file above the body. */
  linesBefore: number;
}

export function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}

export function isFolder(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/**
 * YAML makes 1 May of 31 April. Such a date stays the text that it is, so that the schema refuses
 * it; any other becomes the Date that Astro sees too.
 */
const timestamp = new yaml.Type('tag:yaml.org,2002:timestamp', {
  kind: 'scalar',
  resolve: (text: unknown) => typeof text === 'string' && /^\d{4}-\d\d-\d\d$/u.test(text),
  construct: (text: string) => {
    const date = new Date(`${text}T00:00:00Z`);
    const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
    return exists ? date : text;
  },
});
const SCHEMA = yaml.DEFAULT_SCHEMA.extend({ implicit: [timestamp] });

/** Fields between two lines of `---`, then the body; stricter than Astro, which accepts more. */
const FRONT_MATTER =
  /^(?:\s*\n)?---[ \t]*\r?\n(?<fields>(?:(?!---|\+\+\+)[^\n]*\n)*)---[ \t]*(?:\r?\n|$)/u;

/**
 * Reads a text file.
 * @param problems receives what is wrong with it
 * @returns its text without a byte order mark, or `undefined` where it cannot be used
 */
export function readText(file: string, problems: Problem[]): string | undefined {
  const report = (field: string, found: string, expected: string, advice: string) => {
    problems.push({ file: displayPath(file), field, found, expected, advice });
    return undefined as string | undefined;
  };
  if (!isFile(file)) return report('file', 'nothing', 'the file', '缺少此文件');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch {
    const advice = '文件编码不是 UTF-8，请用“另存为”选择 UTF-8';
    return report('encoding', 'bytes that are not UTF-8', 'UTF-8', advice);
  }
  const control = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFD]/u.exec(text);
  if (!control) return text;
  const line = lineOf(text, control.index);
  const advice = `第 ${line} 行有无法识别的字符（乱码），请重新录入该处`;
  return report('text', `an unreadable character in line ${line}`, 'readable text', advice);
}

function lineOf(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

/** A content file of which nothing is known but its name. */
export function unreadable(file: string, id: string): ContentFile {
  // Also of a name that is not as it should be: what follows it is in order all the same.
  const number = Number.parseInt(stem(file), 10) || 0;
  const nothing = { data: undefined, body: '', tree: undefined, linesBefore: 0 };
  return { path: file, file: displayPath(file), id, number, ...nothing };
}

/**
 * Reads a content file.
 * @param path absolute; `.mdx` has fields and a body, `.yaml` only fields
 * @param id what others call it
 * @param problems receives what is wrong with it
 */
export function readContentFile(path: string, id: string, problems: Problem[]): ContentFile {
  const entry = unreadable(path, id);
  const { file } = entry;
  const text = readText(path, problems);
  if (text === undefined) return entry;
  if (!path.endsWith('.mdx')) {
    entry.data = readFields({ file, field: 'file' }, text, 0, problems);
    return entry;
  }
  const field = 'front matter';
  const match = FRONT_MATTER.exec(text);
  if (!match) {
    const found = 'none, or one that is not closed';
    const advice = '文件开头应有以两行“---”围起的字段，请检查是否漏写或未闭合';
    problems.push({ file, field, found, expected: 'fields between two lines of ---', advice });
    return entry;
  }
  const [above, fields = ''] = match;
  const opening = lineOf(above, above.indexOf('---'));
  entry.data = readFields({ file, field }, fields, opening, problems);
  entry.linesBefore = lineOf(above, above.length) - 1;
  entry.body = text.slice(above.length).trim();
  try {
    entry.tree = parseMdx(text.slice(above.length));
  } catch (error) {
    problems.push(brokenMdx(file, entry.linesBefore, error));
  }
  return entry;
}

type Place = Pick<Problem, 'file' | 'field'>;

function readFields(
  place: Place,
  text: string,
  linesBefore: number,
  problems: Problem[],
): Record<string, unknown> | undefined {
  let data: unknown;
  try {
    data = yaml.load(text, { schema: SCHEMA }) ?? {};
  } catch (error) {
    problems.push(brokenYaml(place, text, linesBefore, error));
    return undefined;
  }
  if (typeof data === 'object' && !Array.isArray(data) && data !== null) {
    return data as Record<string, unknown>;
  }
  const found = Array.isArray(data) ? 'a list' : `a ${typeof data}`;
  const advice = '应为“字段: 内容”的形式，冒号用半角并在其后空一格';
  problems.push({ ...place, found, expected: 'fields, each as "name: value"', advice });
  return undefined;
}

function brokenYaml(place: Place, text: string, linesBefore: number, error: unknown): Problem {
  const { reason = String(error), mark } = error as { reason?: string; mark?: { line: number } };
  const line = mark && mark.line + linesBefore + 1;
  const words = mark && text.split('\n')[mark.line]?.trim().slice(0, 40);
  const where = mark ? ` in line ${line}${words ? `, "${words}"` : ''}` : '';
  const found = `broken YAML${where} (${reason})`;
  const about = mark ? `（约第 ${line} 行）` : '';
  const advice = `字段格式有误${about}：检查冒号、引号、缩进和重复的字段`;
  return { ...place, found, expected: 'valid YAML', advice };
}

function brokenMdx(file: string, linesBefore: number, error: unknown): Problem {
  const { reason = String(error), line } = error as { reason?: string; line?: number };
  const [first = ''] = reason.split('\n');
  const at = line && line + linesBefore;
  const found = `broken MDX${at ? ` in line ${at}` : ''} (${first})`;
  const expected = 'MDX whose tags are closed and braces paired';
  const advice = `正文标记有误${at ? `（第 ${at} 行）` : ''}：标签要成对，正文中的 < 和 { 不能单独出现`;
  return { file, field: 'body', found, expected, advice };
}
