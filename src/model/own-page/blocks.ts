/** The text of a page of the institution's own, in blocks. */
import type { PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import {
  isNote,
  joinHanLines,
  type MdxNode,
  notesOf,
  parseMdx,
  plainText,
  unindented,
} from '../passage.ts';
import { componentOf } from './components.ts';

/** Words that run on, with the notes that belong to them. */
export interface Prose {
  /** The anchor: `p-hours-p1`. */
  readonly id: string;
  /** Text, emphasis, links and line breaks. */
  readonly inline: readonly PhrasingContent[];
  readonly text: string;
  readonly notes: readonly string[];
}

/** A block as it is written: what stands elsewhere in the content is named. */
export type WrittenBlock =
  | { readonly kind: 'heading'; readonly id: string; readonly level: 2 | 3; readonly text: string }
  | ({ readonly kind: 'paragraph' } & Prose)
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Prose[] }
  | { readonly kind: 'table'; readonly caption: string | undefined; readonly rows: string[][] }
  | { readonly kind: 'quotation'; readonly paragraphs: readonly string[] }
  | { readonly kind: 'Picture' | 'Figure' | 'Milestone' | 'Object'; readonly id: string }
  | { readonly kind: 'contact' };

export type Tag = MdxJsxFlowElement | MdxJsxTextElement;

export const isTag = (node: MdxNode): node is Tag =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** The value of an attribute, where it is a text. */
export function valueOf({ attributes }: Tag, name: string): string | undefined {
  const found = attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
  return typeof found?.value === 'string' ? found.value.trim() : undefined;
}

/** The tags that stand alone on lines which MDX takes for a paragraph: `<Quotation>…</Quotation>`. */
export function tagsAlone(node: MdxNode): Tag[] | undefined {
  if (isTag(node)) return [node];
  if (node.type !== 'paragraph') return undefined;
  const children = node.children.filter(
    (child) => child.type !== 'text' || child.value.trim() !== '',
  );
  const tags = children.filter((child) => isTag(child));
  const alone = tags.length === children.length && tags.length > 0;
  return alone && tags.every(({ name }) => !componentOf(name)?.within) ? tags : undefined;
}

/** Text as it stands, with its line ends. */
const rawText = (node: MdxNode): string =>
  node.type === 'text'
    ? node.value
    : 'children' in node
      ? node.children.map(rawText).join(node.type === 'paragraph' ? '' : '\n')
      : '';

/** Between head and rows, where somebody writes a table as Markdown has it. */
const RULE = /^[\s|｜:-]+$/u;

/** The rows of a table: a line each, the cells parted by `|`. */
export function rowsOf(table: Tag): string[][] {
  return rawText(table)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !RULE.test(line))
    .map((line) =>
      line
        .replace(/^[|｜](.*)[|｜]$/u, '$1')
        .split(/[|｜]/u)
        .map((cell) => cell.trim()),
    );
}

/** The paragraphs between two tags; those of one line are one. */
export function paragraphsIn(tag: Tag): string[] {
  const inner: readonly MdxNode[] = tag.children;
  const paragraphs = inner.some(({ type }) => type === 'paragraph')
    ? inner.map((child) => plainText(child))
    : [inner.map((child) => plainText(child)).join('')];
  return paragraphs.map((text) => text.trim()).filter((text) => text !== '');
}

const childrenOf = (node: MdxNode): readonly MdxNode[] => ('children' in node ? node.children : []);

function withoutNotes(node: MdxNode): MdxNode[] {
  if (isNote(node)) return [];
  if (node.type === 'text') return [{ type: 'text', value: joinHanLines(node.value) }];
  if (!('children' in node)) return [node];
  return [{ ...node, children: node.children.flatMap(withoutNotes) } as MdxNode];
}

/**
 * Reads the blocks of a text in which the check has found no mistake.
 * @param page what their anchors begin with
 * @param tree of the whole body
 */
export function blocksOf(page: string, tree: Root): WrittenBlock[] {
  let paragraphs = 0;
  let headings = 0;
  const prose = (node: MdxNode): Prose => ({
    id: `${page}-p${(paragraphs += 1)}`,
    inline: childrenOf(unindented(node)).flatMap(withoutNotes) as PhrasingContent[],
    text: plainText(node).trim(),
    notes: notesOf(node),
  });
  const fromTag = (tag: Tag): WrittenBlock[] => {
    switch (tag.name) {
      case 'Table':
        return [{ kind: 'table', caption: valueOf(tag, 'caption'), rows: rowsOf(tag) }];
      case 'Quotation':
        return [{ kind: 'quotation', paragraphs: paragraphsIn(tag) }];
      case 'Contact':
        return [{ kind: 'contact' }];
      case 'Picture':
      case 'Figure':
      case 'Milestone':
      case 'Object':
        return [{ kind: tag.name, id: valueOf(tag, 'id') ?? '' }];
      default:
        return [];
    }
  };
  const read = (node: RootContent): WrittenBlock[] => {
    const tags = tagsAlone(node);
    if (tags) return tags.flatMap(fromTag);
    if (node.type === 'heading') {
      const id = `${page}-h${(headings += 1)}`;
      const level = node.depth === 2 ? 2 : 3;
      return [{ kind: 'heading', id, level, text: plainText(node).trim() }];
    }
    if (node.type === 'paragraph') return [{ kind: 'paragraph', ...prose(node) }];
    if (node.type !== 'list') return [];
    const items = node.children.map(({ children: [only] }) => prose(only ?? node));
    return [{ kind: 'list', ordered: node.ordered === true, items }];
  };
  return tree.children.flatMap(read);
}

/** What a text quotes of the sources. */
export function quotationsIn(body: string): string[] {
  const blocks = blocksOf('', parseMdx(body));
  return blocks.flatMap((block) => (block.kind === 'quotation' ? block.paragraphs : []));
}

/** The headings of a text. */
export function headingsIn(body: string): string[] {
  const blocks = blocksOf('', parseMdx(body));
  return blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
}

/** Where the links of a text lead. */
export function linksIn(body: string): string[] {
  const urls = (node: MdxNode): string[] => [
    ...(node.type === 'link' ? [node.url] : []),
    ...('children' in node ? node.children.flatMap(urls) : []),
  ];
  return urls(parseMdx(body));
}
