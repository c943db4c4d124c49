/** Reads the body of a content file as MDX, where it is a text that a parser can be given. */
import type { Root } from 'mdast';
import { type MdxNode, parseMdx } from '../passage.ts';
import type { Problem } from './problem.ts';

/** Signs that a parser looks at more than once, the longer the more of them there are. */
const SIGNS = /[*_`~<>{}[\]\\&!+-]/gu;
/** How many a paragraph may have, and a body: a parser would take minutes for ten times as many. */
const MOST_IN_PARAGRAPH = 1000;
const MOST_IN_BODY = 20_000;
/** The beginning of lists and quotations in each other. */
const NESTED =
  /^(?:[ \t]*(?:(?:[-+*>]|\d{1,9}[.)])[ \t]*){20}|[ \t]{40,}(?:[-+*>]|\d{1,9}[.)])[ \t])/mu;
/** How deep a tree may be; ours are six deep, and what walks them calls itself. */
const DEEPEST = 30;

/**
 * Parses a body.
 * @param file as problems name it
 * @param linesBefore lines of the file above the body
 * @param problems receives what is wrong with it
 * @returns its syntax tree, or `undefined` where it cannot be used
 */
export function readBody(
  file: string,
  body: string,
  linesBefore: number,
  problems: Problem[],
): Root | undefined {
  const signs = body.split(/\n\s*\n/u).map((paragraph) => paragraph.match(SIGNS)?.length ?? 0);
  const all = signs.reduce((sum, count) => sum + count, 0);
  const one = signs.some((count) => count > MOST_IN_PARAGRAPH);
  if (one || all > MOST_IN_BODY || NESTED.test(body)) {
    problems.push(overloaded(file));
    return undefined;
  }
  try {
    const tree = parseMdx(body);
    if (isWithin(tree, DEEPEST)) return tree;
    problems.push(overloaded(file));
  } catch (error) {
    problems.push(brokenMdx(file, linesBefore, error));
  }
  return undefined;
}

function isWithin(node: MdxNode, depth: number): boolean {
  if (depth === 0) return false;
  return !('children' in node) || node.children.every((child) => isWithin(child, depth - 1));
}

function overloaded(file: string): Problem {
  const found = 'more marks, or marks within marks, than any text needs';
  const expected = 'paragraphs of plain words';
  const advice = '正文里的标记（* < { [ > - 等）太多或嵌套太深，请只留文字';
  return { file, field: 'body', found, expected, advice };
}

/** What an editor is to do about what the parser says. */
function slipOf(reason: string): string {
  if (reason.includes('before attribute value'))
    return '标签里 = 之后要用半角引号，如 id="holdings"';
  if (/closing tag for `<\p{Script=Han}|character `<` \(U\+003C\) before name/u.test(reason))
    return '书名号写《》，不写 < >';
  if (reason.includes('to create a comment')) return '说明不写成 <!-- -->，请删去';
  if (reason.includes('to create a link')) return '网址、邮箱的两边不加 < >';
  const [, tag] = /closing tag for `<([a-z][\w:.-]*)>`/u.exec(reason) ?? [];
  if (tag !== undefined) return `这里不写网页的标签 <${tag}>，请删去；另起一段，就空一行`;
  const [, single] = /closing tag for `<(Picture|Figure|Milestone|Contact)>`/u.exec(reason) ?? [];
  if (single !== undefined) return `<${single}> 要以 /> 结束，如 <${single} … />`;
  return '标签要成对，正文中的 < 和 { 不能单独出现';
}

function brokenMdx(file: string, linesBefore: number, error: unknown): Problem {
  const { reason = String(error), line } = error as { reason?: string; line?: number };
  // Of a tag that is not closed the parser tells the place in its words alone, and counts from the body.
  const [first = ''] = reason.replace(/ \(\d+:\d+-\d+:\d+\)/u, '').split('\n');
  const [, told] = /\((\d+):\d+-\d+:\d+\)/u.exec(reason) ?? [];
  const at = (line ?? told) && Number(line ?? told) + linesBefore;
  const found = `broken MDX${at ? ` in line ${at}` : ''} (${first})`;
  const expected = 'MDX whose tags are closed and braces paired';
  const advice = `正文标记有误${at ? `（第 ${at} 行）` : ''}：${slipOf(first)}`;
  return { file, field: 'body', found, expected, advice };
}
