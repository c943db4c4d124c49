/**
 * What the file has once: head, masthead, foot, the dialog of search, the list of its contents.
 */
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
import { settle } from './links.ts';
import type { PagedSite } from './paged-site.ts';

export interface Frame {
  readonly html: string;
  readonly body: string;
  readonly head: string;
  readonly header: string;
  readonly footer: string;
  readonly mainAttributes: string;
  /** The pages that the foot leads to. */
  readonly contents: readonly { readonly href: string; readonly title: string }[];
}

/** A page that has all of the frame. */
const MODEL = '/article/';

/** What of the head is still true of a file that holds all pages. */
function headOf(site: PagedSite): string {
  const head = tagOf(parseHtml(site.read('/')), 'head');
  const kept = elementsOf(head).filter((element) => {
    const name = attributeOf(element, 'name') ?? '';
    if (element.tagName === 'meta')
      return ['viewport', 'description', 'format-detection', 'theme-color'].includes(name);
    return (
      element.tagName === 'title' ||
      ['canonical', 'icon'].includes(attributeOf(element, 'rel') ?? '')
    );
  });
  for (const element of kept)
    if (attributeOf(element, 'rel') === 'icon')
      setAttribute(element, 'href', dataUri(site, attributeOf(element, 'href') ?? ''));
  return kept.map((element) => outerHtml(element)).join('');
}

/** The line of a page's own address names the exhibition's; a script puts in that of the page. */
function nameExhibition(line: Element, site: PagedSite): void {
  const [words] = line.childNodes;
  if (!words || !('value' in words)) return;
  const address = /https?:.*/u.exec(words.value)?.[0] ?? '';
  words.value = words.value.replace(address, '');
  const own = parseFragment(`<span data-own-address>${site.data.url}</span>`);
  line.childNodes.push(...own.childNodes);
}

/** Reads the frame from the site. */
export function frameOf(site: PagedSite, gathered: ReadonlySet<string>): Frame {
  const document = parseHtml(site.read(MODEL));
  const skip = elementsOf(document).find((element) => hasClass(element, 'skip'));
  const [header, footer, main] = ['header', 'footer', 'main'].map((name) => tagOf(document, name));
  const dialog = tagOf(document, 'search-dialog');
  if (!header || !footer || !main || !skip) throw new Error('the page has no link past its head');
  for (const line of elementsOf(footer).filter((one) => hasClass(one, 'address')))
    nameExhibition(line, site);
  for (const part of [header, footer, dialog]) {
    settle(site, part, gathered);
    for (const element of elementsOf(part)) setAttribute(element, 'aria-current', undefined);
  }
  const contents = elementsOf(tagOf(footer, 'nav'))
    .filter(({ tagName }) => tagName === 'a')
    .filter((link) => attributeOf(link, 'data-gathered') === undefined)
    .map((link) => ({ href: attributeOf(link, 'href') ?? '', title: textOf(link) }));
  return {
    html: attributesHtml(attributesOf(tagOf(document, 'html'))),
    body: attributesHtml(attributesOf(tagOf(document, 'body'))),
    head: headOf(site),
    header: outerHtml(skip) + outerHtml(header),
    footer: outerHtml(footer) + outerHtml(dialog),
    mainAttributes: attributesHtml(attributesOf(main)),
    contents,
  };
}
