/** Paragraphs of a text written in MDX: found, numbered and turned into plain words. */
import { createProcessor } from '@mdx-js/mdx';
import type { Nodes, Paragraph, Root } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx';
import remarkCjkFriendly from 'remark-cjk-friendly';
import { remarkWords } from './read/remark-words.ts';

const processor = createProcessor({ remarkPlugins: [remarkCjkFriendly, remarkWords] });

/** Whatever stands where a syntax tree has a node. */
export type MdxNode = Nodes;

/** A line that begins with a Han character or an opening mark, and has no sign that MDX knows. */
const PLAIN_LINE =
  /^[\p{Script=Han}“‘《（](?:[^\\`*_~{}[\]<>&\p{Cc}]*[^\\`*_~{}[\]<>&\s\p{Cc}])?$/u;

/** The tree of a text in which nothing is to be parsed: nearly every milestone is one. */
function plainTree(body: string): Root | undefined {
  const paragraphs = body.replace(/^[ \n]+|[ \n]+$/gu, '').split(/\n(?: *\n)+/u);
  if (!paragraphs.every((text) => text.split('\n').every((line) => PLAIN_LINE.test(line)))) {
    return undefined;
  }
  return {
    type: 'root',
    children: paragraphs.map((value) => ({
      type: 'paragraph',
      children: [{ type: 'text', value }],
    })),
  };
}

/**
 * Parses MDX into its syntax tree (mdast), without running it. Plain text is not parsed at all, which
 * saves a sixth of a build with ten thousand texts; its tree has no position data.
 * @param body the text below the front matter
 * @throws VFileMessage with `line`, `column` and `reason` where the MDX is broken
 */
export function parseMdx(body: string): Root {
  return plainTree(body) ?? processor.parse(body);
}

/** The name of the component that holds an editor's note. */
export const NOTE = 'Note';

export function isNote(node: MdxNode): node is MdxJsxTextElement {
  return node.type === 'mdxJsxTextElement' && node.name === NOTE;
}

/**
 * All paragraphs of a tree, those in lists and quotations too, in order. A note on lines of its own
 * is none.
 */
export function paragraphsOf(node: MdxNode): Paragraph[] {
  if (node.type === 'paragraph') return node.children.every(isNote) ? [] : [node];
  if (node.type === 'mdxJsxFlowElement' && node.name === NOTE) return [];
  return 'children' in node ? node.children.flatMap(paragraphsOf) : [];
}

/** A line break between Han characters is the editor's, not the text's: it must not become a space. */
export function joinHanLines(text: string): string {
  return text.replace(
    /(?<=[\p{Script=Han}\p{P}])[ \t]*\r?\n[ \t\u3000]*|[ \t]*\r?\n[ \t\u3000]*(?=[\p{Script=Han}\p{P}])/gu,
    '',
  );
}

/** A paragraph without the full-width spaces that an editor indents it with: pages have their own way. */
export function unindented<Node extends MdxNode>(node: Node): Node {
  const [first, ...rest] = node.type === 'paragraph' ? node.children : [];
  if (first?.type !== 'text') return node;
  return { ...node, children: [{ ...first, value: first.value.trimStart() }, ...rest] };
}

/** The published words of a node: no marks, no notes. */
export function plainText(node: MdxNode): string {
  if (isNote(node)) return '';
  if (node.type === 'text') return joinHanLines(node.value);
  return 'children' in node ? node.children.map(plainText).join('') : '';
}

/** The notes within a node, each as plain words, in order. */
export function notesOf(node: MdxNode): string[] {
  if (isNote(node)) return [node.children.map(plainText).join('')];
  return 'children' in node ? node.children.flatMap(notesOf) : [];
}

export interface Passage {
  /** The anchor: `s1-p2`. */
  readonly id: string;
  readonly number: number;
  readonly text: string;
  readonly notes: readonly string[];
}

/**
 * The passages of a text, such as a section of the article.
 * @param section the text's id, such as `s1`
 */
export function passagesIn(section: string, tree: Root): Passage[] {
  return paragraphsOf(tree).map((paragraph, index) => ({
    id: passageId(section, index + 1),
    number: index + 1,
    text: plainText(paragraph).trim(),
    notes: notesOf(paragraph),
  }));
}

/** The anchor of a section's n-th paragraph, counted from 1. */
export function passageId(section: string, number: number): string {
  return `${section}-p${number}`;
}
