import type { ImageMetadata } from 'astro';
import { expect, test } from 'vitest';
import { FIXTURE, fixtureWith, milestoneEntry } from '../../tests/fixture-exhibition.ts';
import { checkContent } from './check/check.ts';
import { parseDate } from './edtf.ts';
import type { Entries, Fields } from './read/entries.ts';

const image: ImageMetadata = { src: '/a.jpg', width: 40, height: 30, format: 'jpg' };
const rights = { label: '可以引用', href: undefined, uri: undefined };

function entry(
  id: string,
  iso?: string,
  more: Partial<Fields['objects']> = {},
): Entries['objects'][number] {
  const data: Fields['objects'] = {
    ...{ title: `展品${id}`, kind: 'photograph', rights, credit: '本馆' },
    date: iso === undefined ? undefined : parseDate(iso),
    ...{ subjects: [], milestones: [], passages: [], categories: [], objects: [] },
    pictures: [{ image, alt: '一张照片' }],
    ...more,
  };
  const published = { address: '/_astro/a.webp', size: { width: 40, height: 30 } };
  return { id, number: 0, data, body: '', passages: [], published: new Map([[image, published]]) };
}

test('objects stand from past to present, and last those whose date is not known', async () => {
  const { objects } = await fixtureWith({
    objects: [entry('d'), entry('b', '1958'), entry('c', '1958'), entry('a', '1912-09-08')],
  });
  expect(objects.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  expect(objects.map(({ position }) => position)).toEqual([1, 2, 3, 4]);
  expect(objects.map(({ date }) => date)).toEqual(['1912年9月8日', '1958年', '1958年', undefined]);
});

test('an object is known to all that it names', async () => {
  const exhibition = await fixtureWith({
    objects: [
      entry('plan', '2012', { milestones: ['2012-10'], passages: ['s1-p4'] }),
      entry('view', '2016', { objects: ['plan'] }),
    ],
  });
  const [plan, view] = exhibition.objects;
  expect(plan?.objects).toEqual([view]);
  expect(view?.objects).toEqual([plan]);
  const milestone = exhibition.chronicle.milestones.find(({ id }) => id === '2012-10');
  expect(milestone?.objects).toEqual([plan]);
  const passage = exhibition.article.passages.find(({ id }) => id === 's1-p4');
  expect(passage?.objects).toEqual([plan]);
});

test('an object belongs to the events and categories that show it, each named once', async () => {
  const { content } = await checkContent(FIXTURE);
  const sorted = { direction: undefined };
  const showing = [{ object: 'plan', view: 1, caption: '图纸' }];
  const { objects, chronicle } = await fixtureWith({
    objects: [entry('plan', '2012', { milestones: ['2012-10'] })],
    milestones: [
      milestoneEntry('2012-10', { ...sorted, pictures: showing }),
      milestoneEntry('2013', sorted),
    ],
    solicitation: content.solicitation.map((one, index) =>
      index === 0 ? { ...one, data: { ...one.data, pictures: showing } } : one,
    ),
  });
  const [plan] = objects;
  expect(plan?.milestones.map(({ id }) => id)).toEqual(['2012-10']);
  expect(plan?.categories.map(({ id }) => id)).toEqual([content.solicitation[0]?.id]);
  const [shown] = chronicle.milestones[0]?.pictures ?? [];
  expect(shown).toMatchObject({ alt: '一张照片', credit: '本馆', caption: '图纸' });
  expect(shown?.object).toEqual({ id: 'plan', title: '展品plan', href: '/objects/plan/#p1' });
  expect(chronicle.milestones.map(({ objects }) => objects.length)).toEqual([1, 0]);
});

test('objects are grouped by what some of them share, and not by what all of them do', async () => {
  const { objectGroups } = await fixtureWith({
    objects: [
      entry('a', '1958', { subjects: ['水利', '人物'], milestones: ['2012-10'] }),
      entry('b', '1951~', { subjects: ['水利'], kind: 'map' }),
      entry('c', '196X'),
      entry('d'),
      entry('e', '19XX', { kind: 'map' }),
    ],
  });
  expect(
    objectGroups.map(({ by, name, objects }) => [by, name, objects.map(({ id }) => id).join()]),
  ).toEqual([
    ['kind', '照片', 'a,c,d'],
    ['kind', '地图', 'e,b'],
    ['decade', '1950年代', 'b,a'],
    ['decade', '1960年代', 'c'],
    ['subject', '水利', 'b,a'],
    ['subject', '人物', 'a'],
    ['direction', '走向安全', 'a'],
  ]);
  const addresses = objectGroups.map(({ href }) => href);
  expect(addresses.slice(0, 4)).toEqual([
    '/objects/kind/photograph/',
    '/objects/kind/map/',
    '/objects/decade/1950s/',
    '/objects/decade/1960s/',
  ]);
  // An address has letters that can be typed, and another subject does not change it.
  for (const href of addresses)
    expect(href).toMatch(/^\/objects\/[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*\/$/u);
  expect(new Set(addresses).size).toBe(addresses.length);
});

test('the pages of an object are counted where they have no name, and one alone is not', async () => {
  const page = { image, alt: '一页' };
  const { objects } = await fixtureWith({
    objects: [
      entry('a', '1950', { pictures: [page, { ...page, label: '封底' }] }),
      entry('b', '1951', { pictures: [page] }),
    ],
  });
  expect(objects.map(({ pictures }) => pictures.map(({ label }) => label))).toEqual([
    ['第1页', '封底'],
    [undefined],
  ]);
});
