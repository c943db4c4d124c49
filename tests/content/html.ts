/**
 * Reads built pages: their files, elements and words.
 */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { folderOf, type SiteName } from '../sites.ts';

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

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

/** The elements of a tree in document order. */
export function elementsOf(node: Node): Element[] {
  const own = 'tagName' in node ? [node] : [];
  return 'childNodes' in node ? [...own, ...node.childNodes.flatMap(elementsOf)] : own;
}

export function pageOf(site: SiteName, file: string): Page {
  const html = read(site, file).toString();
  return { file, html, elements: elementsOf(parse(html)) };
}

/** All pages of a build. */
export function pagesOf(site: SiteName): Page[] {
  return filesOf(site, '**/*.html').map((file) => pageOf(site, file));
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/** Whether an element is of a class; the names that scope its styles stand beside it. */
export function hasClass(element: Element, name: string): boolean {
  return attribute(element, 'class')?.split(' ').includes(name) ?? false;
}

/** The words of an element, without those of the elements that are left out. */
export function textOf(node: Node, leftOut: (element: Element) => boolean = () => false): string {
  if ('value' in node) return node.value;
  if (!('childNodes' in node)) return '';
  if ('tagName' in node && (['script', 'style'].includes(node.tagName) || leftOut(node))) return '';
  return node.childNodes.map((child) => textOf(child, leftOut)).join('');
}
