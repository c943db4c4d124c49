import { expect, it } from 'vitest';
import { queryOf, withQuery } from './address.ts';

const PAGE = 'https://archives.example/base/search/';

it.each(['依法治档', 'a&b=c#d?e', '<img>"', '档 案', '%', 'constructor'])(
  'reads back what it has written: %j',
  (query) => {
    expect(queryOf(withQuery(`${PAGE}?q=older&x=1#top`, query))).toBe(query);
  },
);

it('writes nothing for nothing', () => {
  expect(withQuery(`${PAGE}?q=档`, '')).toBe(PAGE);
  expect(queryOf(PAGE)).toBe('');
});

it('survives a lone surrogate', () => {
  expect(queryOf(withQuery(PAGE, 'a\ud800'))).toBe('a\ufffd');
});
