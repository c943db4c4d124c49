/** The words of a page, for those who look through an archive. */
import { elementsOf, type Node, parseHtml } from '../lib/html.ts';

/** What is for browsers and not for readers. */
const SILENT = new Set(['script', 'style', 'template', 'noscript']);

/** What stands within a sentence: all else ends a word. */
const INLINE = new Set(
  'a abbr b bdi cite code em i mark q ruby s small span strong sub sup time u wbr'.split(' '),
);

/** The title of a page, and the text of its `main`, with single spaces. */
export function pageText(html: string): { title: string; text: string } {
  const elements = elementsOf(parseHtml(html));
  const textOf = (name: string) =>
    words(elements.find(({ tagName }) => tagName === name))
      .replace(/\s+/gu, ' ')
      .trim();
  return { title: textOf('title'), text: textOf('main') };
}

function words(node: Node | undefined): string {
  if (node === undefined || SILENT.has(node.nodeName)) return '';
  if ('value' in node) return node.value;
  const text = 'childNodes' in node ? node.childNodes.map(words).join('') : '';
  return INLINE.has(node.nodeName) ? text : ` ${text} `;
}
