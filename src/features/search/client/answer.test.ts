import { expect, it } from 'vitest';
import { byPage, countsByKind, ofKind } from './answer.ts';
import type { Hit } from './pages.ts';

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
  const shown = byPage(HITS).map(({ hit: { anchor }, heads }) => [anchor, heads]);
  expect(shown).toEqual([
    ['2018', 2],
    ['2020', undefined],
    ['s1-p2', 2],
    ['s1-p1', undefined],
  ]);
});

it('counts by kind', () => {
  expect([...countsByKind(HITS)]).toEqual([
    ['milestone', 2],
    ['article', 2],
  ]);
});

it('chooses one kind, or all', () => {
  expect(ofKind(HITS, 'article').map(({ anchor }) => anchor)).toEqual(['s1-p2', 's1-p1']);
  expect(ofKind(HITS, 'contact')).toEqual([]);
  expect(ofKind(HITS, undefined)).toBe(HITS);
});
