/** Words with emphasis and links as HTML. */
import { escapeUTF8 } from 'entities';
import type { PhrasingContent } from 'mdast';
import { siteAddress } from '../../model/addresses.ts';

/**
 * Writes words as HTML.
 * @param nodes text, emphasis, links and line breaks; the content check lets nothing else through
 */
export function inlineHtml(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => {
      switch (node.type) {
        case 'text':
          return escapeUTF8(node.value);
        case 'strong':
          return `<strong>${inlineHtml(node.children)}</strong>`;
        case 'emphasis':
          return `<em>${inlineHtml(node.children)}</em>`;
        case 'link': {
          const outside = /^https?:/u.test(node.url) ? ' rel="noreferrer"' : '';
          return `<a href="${escapeUTF8(siteAddress(node.url))}"${outside}>${inlineHtml(node.children)}</a>`;
        }
        default:
          return '<br>';
      }
    })
    .join('');
}
