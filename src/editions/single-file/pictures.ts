/** The pictures of the file: none larger than it is shown, and as many as there is room for. */
import { attributeOf, type Element, isElement, removeFrom, setAttribute } from '../../lib/html.ts';
import { words } from '../../words/index.ts';
import { dataUri } from './assets.ts';
import type { PagedSite } from './paged-site.ts';

/** Pixels across: what a page is wide, or little less. */
const WIDTH = 960;

/** The addresses of a `srcset`, each with its width in pixels. */
const candidatesIn = (srcset: string): [address: string, width: number][] =>
  srcset.split(',').flatMap((candidate) => {
    const [, address, width] = /^\s*(\S+)\s+(\d+)w\s*$/u.exec(candidate) ?? [];
    return address === undefined ? [] : [[address, Number(width)]];
  });

/** The file of a picture that is as wide as it is shown here; WebP where there is one. */
function fileFor(image: Element): string {
  const { parentNode: parent } = image;
  const sources = parent && isElement(parent) ? parent.childNodes.filter(isElement) : [];
  const webp = sources.find((source) => attributeOf(source, 'type') === 'image/webp') ?? image;
  const all = candidatesIn(attributeOf(webp, 'srcset') ?? '').sort(([, a], [, b]) => a - b);
  const [chosen] = all.findLast(([, width]) => width <= WIDTH) ?? all[0] ?? [];
  return chosen ?? attributeOf(image, 'src') ?? '';
}

/**
 * Puts a picture into the file; where there is no room for it, it stays a link to the site, and says so.
 * @param image its `img`
 */
export function embedPicture(site: PagedSite, image: Element): void {
  const address = fileFor(image);
  const { pictures } = site;
  const uri = dataUri(site, address, pictures.bytes);
  const { parentNode: parent } = image;
  if (parent && isElement(parent) && parent.tagName === 'picture')
    removeFrom(parent, ({ tagName }) => tagName === 'source');
  for (const name of ['srcset', 'sizes']) setAttribute(image, name, undefined);
  setAttribute(image, 'src', uri);
  if (uri !== undefined) {
    pictures.bytes -= uri.length;
    return;
  }
  pictures.leftOut.add(address);
  const alt = attributeOf(image, 'alt') ?? '';
  if (alt !== '') setAttribute(image, 'alt', words.singleFile.leftOut(alt));
}

/** A picture leads to the site only where the file does not hold it. */
export function adaptPictureLink(site: PagedSite, link: Element, image: Element): void {
  const address = attributeOf(link, 'href') ?? '';
  const held = attributeOf(image, 'src') !== undefined;
  setAttribute(link, 'href', held ? undefined : new URL(address, site.data.url).href);
  setAttribute(link, 'aria-label', undefined);
  if (held) removeFrom(link, ({ tagName }) => tagName === 'span');
}
