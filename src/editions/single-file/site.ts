/**
 * The built site as the single file is made from it.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { attributeOf, elementsOf, firstOf, parseHtml, tagOf } from './tree.ts';

/** What stands in the way, in a line for whoever started the command. */
export class SingleFileError extends Error {}

export interface BuiltSite {
  readonly folder: string;
  /** The address that it is published at. */
  readonly url: string;
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
  return Array.from(elementsOf(tagOf(footer, 'nav')))
    .filter(({ tagName }) => tagName === 'a')
    .map((link) => attributeOf(link, 'href') ?? '');
}

/** The address of a site, which its entrance names as its own. */
function urlOf(html: string): URL {
  const canonical = firstOf(
    parseHtml(html),
    'canonical address',
    (element) => element.tagName === 'link' && attributeOf(element, 'rel') === 'canonical',
  );
  return new URL(attributeOf(canonical, 'href') ?? '');
}

/**
 * Reads which pages a built site has.
 * @throws SingleFileError where the folder is not one
 */
export function openSite(folder: string): BuiltSite {
  const entrance = path.join(folder, 'index.html');
  if (!existsSync(entrance)) {
    throw new SingleFileError(
      `There is no built site in ${folder}: run npm run build first.（还没有生成网站，请先运行 npm run build。）`,
    );
  }
  const html = readFileSync(entrance, 'utf8');
  const { href: url, pathname: base } = urlOf(html);
  const below = (address: string) => `/${address.slice(base.length)}`;
  const menu = footerLinks(html).map(below);
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
    folder,
    url,
    base,
    paths,
    fileOf: (address) => path.join(folder, decodeURIComponent(below(address))),
    pathOf: (address) => (known.has(below(address)) ? below(address) : undefined),
    read: (page) => readFileSync(path.join(folder, page, 'index.html'), 'utf8'),
  };
}
