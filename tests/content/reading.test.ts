/**
 * The article's apparatus, and what reading it costs.
 */
import { describe, expect, it } from 'vitest';
import { attribute, pageOf, textOf } from './html.ts';

const isParagraph = (id: string | undefined) => /^s\d+-p\d+$/u.test(id ?? '');

describe.each(['site', 'other'] as const)('the article of %s', (site) => {
  const { elements } = pageOf(site, 'article/index.html');

  it('numbers its paragraphs, each number a link that is apparatus', () => {
    const ids = elements.map((element) => attribute(element, 'id')).filter(isParagraph);
    expect(ids.length).toBeGreaterThan(0);
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
