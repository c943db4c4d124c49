/**
 * What the panels say that the site’s data do not have: the words of its cover.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Element, elementsOf, hasClass, parseHtml, textOf } from '../../lib/html.ts';

export interface CoverWords {
  /** One to four characters; empty for none. */
  readonly seal: string;
  /** In its halves. */
  readonly epigraph: readonly string[];
}

/**
 * Reads them from the booklet’s cover.
 * @param folder the built site
 */
export function coverWords(folder: string): CoverWords {
  const page = readFileSync(path.join(folder, 'print', 'index.html'), 'utf8');
  const elements = elementsOf(parseHtml(page));
  const of = (name: string) => elements.find((element) => hasClass(element, name));
  const lines = (element: Element | undefined) =>
    (element?.childNodes ?? []).map((node) => textOf(node).trim()).filter((text) => text !== '');
  return { seal: lines(of('seal')).join(''), epigraph: lines(of('epigraph')) };
}
