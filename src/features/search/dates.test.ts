/** Dates, found by the words in which people type them. */
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { fixtureWith, milestoneEntry } from '../../../tests/fixture-exhibition.ts';
import { testIndex, type TestIndex } from '../../../tests/search-engine.ts';
import { searchEntries } from './indexing/entries.ts';

const DATES = [
  ...['1949/1952', '195X', '1953', '1957-11/1958-02', '1958~', '1958-21', '1958-33'],
  ...['1958-03', '1958-03-05', '1958-04-10/1958-04-12', '1958-12-09', '1960'],
];
let index: TestIndex;

/** The dates of the events that are found, in order. */
async function found(query: string): Promise<string[]> {
  const { exact } = await index.newEngine().search(query);
  const texts = exact.filter(({ kind }) => kind === 'milestone').map(({ text }) => text);
  return texts.flatMap((text) => / (.+)的大事。$/u.exec(text)?.[1] ?? []);
}

beforeAll(async () => {
  const exhibition = await fixtureWith({ milestones: DATES.map((iso) => milestoneEntry(iso)) });
  index = await testIndex(searchEntries(exhibition));
  vi.stubGlobal('fetch', index.fetch);
});

afterAll(async () => {
  vi.unstubAllGlobals();
  await index.remove();
});

it.each([
  ['1950年', ['1949/1952', '195X']],
  ['1950', ['1949/1952', '195X']],
  ['一九五三年', ['195X', '1953']],
  ['五十年代', DATES.slice(0, -1)],
  ['1950年代', DATES.slice(0, -1)],
  ['1960年', ['1960']],
  ['1958年3月', ['1958-21', '1958-33', '1958-03', '1958-03-05']],
  ['1958-03', ['1958-21', '1958-33', '1958-03', '1958-03-05']],
  ['1958.3.5', ['1958-03-05']],
  ['1958-04-11', ['1958-04-10/1958-04-12']],
  ['1957年冬天', ['1957-11/1958-02', '1958-33']],
  ['1958年冬季', ['1958-12-09']],
  ['1958年一季度', ['1957-11/1958-02', '1958-21', '1958-33', '1958-03', '1958-03-05']],
  ['1958年 大事', DATES.filter((date) => /195X|1958/u.test(date))],
])('finds by %s the events of that time', async (query, dates) => {
  expect((await found(query)).toSorted()).toEqual(dates.toSorted());
});

it('marks what is printed, and nothing where the words are not', async () => {
  const { exact } = await index.newEngine().search('1950年');
  const marked = exact.map(({ text, marks }) => marks.map(([from, to]) => text.slice(from, to)));
  expect(marked).toEqual([[], []]);
  const [hit] = (await index.newEngine().search('1958年4月')).exact;
  expect(hit?.marks.map(([from, to]) => hit.text.slice(from, to))).toEqual(['1958年4月']);
});
