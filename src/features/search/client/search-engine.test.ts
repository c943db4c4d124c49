import { afterEach, expect, it, vi } from 'vitest';
import type { SearchPage } from '../entry.ts';
import { createEngine } from './search-engine.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A page as the index holds it, at its place in the reading order. */
function page(position: number, text: string): SearchPage & { raw_url: string } {
  const entries = [[`e${position}`, 'heading', text]] as const;
  return { kind: 'article', page: '/article/', entries, raw_url: `${position}-digest` };
}

/** An engine whose Pagefind answers every question with these pages, in this order. */
function engineOf(...pages: ReturnType<typeof page>[]) {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('档案馆年月0123456789')));
  const results = pages.map((data) => ({ id: data.raw_url, data: () => Promise.resolve(data) }));
  const instance = {
    init: () => Promise.resolve(),
    mergeIndex: () => Promise.resolve(),
    search: vi.fn<(term: string | null) => Promise<{ results: typeof results }>>(() =>
      Promise.resolve({ results }),
    ),
  };
  const createInstance = vi.fn(() => instance);
  const engine = createEngine('/pagefind/', () => Promise.resolve({ createInstance }));
  return { engine, instance, createInstance };
}

it('gives hits in reading order, whatever the order of the answers', async () => {
  const { engine } = engineOf(page(10, '档案'), page(2, '档案馆'), page(1, '馆的档案'));
  const { exact: hits } = await engine.search('档案');
  expect(hits.map(({ address }) => address)).toEqual([
    '/article/#e1',
    '/article/#e2',
    '/article/#e10',
  ]);
});

it('believes no answer that it has not read', async () => {
  const { engine } = engineOf(page(1, '档 案'), page(2, '馆，档'));
  const { exact: hits } = await engine.search('档案');
  expect(hits.map(({ text }) => text)).toEqual(['档 案']);
});

it('asks Pagefind for the exact phrase of each word, and for nothing that stands nowhere', async () => {
  const { engine, instance } = engineOf(page(1, '档案馆'));
  await engine.search('档案　馆');
  // Nothing is asked for but the list of pages, once.
  expect(instance.search.mock.calls).toEqual([[null], ['"档 案"'], ['"馆"']]);
  await engine.search('库');
  expect(instance.search).toHaveBeenCalledTimes(3);
});

it('starts Pagefind once, however many ask', async () => {
  const { engine, createInstance } = engineOf(page(1, '档案馆'));
  await Promise.all([engine.prepare(), engine.search('档'), engine.search('案')]);
  expect(createInstance).toHaveBeenCalledTimes(1);
});

it('marks the part of a query that an entry holds', async () => {
  const { engine } = engineOf(page(1, '馆的档案'));
  const { exact, near } = await engine.search('档案库');
  expect(exact).toEqual([]);
  expect(near.map(({ marks }) => marks)).toEqual([[[2, 4]]]);
});

it.each([
  ['1911', []],
  ['1911年', []],
  ['1984年12月', [[[0, 5]]]],
])('takes a number for one: of %s no other year holds a part', async (query, marks) => {
  const { engine } = engineOf(page(1, '1984年11月建馆，1971年修志'));
  const { exact, near } = await engine.search(query);
  expect(exact).toEqual([]);
  expect(near.map((found) => found.marks)).toEqual(marks);
});
