/**
 * Prepares an article for the page: each paragraph becomes a `<Passage>` with its anchor, each
 * `<Note>` a mark in the text and a note below the paragraph, where the page may move it into the
 * margin; and short titles in 《》 are marked, so that no line ends amid one.
 */
import type { Parents, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { COLLECTIONS } from '../collections.ts';
import { stem } from './file-name.ts';
import { isNote, joinHanLines, type MdxNode, passageId, unindented } from '../passage.ts';

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

/** `props.before + "s1-p2"`: what shows several articles on one page says what parts their anchors. */
function anchorValue(anchor: string) {
  const [object, property] = ['props', 'before'].map((name) => ({ type: 'Identifier', name }));
  const left = { type: 'MemberExpression', object, property, computed: false, optional: false };
  const right = { type: 'Literal', value: anchor };
  const expression = { type: 'BinaryExpression', operator: '+', left, right };
  const body = [{ type: 'ExpressionStatement', expression }];
  const estree = { type: 'Program', sourceType: 'module', body };
  return { type: 'mdxJsxAttributeValueExpression', value: '', data: { estree } };
}

/**
 * An element of JSX.
 * @param attributes whose values are anchors
 */
function element<Kind extends Jsx['type']>(
  type: Kind,
  name: string,
  attributes: Record<string, string>,
  children: MdxNode[],
) {
  return {
    type,
    name,
    attributes: Object.entries(attributes).map(([attribute, anchor]) => ({
      type: 'mdxJsxAttribute' as const,
      name: attribute,
      value: anchorValue(anchor),
    })),
    children,
  } as unknown as Extract<Jsx, { type: Kind }>;
}

/** Longer ones would leave the line before them half empty on a telephone. */
const SHORT_TITLE = /(《[^《》]{1,12}》)/u;

/** A text in pieces, of which every other one is a short title. */
function citeTitles(text: string): PhrasingContent[] {
  return text.split(SHORT_TITLE).flatMap((value, index): PhrasingContent[] => {
    if (value === '') return [];
    const node = { type: 'text' as const, value };
    return [index % 2 === 0 ? node : element('mdxJsxTextElement', 'cite', {}, [node])];
  });
}

export function remarkPassages() {
  return (tree: Root, file: { readonly path: string }): void => {
    const section = COLLECTIONS.article.folder.idOf(stem(file.path));
    if (section === undefined) return;
    let number = 0;

    /** Takes the notes out of a paragraph and leaves their marks; returns the notes. */
    function liftNotes(node: MdxNode, passage: string, lifted: Jsx[]): void {
      if (!('children' in node)) return;
      const children = node.children.flatMap((child: MdxNode): MdxNode[] => {
        if (child.type === 'text') return citeTitles(joinHanLines(child.value));
        if (!isNote(child)) {
          liftNotes(child, passage, lifted);
          return [child];
        }
        const id = `${passage}-n${lifted.length + 1}`;
        lifted.push(element('mdxJsxFlowElement', 'NoteText', { id }, child.children));
        return [element('mdxJsxTextElement', 'NoteMark', { note: id }, [])];
      });
      node.children = children as typeof node.children;
    }

    function wrap(parent: Parents): void {
      parent.children = parent.children.map((child): RootContent => {
        if (child.type !== 'paragraph') {
          if ('children' in child) wrap(child);
          return child;
        }
        number += 1;
        const id = passageId(section ?? '', number);
        const notes: Jsx[] = [];
        const words = unindented(child);
        liftNotes(words, id, notes);
        const paragraph = element('mdxJsxFlowElement', 'p', { id }, words.children);
        return element('mdxJsxFlowElement', 'Passage', { id }, [paragraph, ...notes]);
      });
    }

    wrap(tree);
  };
}
