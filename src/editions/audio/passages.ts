/** What is read of a built page, by the rules of the listener (src/features/listening/text.ts). */
import { BLOCKS, paragraphNames, spoken } from '../../features/listening/client.ts';
import {
  attributeOf,
  type Element,
  elementsOf,
  isElement,
  type Node,
  parseHtml,
  tagOf,
  textOf,
} from '../../lib/html.ts';

/** A paragraph that is read. */
export interface SpokenPassage {
  /** Its anchor, as far as it has one of its own: `s1-p2`. */
  readonly id: string;
  /** As a voice is given them: without notes, numbers in words. */
  readonly words: string;
}

/** What is on the page and is none of its text. */
const isApart = (element: Element) =>
  attributeOf(element, 'data-apparatus') !== undefined ||
  attributeOf(element, 'aria-hidden') === 'true';

const isBlock = ({ tagName }: Element) => BLOCKS.includes(tagName);

/** The paragraphs below a node, each with the anchor that holds. */
function blocksIn(node: Node, anchor?: string): [block: Element, anchor: string | undefined][] {
  if (!('childNodes' in node)) return [];
  return node.childNodes
    .filter(isElement)
    .filter((element) => !isApart(element))
    .flatMap((element) => {
      const own = attributeOf(element, 'id') ?? anchor;
      const whole = isBlock(element) && !elementsOf(element).some(isBlock);
      return whole ? [[element, own]] : blocksIn(element, own);
    });
}

/**
 * The passages of a page, in their order.
 * @param page its HTML
 * @returns none where it holds no text of the source
 */
export function spokenPassages(page: string): SpokenPassage[] {
  const root = elementsOf(tagOf(parseHtml(page), 'main')).find(
    (element) => attributeOf(element, 'data-source') !== undefined,
  );
  if (!root) return [];
  const read = blocksIn(root, attributeOf(root, 'id'))
    .map(([block, anchor]) => ({ anchor, words: spoken(textOf(block, isApart)).trim() }))
    .filter(({ words }) => words !== '');
  const ids = paragraphNames(read.map(({ anchor }) => anchor));
  return read.map(({ words }, index) => ({ id: ids[index] ?? '', words }));
}
