/**
 * Reads built pages: their files, elements and words.
 */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  type Element,
  elementsOf,
  type Node,
  parseHtml,
  textOf as textIn,
} from '../../src/lib/html.ts';
import { folderOf, type SiteName } from '../sites.ts';

export {
  attributeOf as attribute,
  type Element,
  elementsOf,
  hasClass,
} from '../../src/lib/html.ts';

/** A page of a build. */
export interface Page {
  /** From the build's folder: `article/index.html`. */
  file: string;
  html: string;
  elements: Element[];
}

/** The files of a build that match a pattern, from its folder, sorted. */
export function filesOf(site: SiteName, pattern = '**/*'): string[] {
  const files = globSync(pattern, { cwd: folderOf(site), withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folderOf(site), path.join(entry.parentPath, entry.name)));
  // A test over no file would prove nothing.
  if (files.length === 0)
    throw new Error(`${site} has no ${pattern}: run \`node tests/run.ts build\``);
  return files.sort();
}

export function read(site: SiteName, file: string): Buffer {
  return readFileSync(path.join(folderOf(site), file));
}

export function pageOf(site: SiteName, file: string): Page {
  const html = read(site, file).toString();
  return { file, html, elements: elementsOf(parseHtml(html)) };
}

const known = new Map<SiteName, readonly Page[]>();

/** All pages of a build, which is read once. */
export function pagesOf(site: SiteName): readonly Page[] {
  const pages = known.get(site) ?? filesOf(site, '**/*.html').map((file) => pageOf(site, file));
  known.set(site, pages);
  return pages;
}

/** The words of an element, without those of scripts, styles and the elements that are left out. */
export function textOf(node: Node, leftOut: (element: Element) => boolean = () => false): string {
  return textIn(node, (one) => ['script', 'style'].includes(one.tagName) || leftOut(one));
}
