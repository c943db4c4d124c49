/**
 * Reads one content file as an editor left it: its text, its fields and its body, and whatever is
 * wrong with them.
 */
import type { Root } from 'mdast';
import { readBody } from './body.ts';
import { stem } from './file-name.ts';
import { displayPath } from '../../lib/environment.ts';
import type { Problem } from './problem.ts';
import { lineOf, readText } from './text-file.ts';
import { readFields } from './yaml-fields.ts';

export { formatProblem, type Problem } from './problem.ts';

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

/** Fields between two lines of `---`, then the body; stricter than Astro, which accepts more. */
const FRONT_MATTER =
  /^(?:\s*\n)?---[ \t]*\r?\n(?<fields>(?:(?!---|\+\+\+)[^\n]*\n)*)---[ \t]*(?:\r?\n|$)/u;

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
  if (text.trim() === '' && !file.endsWith('exhibition.yaml')) {
    const advice = '文件是空的：请填写，或删去这个文件';
    problems.push({ file, field: 'file', found: 'nothing in it', expected: 'fields', advice });
    return entry;
  }
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
  entry.tree = readBody(file, text.slice(above.length), entry.linesBefore, problems);
  return entry;
}
