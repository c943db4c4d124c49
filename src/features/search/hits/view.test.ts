import { expect, it } from 'vitest';
import type { Hit } from '../client/pages.ts';
import { byKind } from './view.ts';

function hit(kind: Hit['kind'], page: string, anchor: string): Hit {
  const address = `${page}#${anchor}`;
  return { kind, page, anchor, address, title: '', text: '', marks: [] };
}

const HITS = [
  hit('notice', '/donate/', 'c1'),
  hit('article', '/article/', 's1-p2'),
  hit('article', '/articles/2/', 's1-p1'),
  hit('article', '/article/', 's1-p1'),
  hit('notice', '/donate/things/', 'photograph'),
];

it('puts the hits of a kind together where its first hit stands, also from several pages', () => {
  const shown = byKind(HITS).map(([{ address }, heads]) => [address, heads]);
  expect(shown).toEqual([
    ['/donate/#c1', 2],
    ['/donate/things/#photograph', undefined],
    ['/article/#s1-p2', 3],
    ['/article/#s1-p1', undefined],
    ['/articles/2/#s1-p1', undefined],
  ]);
});
