import { expect, it } from 'vitest';
import type { Hit } from '../client/pages.ts';
import { byPage } from './view.ts';

function hit(kind: Hit['kind'], page: string, anchor: string): Hit {
  const address = `${page}#${anchor}`;
  return { kind, page, anchor, address, title: '', text: '', marks: [] };
}

const HITS = [
  hit('milestone', '/timeline/', '2018'),
  hit('article', '/article/', 's1-p2'),
  hit('milestone', '/timeline/', '2020'),
  hit('article', '/article/', 's1-p1'),
];

it('puts the hits of a page together, each page where its first hit stands', () => {
  const shown = byPage(HITS).map(([{ anchor }, heads]) => [anchor, heads]);
  expect(shown).toEqual([
    ['2018', 2],
    ['2020', undefined],
    ['s1-p2', 2],
    ['s1-p1', undefined],
  ]);
});
