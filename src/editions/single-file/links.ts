/** Anchors and links in one file: behind the # is the address on the site, `#/article/#s1-p2`. */
import path from 'node:path';
import { attributeOf, type Element, elementsOf, hasClass, setAttribute } from '../../lib/html.ts';
import { downloadUri } from './assets.ts';
import { REFERENCES } from './references.ts';
import { BOOKLET, type PagedSite } from './paged-site.ts';
import { adaptPictureLink, embedPicture } from './pictures.ts';

/** Names anchors by their page, and what refers to them; what stands there once keeps its name. */
function nameAnchors(elements: readonly Element[], page: string): void {
  const ids = new Set(elements.map((element) => attributeOf(element, 'id')));
  const named = (id: string) => (ids.has(id) ? `${page}#${id}` : id);
  for (const attribute of elements.flatMap(({ attrs }) => attrs)) {
    const { name, value } = attribute;
    if (name === 'id') attribute.value = named(value);
    else if (name === 'href' && value.startsWith('#'))
      attribute.value = `#${named(value.slice(1))}`;
    else if (REFERENCES.includes(name)) attribute.value = value.split(/\s+/u).map(named).join(' ');
    else
      attribute.value = value.replace(
        /url\((["']?)#([^"')]+)/gu,
        (_, quote: string, id: string) => `url(${quote}#${named(id)}`,
      );
  }
}

/**
 * A link to a page leads to its place in the file, one to a file to take away holds the file. What it
 * would mark there is left out, as browsers know a place by its whole name where no script helps.
 */
function adaptLink(site: PagedSite, link: Element): void {
  const address = attributeOf(link, 'href') ?? '';
  if (!address.startsWith(site.base)) return;
  const [, file = '', anchor = ''] = /^([^?#]*)(?:\?[^#]*)?(.*)$/su.exec(address) ?? [];
  const page = site.pathOf(file);
  if (page === undefined) {
    // Where it cannot be held, there are only the words.
    const uri = downloadUri(site, file);
    setAttribute(link, 'href', uri);
    if (uri !== undefined) setAttribute(link, 'download', path.posix.basename(file));
    return;
  }
  setAttribute(link, 'href', `#${page}${anchor}`);
  // The booklet is there only with a script, and links to it are hidden without.
  if (page === BOOKLET) setAttribute(link, 'data-gathered', '');
}

const imageIn = (link: Element) => elementsOf(link).find(({ tagName }) => tagName === 'img');

/**
 * Makes a part of a page fit to stand in the file.
 * @param page whose part it is; nothing for what stands there once, as the foot
 */
export function adaptPart(site: PagedSite, part: Element, page?: string): void {
  const elements = elementsOf(part);
  if (page !== undefined) nameAnchors(elements, page);
  const all = (tag: string) => elements.filter(({ tagName }) => tagName === tag);
  for (const image of all('img')) embedPicture(site, image);
  for (const link of all('a')) {
    const image = hasClass(link, 'large-picture') && imageIn(link);
    if (image) adaptPictureLink(site, link, image);
    else adaptLink(site, link);
  }
}
