/**
 * The built site as the single file is made from it: page by page.
 */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { attributeOf, elementsOf, parseHtml, tagOf } from '../../lib/html.ts';
import type { BuiltSite } from '../site.ts';

export interface PagedSite extends BuiltSite {
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

/** All pages but that for addresses which lead nowhere, which is no `index.html`. */
function pathsIn(folder: string): string[] {
  return globSync('**/index.html', { cwd: folder })
    .map(
      (file) =>
        `/${file
          .split(path.sep)
          .join('/')
          .replace(/index\.html$/u, '')}`,
    )
    .filter((page) => !page.startsWith('/editions/'));
}

/** The links that the foot of a page leads by, in their order. */
function footerLinks(html: string): string[] {
  const footer = tagOf(parseHtml(html), 'footer');
  return elementsOf(tagOf(footer, 'nav'))
    .filter(({ tagName }) => tagName === 'a')
    .map((link) => attributeOf(link, 'href') ?? '');
}

/** Reads which pages a built site has. */
export function withPages(site: BuiltSite): PagedSite {
  const { folder } = site;
  const { pathname: base } = new URL(site.data.url);
  const below = (address: string) => `/${address.slice(base.length)}`;
  const menu = footerLinks(readFileSync(path.join(folder, 'index.html'), 'utf8')).map(below);
  /** A page stands after the one of the menu that it is part of. */
  const placeOf = (page: string) => {
    const parts = menu.filter((one) => page.startsWith(one));
    return menu.indexOf(
      parts.reduce((longest, one) => (one.length > longest.length ? one : longest), '/'),
    );
  };
  const paths = pathsIn(folder).sort((a, b) => placeOf(a) - placeOf(b) || (a < b ? -1 : 1));
  const known = new Set(paths);
  return {
    ...site,
    base,
    paths,
    fileOf: (address) => path.join(folder, decodeURIComponent(below(address))),
    pathOf: (address) => (known.has(below(address)) ? below(address) : undefined),
    read: (page) => readFileSync(path.join(folder, page, 'index.html'), 'utf8'),
  };
}
