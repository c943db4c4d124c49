import { expect, test } from 'vitest';
import { addresses } from '../../model/addresses.ts';
import type { ArchiveObject, Exhibition } from '../../model/types.ts';
import { ON_ONE_PAGE } from './list-sizes.ts';
import { objectListPages } from './object-lists.ts';

const numbered = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: String(index) }) as ArchiveObject);

test('a long list stands on several pages, each object on one', () => {
  const objects = numbered(2 * ON_ONE_PAGE + 1);
  const group = {
    ...({
      by: 'kind',
      id: 'map',
      name: '地图',
      href: addresses.objectGroup('kind', 'map'),
    } as const),
    objects: objects.slice(0, ON_ONE_PAGE + 1),
  };
  const lists = objectListPages({ objects, objectGroups: [group] } as unknown as Exhibition);
  expect(
    lists.map(({ number, pages, objects: shown }) => [pages[number - 1], shown.length]),
  ).toEqual([
    ['/objects/', ON_ONE_PAGE],
    ['/objects/page/2/', ON_ONE_PAGE],
    ['/objects/page/3/', 1],
    ['/objects/kind/map/', ON_ONE_PAGE],
    ['/objects/kind/map/2/', 1],
  ]);
  const whole = lists.filter((list) => list.group === undefined);
  expect(whole.flatMap(({ objects: shown }) => shown)).toEqual(objects);
});
