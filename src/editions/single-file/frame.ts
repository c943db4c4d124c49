/** What the file has once: head, masthead, foot, the dialog of search, the list of its contents. */
import { parseFragment } from 'parse5';
import {
  attributeOf,
  attributesHtml,
  attributesOf,
  type Element,
  elementsOf,
  hasClass,
  outerHtml,
  parseHtml,
  setAttribute,
  tagOf,
  textOf,
} from '../../lib/html.ts';
import { dataUri } from './assets.ts';
import { adaptPart } from './links.ts';
import { footerLinks, type PagedSite } from './paged-site.ts';

export interface Frame {
  /** The attributes of `<html>`, `<body>` and `<main>`. */
  readonly html: string;
  readonly body: string;
  readonly main: string;
  /** What stands in the head besides styles. */
  readonly head: string;
  readonly header: string;
  /** The foot, and the dialog of search. */
  readonly footer: string;
  /** The pages that the foot leads to. */
  readonly contents: readonly { readonly href: string; readonly title: string }[];
}

/** A page that every exhibition has, with all of the frame. */
const MODEL = '/about/';

/** What of the head is still true of a file that holds all pages. */
const KEPT_NAMES = ['viewport', 'description', 'format-detection', 'theme-color'];
const KEPT_LINKS = ['canonical', 'icon'];

function headOf(site: PagedSite): string {
  const kept = elementsOf(tagOf(parseHtml(site.read('/')), 'head')).filter((element) => {
    const { name = '', rel = '' } = attributesOf(element);
    if (element.tagName === 'meta') return KEPT_NAMES.includes(name);
    return element.tagName === 'title' || KEPT_LINKS.includes(rel);
  });
  for (const element of kept) {
    const { rel, href = '' } = attributesOf(element);
    if (rel === 'icon') setAttribute(element, 'href', dataUri(site, href));
  }
  return kept.map((element) => outerHtml(element)).join('');
}

/** The line of a page's own address names the exhibition's; a script puts in that of the page. */
function nameExhibition(line: Element, site: PagedSite): void {
  const [words] = line.childNodes;
  if (!words || !('value' in words)) return;
  words.value = words.value.replace(/https?:.*/u, '');
  const own = parseFragment(`<span data-own-address>${site.data.url}</span>`);
  line.childNodes.push(...own.childNodes);
}

/** Reads the frame from the site. */
export function frameOf(site: PagedSite): Frame {
  const document = parseHtml(site.read(MODEL));
  const skip = elementsOf(document).find((element) => hasClass(element, 'skip'));
  if (!skip) throw new Error('the page has no link past its head');
  const [header, footer] = [tagOf(document, 'header'), tagOf(document, 'footer')];
  const dialog = tagOf(document, 'search-dialog');
  for (const line of elementsOf(footer).filter((one) => hasClass(one, 'address')))
    nameExhibition(line, site);
  for (const part of [header, footer, dialog]) {
    adaptPart(site, part);
    for (const element of elementsOf(part)) setAttribute(element, 'aria-current', undefined);
  }
  const contents = footerLinks(footer)
    .filter((link) => attributeOf(link, 'data-gathered') === undefined)
    .map((link) => ({ href: attributeOf(link, 'href') ?? '', title: textOf(link) }));
  const attributes = (tag: string) => attributesHtml(attributesOf(tagOf(document, tag)));
  return {
    html: attributes('html'),
    body: attributes('body'),
    main: attributes('main'),
    head: headOf(site),
    header: outerHtml(skip) + outerHtml(header),
    footer: outerHtml(footer) + outerHtml(dialog),
    contents,
  };
}
