/**
 * What the panels say that the site’s data do not have: the words of its cover.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'parse5';
import { attributeOf, type Element, elementsBelow } from '../epub/xhtml.ts';

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
  const page = parse(readFileSync(path.join(folder, 'print', 'index.html'), 'utf8'));
  const elements = [...elementsBelow(page)];
  const of = (name: string) =>
    elements.find((element) => attributeOf(element, 'class')?.split(' ').includes(name));
  const lines = (element: Element | undefined) =>
    (element?.childNodes ?? []).map(textOf).filter((text) => text !== '');
  return { seal: lines(of('seal')).join(''), epigraph: lines(of('epigraph')) };
}

function textOf(node: Element['childNodes'][number]): string {
  if ('value' in node) return node.value.trim();
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
