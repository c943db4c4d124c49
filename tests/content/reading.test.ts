/**
 * The article's apparatus, and what reading it costs.
 */
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { attribute, pageOf, pagesOf, read, textOf } from './html.ts';

const isParagraph = (id: string | undefined) => /^s\d+-p\d+$/u.test(id ?? '');

describe.each(['site', 'other'] as const)('the article of %s', (site) => {
  const { elements } = pageOf(site, 'article/index.html');

  it('numbers its paragraphs, each number a link that is apparatus', () => {
    const ids = elements.map((element) => attribute(element, 'id')).filter(isParagraph);
    expect(ids.length).toBeGreaterThan(10);
    const links = elements.filter((element) => attribute(element, 'data-passage') !== undefined);
    expect(links.map((link) => attribute(link, 'href'))).toEqual(ids.map((id) => `#${id ?? ''}`));
    expect(links.map((link) => textOf(link).trim())).toEqual(
      ids.map((_, index) => String(index + 1)),
    );
    for (const link of links) expect(attribute(link, 'data-apparatus')).toBeDefined();
    // The name holds what is seen, so that it can be spoken to (WCAG 2.5.3), and is nobody else's.
    const names = links.map((link) => attribute(link, 'aria-label') ?? '');
    expect(new Set(names).size).toBe(names.length);
    links.forEach((link, index) => expect(names[index]).toContain(textOf(link).trim()));
  });
});

describe('scripts before a reader acts', () => {
  /** A script and what it imports at once; what it imports when it is used stands in `import(…)`. */
  function withImports(file: string, known: Set<string>): Set<string> {
    if (known.has(file)) return known;
    known.add(file);
    const text = read('site', file).toString();
    for (const [, from = ''] of text.matchAll(
      /(?:^|;)import\s*(?:[^"'`();]*?from\s*)?["'`](\.[^"'`]+)["'`]/gu,
    )) {
      withImports(path.posix.join(path.posix.dirname(file), from), known);
    }
    return known;
  }

  // The page of search is another matter: it begins by searching.
  const pages = pagesOf('site').filter(({ html }) => html.includes('<read-aloud'));

  it.each(pages.map((page) => [page.file, page] as const))('%s', (_, page) => {
    const files = new Set<string>();
    for (const element of page.elements) {
      const src = attribute(element, 'src');
      if (element.tagName === 'script' && src) withImports(src.replace(/^\//u, ''), files);
    }
    expect(files.size).toBeGreaterThan(0);
    const bytes = Array.from(files, (file) => brotliCompressSync(read('site', file)).length);
    expect(bytes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(4096);
  });
});
