/** What may stand in the body of a content file: words, emphasis and notes; nothing that runs. */
import { type CollectionName, COLLECTION_NAMES } from '../collections.ts';
import { isNote, type MdxNode, NOTE, notesOf, plainText } from '../passage.ts';
import type { ContentFile, Problem } from '../read/content-file.ts';
import type { ContentFolder } from '../read/content-folder.ts';
import { unreadableAt } from '../read/text-file.ts';
import { NOTICE_ROLES, type NoticeRole, ROLES_WITHOUT_BODY } from '../schemas/notice.ts';
import { halfWidth } from './punctuation.ts';

const WORDS = ['root', 'paragraph', 'text'];
const PROSE = [...WORDS, 'emphasis', 'strong', 'list', 'listItem', 'blockquote', 'break'];
const ALLOWED: Partial<Record<CollectionName, string[]>> = {
  article: PROSE,
  articles: PROSE,
  milestones: WORDS,
  solicitation: WORDS,
  notice: [...WORDS, 'list', 'listItem'],
};

/** What is expected of a body, and the advice to an editor. */
const PLAIN = ['plain paragraphs', '此处正文只写文字，每段一行，不加标记'] as const;
const WITH_NOTES = [
  `paragraphs, lists, quotations, emphasis and <${NOTE}>…</${NOTE}>`,
  `正文可写段落、列表、引文、着重和 <${NOTE}>编者注</${NOTE}>，不能有其他标签、代码或花括号`,
] as const;

/** Checks the bodies of all files of a folder that could be parsed as MDX. */
export function checkBodies({ collections }: ContentFolder): Problem[] {
  return COLLECTION_NAMES.flatMap((collection) =>
    collections[collection].flatMap((file) => checkBody(collection, file)),
  );
}

function checkBody(collection: CollectionName, content: ContentFile): Problem[] {
  const { file, tree, data, linesBefore } = content;
  const allowed = ALLOWED[collection];
  if (!allowed || !tree) return [];
  const problems: Problem[] = [];
  const report = (found: string, expected: string, advice: string) =>
    problems.push({ file, field: 'body', found, expected, advice });
  const notes = allowed === PROSE;
  const [expected, advice] = notes ? WITH_NOTES : PLAIN;
  for (const found of unexpectedNodes(tree, allowed, notes, linesBefore)) {
    report(found, expected, advice);
  }
  const text = plainText(tree);
  const empty = text.trim() === '';
  const role = data?.['role'] as NoticeRole;
  const bodiless = collection === 'notice' && ROLES_WITHOUT_BODY.includes(role);
  // Whether a part of the notice has a body cannot be known before its role is.
  const known = collection !== 'notice' || NOTICE_ROLES.includes(role);
  if (bodiless && !empty) {
    report(
      `text, though its role is ${role}`,
      'nothing: the text stands in solicitation/ or in exhibition.yaml',
      '此部分的内容来自 solicitation/ 或 exhibition.yaml，这里不写正文',
    );
  }
  if (known && !bodiless && empty && problems.length === 0) {
    report('nothing', 'the text, below the second line of ---', '缺少正文，请写在第二行“---”之下');
  }
  for (const words of [text, ...notesOf(tree)]) {
    for (const problem of halfWidth(file, 'body', words)) problems.push(problem);
    if (unreadableAt(words) >= 0) {
      report('an unreadable character', 'readable text', '有无法识别的字符（如 &#0;），请重新录入');
    }
  }
  if (notesOf(tree).some((note) => note.trim() === '')) {
    report(`an empty <${NOTE}>`, 'the words of the note', '编者注没有内容');
  }
  return problems;
}

/** What editors call the things that have no place in a body. */
const NAMES: Record<string, string> = {
  mdxFlowExpression: 'an expression in braces',
  mdxTextExpression: 'an expression in braces',
  mdxJsxFlowElement: 'a tag',
  mdxJsxTextElement: 'a tag',
  heading: 'a heading',
  code: 'code',
  inlineCode: 'code',
  link: 'a link',
  image: 'a picture',
  thematicBreak: 'a line across',
  list: 'a list',
  blockquote: 'a quotation (>)',
  emphasis: 'emphasis (*)',
  strong: 'emphasis (**)',
  definition: 'a definition of a link',
};

function unexpectedNodes(
  node: MdxNode,
  allowed: string[],
  notes: boolean,
  linesBefore: number,
): string[] {
  if (isNote(node) && notes) {
    const marked = node.children.some((child) => child.type !== 'text');
    return marked || node.attributes.length > 0 ? [`marks or attributes within <${NOTE}>`] : [];
  }
  const alone = node.type === 'mdxJsxFlowElement' && node.name === NOTE;
  if (alone || (node.type === 'paragraph' && notes && node.children.every(isNote))) {
    return [`a <${NOTE}> on a line of its own, outside of a paragraph`];
  }
  if (!allowed.includes(node.type)) {
    const tag = 'name' in node && node.name ? ` <${node.name}>` : '';
    const line = node.position ? ` in line ${node.position.start.line + linesBefore}` : '';
    return [`${NAMES[node.type] ?? `a ${node.type}`}${tag}${line}`];
  }
  if (node.type === 'text' && /\*\*|__/u.test(node.value)) {
    return [`an unpaired ** in "${node.value.slice(0, 20)}"`];
  }
  return 'children' in node
    ? node.children.flatMap((child) => unexpectedNodes(child, allowed, notes, linesBefore))
    : [];
}
