/** A page of the site as a part of the file. */
import {
  attributeOf,
  attributesHtml,
  type Element,
  elementsOf,
  hasClass,
  innerHtml,
  type Node,
  parseHtml,
  removeFrom,
  setAttribute,
  tagOf,
  textOf,
} from '../../lib/html.ts';
import { adaptPart } from './links.ts';
import { BOOKLET, type PagedSite } from './paged-site.ts';
import type { PageSheet, Sheets } from './sheets.ts';

/** Parts of the frame that some pages do without, by their classes. */
const FRAME_PARTS = ['seal', 'tide'];

/** What the frame of a page does not have. */
function withoutParts(document: Node): string {
  const frame = [tagOf(document, 'header'), tagOf(document, 'footer')].flatMap(elementsOf);
  return FRAME_PARTS.filter((name) => !frame.some((one) => hasClass(one, name))).join(' ');
}

/** The fonts of a page's style, which all pages have, and the rest. */
const FONTS_FIRST = /^((?:@font-face\{[^}]*\}|:root\{--font-song:[^}]*\})*)([^]*)$/u;

/** The stylesheets of a page, in their order. */
function sheetsIn(document: Node): PageSheet[] {
  return elementsOf(document).flatMap((element): PageSheet[] => {
    const media = attributeOf(element, 'media') ?? 'all';
    if (element.tagName === 'style') {
      const [, fonts = '', rest = ''] = FONTS_FIRST.exec(textOf(element)) ?? [];
      return [fonts, rest].map((source) => ({ source, media, linked: false }));
    }
    if (attributeOf(element, 'rel') !== 'stylesheet') return [];
    return [{ source: attributeOf(element, 'href') ?? '', media, linked: true }];
  });
}

/** Sounds and films are on the site only; what is said in them stands here, with its seconds. */
function withoutRecordings(main: Element): void {
  const leadsToOne = (element: Element) =>
    /\.(?:mp3|m4a|mp4)(?:#|$)/u.test(attributeOf(element, 'href') ?? '');
  // Their sheet is among those of the file.
  removeFrom(
    main,
    (element) =>
      ['audio', 'video', 'link'].includes(element.tagName) ||
      (leadsToOne(element) && attributeOf(element, 'download') !== undefined),
  );
  for (const second of elementsOf(main).filter(leadsToOne)) setAttribute(second, 'href', undefined);
}

/**
 * Makes the section of a page; of the booklet, which repeats all others, a template.
 * @param sheets take the page's stylesheets
 */
export function sectionOf(site: PagedSite, path: string, sheets: Sheets): string {
  const document = parseHtml(site.read(path));
  const canonical = elementsOf(document).find(
    (element) => attributeOf(element, 'rel') === 'canonical',
  );
  // The running heads that the page has on paper: `data-head`, `data-head-1` …
  const heads = tagOf(document, 'html').attrs.filter(({ name }) => name.startsWith('data-head'));
  const names = sheets.add(sheetsIn(document));
  const main = tagOf(document, 'main');
  removeFrom(main, ({ tagName }) => tagName === 'script');
  // Links to editions made before, this file among them.
  removeFrom(main, (element) => attributeOf(element, 'data-editions') !== undefined);
  // Sounds are on the site only.
  const listeners = elementsOf(main).filter(({ tagName }) => tagName === 'read-aloud');
  for (const listener of listeners) setAttribute(listener, 'data-sounds', undefined);
  withoutRecordings(main);
  adaptPart(site, main, path);
  const attributes = {
    id: path,
    'data-page': path,
    'data-title': textOf(tagOf(document, 'title')),
    'data-canonical': (canonical && attributeOf(canonical, 'href')) ?? '',
    'data-without': withoutParts(document),
    'data-sheets': names,
    ...Object.fromEntries(heads.map(({ name, value }) => [name, value])),
  };
  const tag = path === BOOKLET ? 'template' : 'section';
  return `<${tag}${attributesHtml(attributes)}>${innerHtml(main)}</${tag}>`;
}
