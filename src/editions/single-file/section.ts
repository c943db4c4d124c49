/**
 * A page of the site as a part of the file.
 */
import {
  attributeOf,
  attributesHtml,
  elementsOf,
  hasClass,
  innerHtml,
  type Node,
  parseHtml,
  removeFrom,
  tagOf,
  textOf,
} from '../../lib/html.ts';
import { settle } from './links.ts';
import type { PageSheet, Sheets } from './sheets.ts';
import type { PagedSite } from './paged-site.ts';

/** Parts of the frame that some pages do without, by their classes. */
const FRAME_PARTS = ['seal', 'tide'];

/** Whether all that a page holds stands on other pages, too: the booklet. */
export function isGathered(path: string): boolean {
  return path === '/print/';
}

/** The running heads that a page has on paper: `data-head`, `data-head-1` … of its root. */
function headsOf(document: Node): Record<string, string> {
  const { attrs } = tagOf(document, 'html');
  return Object.fromEntries(
    attrs
      .filter(({ name }) => name.startsWith('data-head'))
      .map(({ name, value }) => [name, value]),
  );
}

/** What the frame of a page does not have. */
function withoutParts(document: Node): string {
  const frame = [tagOf(document, 'header'), tagOf(document, 'footer')];
  const has = (name: string) =>
    frame.some((part) => elementsOf(part).some((one) => hasClass(one, name)));
  return FRAME_PARTS.filter((name) => !has(name)).join(' ');
}

/** The stylesheets of a page, in their order. */
function sheetsIn(document: Node): PageSheet[] {
  return elementsOf(document).flatMap((element): PageSheet[] => {
    const media = attributeOf(element, 'media') ?? 'all';
    if (element.tagName === 'style') return [{ source: textOf(element), media, linked: false }];
    if (attributeOf(element, 'rel') !== 'stylesheet') return [];
    return [{ source: attributeOf(element, 'href') ?? '', media, linked: true }];
  });
}

/**
 * Makes the section of a page. A page that only gathers the others is a template: without a script its
 * words would stand there twice.
 * @param sheets take the page's stylesheets
 */
export function sectionOf(
  site: PagedSite,
  path: string,
  gathered: ReadonlySet<string>,
  sheets: Sheets,
): string {
  const document = parseHtml(site.read(path));
  const canonical = elementsOf(document).find(
    (element) => attributeOf(element, 'rel') === 'canonical',
  );
  const main = tagOf(document, 'main');
  removeFrom(main, ({ tagName }) => tagName === 'script');
  // Links to editions made before, this file among them.
  removeFrom(main, (element) => attributeOf(element, 'data-editions') !== undefined);
  settle(site, main, gathered, path);
  const attributes = {
    id: path,
    'data-page': path,
    'data-title': textOf(tagOf(document, 'title')),
    'data-canonical': (canonical && attributeOf(canonical, 'href')) ?? '',
    'data-without': withoutParts(document),
    'data-sheets': sheets.add(sheetsIn(document)),
    ...headsOf(document),
  };
  const tag = gathered.has(path) ? 'template' : 'section';
  return `<${tag}${attributesHtml(attributes)}>${innerHtml(main)}</${tag}>`;
}
