/** Pages as CommonMark with footnotes; what an editor adds is footnotes and front matter. */
import { dump } from 'js-yaml';
import type { BlockContent, PhrasingContent, Root, RootContent } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { toMarkdown } from 'mdast-util-to-markdown';
import {
  isNote,
  joinHanLines,
  type MdxNode,
  parseMdx,
  plainText,
  unindented,
} from '../../model/passage.ts';

/** A part of a page. */
export type Block = RootContent;

const plain = (value: string) => ({ type: 'text' as const, value });

export function heading(depth: 1 | 2 | 3, value: string): Block {
  return { type: 'heading', depth, children: [plain(value)] };
}

export function paragraph(...children: (PhrasingContent | string)[]): BlockContent {
  return {
    type: 'paragraph',
    children: children.map((child) => (typeof child === 'string' ? plain(child) : child)),
  };
}

export function strong(value: string): PhrasingContent {
  return { type: 'strong', children: [plain(value)] };
}

export function link(url: string, value: string): PhrasingContent {
  return { type: 'link', url, children: [plain(value)] };
}

export function list(ordered: boolean, items: readonly BlockContent[]): Block {
  return {
    type: 'list',
    ordered,
    spread: false,
    children: items.map((item) => ({ type: 'listItem', spread: false, children: [item] })),
  };
}

/** A footnote: its mark, and its text for the end of the page. */
export function footnote(id: string, value: string): { mark: PhrasingContent; text: Block } {
  return {
    mark: { type: 'footnoteReference', identifier: id },
    text: { type: 'footnoteDefinition', identifier: id, children: [paragraph(value)] },
  };
}

/**
 * A text written in MDX, with its lists, quotations and emphasis.
 * @param body the text below the front matter
 * @param section begins the names of its footnotes
 * @param label what stands before a note's words
 * @returns the text, and the notes for the end of the page
 */
export function proseBlocks(
  body: string,
  section: string,
  label: (note: string) => string,
): { text: Block[]; notes: Block[] } {
  const notes: Block[] = [];
  const convert = (node: MdxNode): MdxNode => {
    if (isNote(node)) {
      const words = node.children.map(plainText).join('');
      const note = footnote(`${section}-${notes.length + 1}`, label(words));
      notes.push(note.text);
      return note.mark;
    }
    if (node.type === 'text') return { ...node, value: joinHanLines(node.value) };
    if (!('children' in node)) return node;
    return { ...node, children: unindented(node).children.map(convert) } as MdxNode;
  };
  const { children } = convert(parseMdx(body)) as Root;
  return { text: children, notes };
}

/**
 * Writes a page.
 * @param about what is said of it before it begins, by the names of Dublin Core
 */
export function markdownFile(
  about: Readonly<Record<string, string>>,
  blocks: readonly Block[],
): string {
  const root: Root = { type: 'root', children: [...blocks] };
  const text = toMarkdown(root, { extensions: [gfmFootnoteToMarkdown()], bullet: '-' });
  return `---\n${dump(about, { lineWidth: -1 })}---\n\n${text}`;
}
