import { expect, test } from 'vitest';
import { exhibitionOf } from '../../../../tests/fixture-exhibition.ts';
import { MUSEUM_CONTENT } from '../../../../tests/sites.ts';
import { hasPlates, plateItems, platePictures } from './plates.ts';

test('sixty objects have plates, which the contents name; of more there is a list', async () => {
  const [object] = (await exhibitionOf(MUSEUM_CONTENT)).objects;
  if (!object) throw new Error('no object');
  const many = (count: number) => ({ objects: Array.from({ length: count }, () => object) });
  expect([hasPlates(many(60)), hasPlates(many(61))]).toEqual([true, false]);
  expect(plateItems(many(60))).toHaveLength(60);
  expect(plateItems(many(1))).toEqual([{ id: `object-${object.id}`, title: object.title }]);
  expect(plateItems(many(61))).toEqual([]);
});

test('a plate shows four pictures, and counts the others', async () => {
  const { objects } = await exhibitionOf(MUSEUM_CONTENT);
  const two = objects.find(({ pictures }) => pictures.length === 2);
  if (!two) throw new Error('no object of two pictures');
  const pictures = [...two.pictures, ...two.pictures, ...two.pictures];
  expect(platePictures(two)).toEqual({ shown: two.pictures, more: 0 });
  expect(platePictures({ ...two, pictures })).toEqual({ shown: pictures.slice(0, 4), more: 2 });
  const film = objects.find(({ recording }) => recording?.poster);
  expect(platePictures(film ?? two).shown[0]?.picture).toBe(film?.recording?.poster);
});
