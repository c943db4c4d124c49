/** The objects that an institution shows: their pages, and what programs read of them. */
import { presentation3StrictUpgrade } from '@iiif/parser/strict';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { exhibitionOf } from '../fixture-exhibition.ts';
import { MUSEUM_CONTENT } from '../sites.ts';
import {
  attribute,
  type Element,
  elementsOf,
  filesOf,
  pageOf,
  pagesOf,
  read,
  textOf,
} from './html.ts';

const ROOT = 'http://localhost:4321';
const { objects, objectGroups } = await exhibitionOf(MUSEUM_CONTENT);
const fileOf = (href: string) => `${href.slice(1)}index.html`;
const json = (file: string) => JSON.parse(read('museum', file).toString()) as unknown;
const hrefsOf = (elements: readonly Element[]) =>
  elements.filter(({ tagName }) => tagName === 'a').map((one) => attribute(one, 'href'));

/** Where links to objects with something to see lead, in their order, on a page that is no object's. */
const shownOn = (site: 'museum' | 'example' | 'site') =>
  pageOf(site, 'index.html')
    .elements.filter((one) => /\bobject-card\b/u.test(attribute(one, 'class') ?? ''))
    .map((card) => {
      const pictures = elementsOf(card).filter(({ tagName }) => tagName === 'img');
      return [attribute(card, 'href'), pictures.length];
    });

it('leads the entrance with its first four objects that can be seen, with all, or with those named', () => {
  const seen = ['newspaper', 'administration-building', 'court-house', 'crossing'];
  expect(shownOn('museum')).toEqual(seen.map((id) => [`/objects/${id}/`, 1]));
  expect(shownOn('example')).toEqual(['boat', 'plank-card'].map((id) => [`/objects/${id}/`, 1]));
  expect(shownOn('site')).toEqual([]);
  const { elements } = pageOf('museum', 'index.html');
  const all = elements.find((one) => textOf(one) === `全部${objects.length}件展品`);
  expect(all).toBeDefined();
  expect(hrefsOf(elements)).toContain('/objects/');
});

it.each([
  ['example', 2, false],
  ['museum', 6, true],
] as const)('lets readers of %s, with %i objects, choose by a form: %s', (site, count, chooses) => {
  const { elements } = pageOf(site, 'objects/index.html');
  const cards = elements.filter((one) => /\bobject-card\b/u.test(attribute(one, 'class') ?? ''));
  expect(cards).toHaveLength(count);
  expect(elements.some((one) => attribute(one, 'name') === 'sort')).toBe(chooses);
  // The groups, as links.
  expect(hrefsOf(elements)).toContain('/objects/kind/document/');
});

describe.each(objects.map((object) => [object.title, object] as const))('%s', (title, object) => {
  const { elements } = pageOf('museum', fileOf(object.href));

  it('has its title, and on its slip all that is catalogued', () => {
    const [heading] = elements.filter(({ tagName }) => tagName === 'h1');
    expect(heading && textOf(heading).trim()).toBe(title);
    const record = elements.filter((one) => attribute(one, 'data-source') === 'object');
    const said = record.map((one) => textOf(one)).join('');
    const { date, creator, place, identifier, extent, language, donor, credit, rights } = object;
    const facts = [date, creator, place, identifier, extent, language, donor, credit, rights.label];
    for (const fact of [...facts, ...object.subjects, ...object.description])
      if (fact !== undefined) expect(said).toContain(fact);
  });

  it('shows every picture, described, and opens it large', async () => {
    const shown = elements.filter(({ tagName }) => tagName === 'figure');
    expect(shown.map((figure) => attribute(figure, 'id'))).toEqual(
      object.pictures.map((_, index) => `p${index + 1}`),
    );
    for (const [index, figure] of shown.entries()) {
      const within = elementsOf(figure);
      const [image] = within.filter(({ tagName }) => tagName === 'img');
      expect(image && attribute(image, 'alt')).toBe(object.pictures[index]?.picture.alt);
      const types = within.filter(({ tagName }) => tagName === 'source');
      expect(types.map((source) => attribute(source, 'type'))).toEqual([
        'image/avif',
        'image/webp',
      ]);
      expect(image && attribute(image, 'src')).toMatch(/\.jpg$/u);
      const [large] = hrefsOf(within);
      const { width } = await sharp(read('museum', (large ?? '').slice(1))).metadata();
      expect(String(width)).toBe(image && attribute(image, 'width'));
    }
  });

  it('leads to its neighbours, its groups, and what it belongs with', () => {
    const hrefs = hrefsOf(elements);
    const before = objects[object.position - 2];
    const after = objects[object.position];
    const groups = objectGroups.filter(
      (one) => one.by === 'subject' && one.objects.includes(object),
    );
    for (const one of [before, after, ...object.objects, ...object.passages, ...groups])
      if (one) expect(hrefs).toContain(one.href);
  });
});

