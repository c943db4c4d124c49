import { expect, it } from 'vitest';
import { keepNewest } from './trim-cache.ts';

const after = async (kept: string[], most: number) => {
  const requests = kept.map((name) => new Request(`https://a.example/${name}`));
  const left = [...requests];
  const remove = (request: RequestInfo | URL) =>
    Promise.resolve(left.splice(left.indexOf(request as Request), 1).length > 0);
  await keepNewest({ keys: () => Promise.resolve(requests), delete: remove }, most);
  return left.map(({ url }) => url.replace('https://a.example/', ''));
};

it('deletes the oldest, and no more than that', async () => {
  expect(await after(['a', 'b', 'c', 'd'], 2)).toEqual(['c', 'd']);
  expect(await after(['a', 'b'], 2)).toEqual(['a', 'b']);
  expect(await after([], 2)).toEqual([]);
});
