/**
 * What has moved: a page where it was leads on without a script, and an anchor where it was says where
 * to go; of what nobody has moved, no page knows.
 */
import { describe, expect, it } from 'vitest';
import { attribute, pageOf, pagesOf, read, textOf } from './html.ts';

const refreshOf = (file: string) =>
  pageOf('annals', file)
    .elements.filter((element) => attribute(element, 'http-equiv') === 'refresh')
    .map((element) => attribute(element, 'content'));

describe('what has moved', () => {
  it('leads on by itself, and by a link', () => {
    const file = 'timeline/1984/index.html';
    expect(refreshOf(file)).toEqual(['0; url=/timeline/1984-10/']);
    const { elements } = pageOf('annals', file);
    const [main] = elements.filter(({ tagName }) => tagName === 'main');
    const links = elements.filter((element) => attribute(element, 'href') === '/timeline/1984-10/');
    expect(links.map(({ tagName }) => tagName)).toContain('a');
    expect(main && textOf(main)).toContain('换了网址');
  });

  it('says why it is gone, and leads nowhere by itself', () => {
    const file = 'timeline/1960/index.html';
    expect(refreshOf(file)).toEqual([]);
    const [main] = pageOf('annals', file).elements.filter(({ tagName }) => tagName === 'main');
    expect(main && textOf(main)).toContain('核对后没有依据，已经撤下。');
  });

  // Where a host answers with status 200, as those do that know of no other, the page itself says so.
  it.each(['1984', '1960'])('is kept out of the indexes of search engines: %s', (event) => {
    const robots = pageOf('annals', `timeline/${event}/index.html`)
      .elements.filter((element) => attribute(element, 'name') === 'robots')
      .map((element) => attribute(element, 'content'));
    expect(robots).toEqual(['noindex']);
    expect(read('annals', 'sitemap-0.xml').toString()).not.toContain(`/timeline/${event}/<`);
  });

  it('is found at its old anchor', () => {
    const { elements } = pageOf('annals', 'timeline/index.html');
    const [place] = elements.filter((element) => attribute(element, 'id') === '1984');
    const [link] = place?.childNodes.filter((node) => node.nodeName === 'a') ?? [];
    expect(link && 'attrs' in link && attribute(link, 'href')).toBe('/timeline/#1984-10');
  });

  it('costs no page that nothing has moved from', () => {
    const others = pagesOf('annals').filter(
      ({ file }) => !/^timeline\/(?:1984\/|1960\/|index)/u.test(file),
    );
    expect(others.length).toBeGreaterThan(5);
    expect(others.filter(({ html }) => /移走|http-equiv="refresh"/u.test(html))).toEqual([]);
  });
});
