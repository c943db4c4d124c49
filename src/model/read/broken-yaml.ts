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
const NEEDS_MARKS = /^[@%`!*&]|^- |^(?:\[[^\]]*\]|\{[^}]*\})\s*\S|: /u;
const MORE_AFTER_MARKS = /^(?:"[^"]*"|'[^']*')\s*[^\s#]/u;

/** What is wrong with a line, where that is plain to see; else nothing. */
function slipIn(line: string): readonly [why: string, advice: string] | undefined {
  if (/^ *\t/u.test(line)) return ['a tab before the field', '行首有制表符（Tab），缩进请用空格'];
  if (/^\s*(?:- )?[A-Za-z]\w*:(?!\/\/)[^\s"'[{|>]/u.test(line))
    return ['no space after the colon', '字段名的冒号之后要空一格'];
  const value = FIELD.exec(line)?.[1] ?? '';
  if (MORE_AFTER_MARKS.test(value))
    return ['words after the quotation marks', '引号之后还有字：请去掉引号，或给整项加半角引号'];
  if (NEEDS_MARKS.test(value))
    return [
      'a value that YAML does not take for words',
      '内容以 @、%、*、[ 等符号开头，或里面有“: ”：请给整项加半角引号',
    ];
  return undefined;
}

const nameIn = (line: string) => /^\s*(?:- )?([^\s:]+):/u.exec(line)?.[1] ?? '';
const indentOf = (line: string) => /^\s*(?:- )?/u.exec(line)?.[0].length ?? 0;

/** A line in which a quotation begins and does not end, by its mark. */
const HALF_MARKED = {
  '"': /^[^"#]*[:[,-]\s*"(?:[^"\\]|\\.)*$/u,
  "'": /^[^'#]*[:[,-]\s*'[^']*$/u,
} as const;

/**
 * The line, from 0, of a quotation that goes on up to a line in which nothing can be read any more: the
 * parser finds it where the next quotation begins, many lines below; -1 where there is none.
 */
function halfMarked(lines: readonly string[], at: number): number {
  const found = (Object.keys(HALF_MARKED) as (keyof typeof HALF_MARKED)[]).map((mark) => {
    const begins = (line = '') => HALF_MARKED[mark].test(line);
    if (begins(lines[at])) return at;
    const last = lines.slice(0, at).findLastIndex((line) => line.includes(mark));
    return begins(lines[last]) ? last : -1;
  });
  return Math.max(...found);
}

/** What the parser says, the line that it means, where that is another one, and the advice. */
const SIGHTS: readonly {
  readonly reason: RegExp;
  /** What the line looks like in which the mistake begins. */
  readonly begins?: RegExp;
  readonly advice: string;
}[] = [
  {
    reason: /flow collection/u,
    begins: /:\s*\[[^\]]*$/u,
    advice: '行的方括号没有写完：列表写作 [甲, 乙]，前后都要有方括号',
  },
  {
    reason: /bad indentation|document separator is expected/u,
    advice: '行没有对齐：同级的字段左边要对齐，下级的缩进两个空格；或者上面缺了冒号、引号',
  },
];

/** Characters of what the parser says, which repeats what it has found. */
const LONGEST_REASON = 80;

/** Where a field is written a second time, the line, from 0, in which it stands already. */
function firstOf(lines: readonly string[], at: number): number {
  const line = lines[at] ?? '';
  return lines.findLastIndex(
    (other, index) =>
      index < at && nameIn(other) === nameIn(line) && indentOf(other) === indentOf(line),
  );
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
  const { reason: said = String(error), mark } = error as {
    reason?: string;
    mark?: { line: number };
  };
  const reason = said.slice(0, LONGEST_REASON);
  const lines = text.split('\n');
  const problem = (at: number | undefined, why: string, advice: (line: number) => string) => {
    const line = (at ?? 0) + linesBefore + 1;
    const words = lines[at ?? -1]?.trim().slice(0, 40);
    const where = at === undefined ? '' : ` in line ${line}${words ? `, "${words}"` : ''}`;
    const found = `broken YAML${where} (${why})`;
    return { ...place, found, expected: 'valid YAML', advice: advice(line) };
  };
  if (!mark) {
    const advice = reason.includes('single document')
      ? '这个文件里不写“---”，一个文件只写一份字段，请删去'
      : '字段格式有误：检查冒号、引号和缩进';
    return problem(undefined, reason, () => advice);
  }
  const half = halfMarked(lines, mark.line);
  if (half >= 0) {
    const advice = '行的引号只有一半：内容的前后都要有半角引号，或者都不要';
    return problem(
      half,
      'a quotation mark without its other half',
      (line) => `第 ${line} ${advice}`,
    );
  }
  const near = [mark.line, mark.line - 1, mark.line - 2];
  const slipped = near.find((one) => slipIn(lines[one] ?? ''));
  const [why, plain] = slipIn(lines[slipped ?? -1] ?? '') ?? [];
  if (why !== undefined) return problem(slipped, why, (line) => `第 ${line} 行${plain}`);
  if (reason.includes('duplicated')) {
    const first = firstOf(lines, mark.line) + linesBefore + 1;
    const name = nameIn(lines[mark.line] ?? '');
    const above = first > linesBefore ? `第 ${first} 行已有` : '上面已有';
    return problem(
      mark.line,
      reason,
      (line) => `第 ${line} 行又写了一次“${name}”，${above}：同一个字段只写一次，请删去一处`,
    );
  }
  const sight = SIGHTS.find((one) => one.reason.test(reason));
  const begins = sight?.begins ? lines.findIndex((line) => sight.begins?.test(line)) : -1;
  if (sight && begins >= 0) return problem(begins, reason, (line) => `第 ${line} ${sight.advice}`);
  const at = brokenLine(lines, mark.line);
  if (at !== mark.line) {
    const advice = '行的字段名之后缺少半角冒号和空格；若是上一行的内容，请并入上一行';
    return problem(
      at,
      'no colon and space after the name of the field',
      (line) => `第 ${line} ${advice}`,
    );
  }
  return problem(at, reason, (line) =>
    sight
      ? `第 ${line} ${sight.advice}`
      : `字段格式有误（约第 ${line} 行）：检查冒号、引号、缩进和重复的字段`,
  );
}
