/** The built site as the single file is made from it: page by page. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { attributeOf, type Element, elementsOf, parseHtml, tagOf } from '../../lib/html.ts';
import { decoded } from '../../lib/text/decoded.ts';
import type { BuiltSite } from '../site.ts';

/** The page that repeats all others: without a script its words would stand in the file twice. */
export const BOOKLET = '/print/';

/** The room that is left for pictures in the file, and which had none. */
interface PictureRoom {
  bytes: number;
  readonly leftOut: Set<string>;
}

export interface PagedSite extends BuiltSite {
  readonly pictures: PictureRoom;
  /** The path that it is mounted under, with a slash at both ends. */
  readonly base: string;
  /** The pages in reading order, by their paths below the base: `/article/`. */
  readonly paths: readonly string[];
  /** Where a file stands whose address a page names. */
  fileOf(address: string): string;
  /** The path of a page below the base; nothing where the address is none of a page. */
  pathOf(address: string): string | undefined;
  /** A page's HTML. */
  read(path: string): string;
}

/** The links of a page's foot. */
export function footerLinks(footer: Element): Element[] {
  return elementsOf(tagOf(footer, 'nav')).filter(({ tagName }) => tagName === 'a');
}

/**
 * Reads which pages a built site has.
 * @param room for pictures, in bytes of the file
 */
export function withPages(site: BuiltSite, room: number): PagedSite {
  const { folder } = site;
  const { pathname: base } = new URL(site.data.url);
  const below = (address: string) => `/${address.slice(base.length)}`;
  const read = (page: string) => readFileSync(path.join(folder, page, 'index.html'), 'utf8');
  const menu = footerLinks(tagOf(parseHtml(read('/')), 'footer')).map((link) =>
    below(attributeOf(link, 'href') ?? ''),
  );
  /** A page stands after the one of the menu that it is part of: the one with the longest path. */
  const placeOf = (page: string) => {
    const parts = menu.filter((one) => page.startsWith(one));
    return menu.indexOf(parts.toSorted((a, b) => b.length - a.length)[0] ?? '/');
  };
  // Not the page for addresses that lead nowhere, which is no `index.html`.
  const paths = globSync('**/index.html', { cwd: folder })
    .map((file) => `/${file.split(path.sep).join('/')}`.replace(/index\.html$/u, ''))
    .filter((page) => !page.startsWith('/editions/'))
    .sort((a, b) => placeOf(a) - placeOf(b) || (a < b ? -1 : 1));
  const known = new Set(paths);
  return {
    ...site,
    base,
    paths,
    pictures: { bytes: room, leftOut: new Set() },
    fileOf: (address) => path.join(folder, decoded(below(address))),
    pathOf: (address) => (known.has(below(address)) ? below(address) : undefined),
    read,
  };
}
