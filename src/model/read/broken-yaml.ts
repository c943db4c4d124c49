/** Says what is wrong with YAML that cannot be read, and in which line an editor is to mend it. */
import type { Problem } from './problem.ts';

/** A line that is a whole field, an item of a list, a comment, or goes on with what is above. */
const WHOLE = /^\s*(?:#|-(?:\s|$)|[^\s:：][^:：]*:(?:\s|$)|[\]})]|["'].*|$)/u;

/** The line that a broken YAML is to be mended in, from 0: one without a colon is found too late. */
function brokenLine(lines: readonly string[], reported: number): number {
  const indent = (line: string) => /^\s*/u.exec(line)?.[0].length ?? 0;
  const from = Math.max(0, reported - 3);
  for (let at = Math.min(reported, lines.length - 1); at >= from; at -= 1) {
    const line = lines[at] ?? '';
    const above = lines.slice(0, at).findLast((other) => other.trim() !== '') ?? '';
    if (!WHOLE.test(line) && indent(line) <= indent(above)) return at;
  }
  return reported;
}

/** A field whose name, and what follows its colon and space, are what an editor means. */
const FIELD = /^\s*(?:- )?[A-Za-z]\w*:[ \t]+(.+?)\s*$/u;
/** What YAML takes for more than words: a sign at the beginning, or a colon and space amid them. */
const NEEDS_MARKS = /^[@%`!*&]|^- |^(?:\[[^\]]*\]|\{[^}]*\}|"[^"]*")\s*\S|: /u;

/** What is wrong with a line, where that is plain to see; else nothing. */
function slipIn(line: string): readonly [why: string, advice: string] | undefined {
  if (/^ *\t/u.test(line)) return ['a tab before the field', '行首有制表符（Tab），缩进请用空格'];
  if (/^\s*(?:- )?[A-Za-z]\w*:(?!\/\/)[^\s"'[{|>]/u.test(line))
    return ['no space after the colon', '字段名的冒号之后要空一格'];
  if (NEEDS_MARKS.test(FIELD.exec(line)?.[1] ?? ''))
    return [
      'a value that YAML does not take for words',
      '内容以 @、%、*、[ 等符号开头，或里面有“: ”：请给整项加半角引号',
    ];
  return undefined;
}

/**
 * Says what is wrong with a text that is no YAML.
 * @param place what the problem names it
 * @param linesBefore lines of the file above the YAML
 * @param error what the parser threw
 */
export function brokenYaml(
  place: Pick<Problem, 'file' | 'field'>,
  text: string,
  linesBefore: number,
  error: unknown,
): Problem {
  const { reason = String(error), mark } = error as { reason?: string; mark?: { line: number } };
  const lines = text.split('\n');
  const near = mark ? [mark.line, mark.line - 1, mark.line - 2] : [];
  const slipped = near.find((one) => slipIn(lines[one] ?? ''));
  const slip = slipped === undefined ? undefined : slipIn(lines[slipped] ?? '');
  const at = slipped ?? (mark && brokenLine(lines, mark.line));
  const line = at === undefined ? undefined : at + linesBefore + 1;
  const words = at === undefined ? undefined : lines[at]?.trim().slice(0, 40);
  const where = line === undefined ? '' : ` in line ${line}${words ? `, "${words}"` : ''}`;
  const [why, plain] = slip ?? [
    at === mark?.line ? reason : 'no colon and space after the name of the field',
  ];
  const about = line === undefined ? '' : `（约第 ${line} 行）`;
  const advice =
    plain !== undefined
      ? `第 ${line} 行${plain}`
      : at === mark?.line
        ? `字段格式有误${about}：检查冒号、引号、缩进和重复的字段`
        : `第 ${line} 行的字段名之后缺少半角冒号和空格；若是上一行的内容，请并入上一行`;
  return { ...place, found: `broken YAML${where} (${why})`, expected: 'valid YAML', advice };
}
