import { expect, it } from 'vitest';
import type { SearchEntry } from '../entry.ts';
import { CHARACTERS_AT_ONCE, searchPages } from './entries.ts';

const milestone = (anchor: string, length: number): SearchEntry => ({
  kind: 'milestone',
  page: '/timeline/',
  anchor,
  title: '大事记',
  text: '档'.repeat(length),
});

it('puts the entries of a page together and keeps pages apart', () => {
  const contact: SearchEntry = { ...milestone('', 1), kind: 'contact', page: '/contact/' };
  expect(searchPages([milestone('2018', 1), milestone('2019', 1), contact])).toEqual([
    {
      kind: 'milestone',
      page: '/timeline/',
      entries: [
        ['2018', '大事记', '档'],
        ['2019', '大事记', '档'],
      ],
    },
    { kind: 'contact', page: '/contact/', entries: [['', '大事记', '档']] },
  ]);
});

it('parts a chronicle of ten thousand events and loses none', () => {
  const entries = Array.from({ length: 10_000 }, (_, index) => milestone(String(index), 60));
  const pages = searchPages(entries);
  expect(pages).toHaveLength((10_000 * 60) / CHARACTERS_AT_ONCE);
  expect(pages.flatMap((page) => page.entries.map(([anchor]) => anchor))).toEqual(
    entries.map(({ anchor }) => anchor),
  );
});

it('gives an entry that is too long a page of its own', () => {
  const long = milestone('long', CHARACTERS_AT_ONCE + 1);
  const pages = searchPages([milestone('a', 1), long, milestone('b', 1)]);
  expect(pages.map(({ entries }) => entries.length)).toEqual([1, 1, 1]);
});