it('is cited as a record: its number, who keeps it, and the year, where there is one', () => {
  for (const [id, cited] of [
    [
      'administration-building',
      '：pg_9_12_01bl[A/OL]. 爱达荷大学图书馆特藏与档案部（PG 9，明信片集）, 1910. ',
    ],
    ['newspaper', ', [1898]. '],
  ] as const) {
    const [dd] = pageOf('museum', `objects/${id}/index.html`)
      .elements.filter(({ tagName }) => tagName === 'dd')
      .filter((one) => textOf(one).includes('/OL]'));
    expect(dd && textOf(dd)).toContain(cited);
  }
});

it('lists all of them, each in every group that it is in', () => {
  const listed = (href: string) => {
    const { elements } = pageOf('museum', fileOf(href));
    const [list] = elements.filter((one) => attribute(one, 'class')?.includes('object-list'));
    return list ? hrefsOf(elementsOf(list)) : [];
  };
  expect(listed('/objects/')).toEqual(objects.map(({ href }) => href));
  for (const group of objectGroups)
    expect(listed(group.href)).toEqual(group.objects.map(({ href }) => href));
});

it('says nowhere how a donor consented', () => {
  for (const file of filesOf('museum').filter((one) =>
    /\.(?:html|json|csv|md|txt|xml|js)$/u.test(one),
  ))
    expect(read('museum', file).toString(), file).not.toContain('捐赠协议');
});

it('is the same for programs: JSON by its schema, and a table', () => {
  const data = json('data/objects.json') as { objects: { id: string; title: string }[] };
  const ajv = new Ajv2020({ allErrors: true, formats: { uri: (text) => URL.canParse(text) } });
  expect(ajv.validate(json('data/objects.schema.json') as object, data), ajv.errorsText()).toBe(
    true,
  );
  expect(data.objects.map(({ title }) => title)).toEqual(objects.map(({ title }) => title));
  const rows = parse<Record<string, string>>(read('museum', 'data/objects.csv'), {
    bom: true,
    columns: true,
  });
  expect(rows.map((row) => [row['id'], row['题名'], row['日期（EDTF）'], row['档号']])).toEqual(
    objects.map(({ id, title, when, identifier }) => [
      id,
      title,
      when?.iso ?? '',
      identifier ?? '',
    ]),
  );
});

describe('IIIF', () => {
  it.each(objects.map((object) => [object.id, object] as const))(
    'describes %s without a fault, picture by picture',
    async (id, object) => {
      const manifest = json(`iiif/${id}/manifest.json`) as Parameters<
        typeof presentation3StrictUpgrade
      >[0];
      const state = { warnings: [] as string[] };
      presentation3StrictUpgrade(structuredClone(manifest), state);
      expect(state.warnings).toEqual([]);
      expect(manifest.id).toBe(`${ROOT}/iiif/${id}/manifest.json`);
      const pictures = manifest.items.filter((canvas) => !('duration' in canvas));
      expect(pictures).toHaveLength(object.pictures.length);
      expect(manifest.items).toHaveLength(pictures.length + (object.recording ? 1 : 0));
      expect(manifest.rights).toBe(object.rights.uri);
      for (const canvas of pictures) {
        const [page] = canvas.items ?? [];
        const body = page?.items?.[0]?.body as { id: string; width: number; height: number };
        const { width, height } = await sharp(
          read('museum', body.id.slice(ROOT.length + 1)),
        ).metadata();
        expect([body.width, body.height]).toEqual([width, height]);
        // The address of a canvas has no fragment, which would name a part of it.
        expect(new URL(canvas.id).hash).toBe('');
      }
    },
  );

  it('lists all of them', () => {
    const { items } = json('iiif/collection.json') as { items: { id: string }[] };
    expect(items.map(({ id }) => id)).toEqual(
      objects.map(({ id }) => `${ROOT}/iiif/${id}/manifest.json`),
    );
  });
});

it('is not there, nor led to, where there are no objects', () => {
  expect(filesOf('other').filter((file) => /objects|iiif|close-look/u.test(file))).toEqual([]);
  for (const { elements } of pagesOf('other'))
    expect(hrefsOf(elements).filter((href) => href?.includes('objects'))).toEqual([]);
});
