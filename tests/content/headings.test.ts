/** What headings promise to engines that know less than today's Chromium. */
import { describe, expect, it } from 'vitest';
import type { SiteName } from '../sites.ts';
import { attribute, type Element, hasClass, pageOf, pagesOf, textOf } from './html.ts';

/** A mark with more of its phrase behind it, in one piece: WebKit does not divide a heading there. */
const UNDIVIDED = /[，：；。？！](?=[^\s，：；。？！”’」』）])/u;

function textsIn(element: Element): string[] {
  return element.childNodes.flatMap((node) => {
    if ('value' in node) return [node.value];
    return 'tagName' in node ? textsIn(node) : [];
  });
}

describe.each(['site', 'other', 'lean'] satisfies SiteName[])('%s', (site) => {
  it('lets its headings be divided after their marks', () => {
    const headings = pagesOf(site).flatMap(({ file, elements }) =>
      elements
        .filter(({ tagName }) => /^h[1-3]$/u.test(tagName))
        .filter((heading) => !hasClass(heading, 'visually-hidden'))
        .map((heading) => ({ file, texts: textsIn(heading) })),
    );
    const marked = headings.filter(({ texts }) => /[：，？]/u.test(texts.join('')));
    expect(marked.length).toBeGreaterThan(0);
    expect(marked.filter(({ texts }) => texts.some((text) => UNDIVIDED.test(text)))).toEqual([]);
  });

  it('calls the page of the ways by its heading, wherever it is led to', () => {
    const { elements } = pageOf(site, 'donate/ways/index.html');
    const headings = elements.filter(({ tagName }) => tagName === 'h1').map((h1) => textOf(h1));
    const links = pagesOf(site).flatMap((page) =>
      page.elements.filter((e) => attribute(e, 'href')?.endsWith('/donate/ways/')),
    );
    const texts = links.filter(({ tagName }) => tagName === 'a').map((link) => textOf(link).trim());
    // The booklet prints addresses.
    const names = texts.filter((text) => !text.startsWith('http'));
    expect(names.length).toBeGreaterThan(2);
    expect([...new Set(names)]).toEqual(headings.map((heading) => heading.trim()));
  });
});
