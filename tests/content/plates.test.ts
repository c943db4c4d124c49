/** Objects outside of their pages: in the booklet, in the site map, in JSON-LD. */
import { DOMParser } from '@xmldom/xmldom';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { archiveComponent } from '../../src/shell/linked-objects.ts';
import { exhibitionOf } from '../fixture-exhibition.ts';
import { MUSEUM_CONTENT } from '../sites.ts';
import {
  attribute,
  type Element,
  elementsOf,
  filesOf,
  hasClass,
  pageOf,
  pagesOf,
  read,
  textOf,
} from './html.ts';

const ROOT = 'http://localhost:4321';
const { objects } = await exhibitionOf(MUSEUM_CONTENT);
const { elements } = pageOf('museum', 'print/index.html');
const part = elements.find((one) => attribute(one, 'id') === 'part-objects');
const named = (all: readonly Element[], tag: string) => all.filter((one) => one.tagName === tag);
const wordsIn = (element: Element | undefined) => (element ? textOf(element) : '');
const hrefsOf = (all: readonly Element[]) => named(all, 'a').map((one) => attribute(one, 'href'));
/** What a browser opens when a picture of an object is pressed. */
const largePictures = (href: string) =>
  named(pageOf('museum', `${href.slice(1)}index.html`).elements, 'figure').map(
    (figure) => hrefsOf(elementsOf(figure))[0],
  );

describe.each(objects.map((object) => [object.id, object] as const))(
  'the plate of %s',
  (id, object) => {
    const plate = elements.find((one) => attribute(one, 'id') === `object-${id}`);
    const within = plate ? elementsOf(plate) : [];
    const said = wordsIn(plate);
    const { recording } = object;

    it('stands in the part of the objects, and in the contents', () => {
      expect(part && plate && elementsOf(part).includes(plate)).toBe(true);
      expect(hrefsOf(elements)).toContain(`#object-${id}`);
      expect(named(within, 'h3').map((one) => textOf(one))).toEqual([object.title]);
    });

    it('has its first pictures, described, as JPEG no larger than paper needs', async () => {
      const images = named(within, 'img');
      const expected = [
        recording?.poster,
        ...object.pictures.slice(0, 4).map((one) => one.picture),
      ];
      expect(images.map((image) => attribute(image, 'alt'))).toEqual(
        expected.flatMap((picture) => picture?.alt ?? []),
      );
      for (const image of images) {
        const file = (attribute(image, 'src') ?? '').slice(1);
        const { format, width, height } = await sharp(read('museum', file)).metadata();
        expect([format, Math.max(width, height) <= 1280]).toEqual(['jpeg', true]);
        expect([attribute(image, 'width'), attribute(image, 'height')]).toEqual(
          [width, height].map(String),
        );
      }
      for (const { caption, label } of object.pictures)
        for (const text of [caption, label]) if (text !== undefined) expect(said).toContain(text);
    });

    it('has all that is catalogued, and the details of its tour', () => {
      const { date, creator, place, identifier, extent, language, donor, credit, rights } = object;
      const facts = [
        date,
        creator,
        place,
        identifier,
        extent,
        language,
        donor,
        credit,
        rights.label,
      ];
      const steps = object.tour.map(({ text }) => text);
      for (const fact of [...facts, ...object.subjects, ...object.description, ...steps])
        if (fact !== undefined) expect(said).toContain(fact);
    });

    it('has the words of its transcript, as far as its first page, and says where the rest is', () => {
      const [first, next] = recording?.parts ?? [];
      const transcript = within.find((one) => hasClass(one, 'plate-transcript'));
      const spoken = (first?.lines ?? []).flatMap((line) => line.said);
      expect(
        transcript ? named(elementsOf(transcript), 'p').map((one) => textOf(one).trim()) : [],
      ).toEqual(spoken.map(({ speaker, text }) => (speaker ? `${speaker}：${text}` : text)));
      expect(hrefsOf(within)).toEqual(
        [next?.href, object.href].filter((href) => href !== undefined),
      );
      for (const href of [next?.href ?? object.href, object.href])
        expect(said).toContain(ROOT + href);
      if (recording) expect(said).toContain(recording.kind === 'film' ? '在网上看' : '在网上听');
    });
  },
);

it('has no such part, and no styles of it, where there are no objects', () => {
  expect(filesOf('annals').filter((file) => file.includes('plates'))).toEqual([]);
  const without = pageOf('annals', 'print/index.html');
  expect(without.html).not.toMatch(/class="plate|part-objects|plates\.css/u);
});

it('is styled, and the head of its sheets is named', () => {
  const sheets = named(elements, 'link').map((link) => attribute(link, 'href'));
  expect(sheets).toContain('/plates.css');
  expect(read('museum', 'plates.css').toString()).toContain('.plate');
  const [root] = named(elements, 'html');
  const sheet = part && attribute(part, 'data-sheet');
  expect(root && attribute(root, `data-head-${sheet}`)).toBe('展品');
});

it('is in the site map with each large picture, and nothing else is', () => {
  const document = new DOMParser().parseFromString(
    read('museum', 'sitemap-0.xml').toString(),
    'text/xml',
  );
  const IMAGE = 'http://www.google.com/schemas/sitemap-image/1.1';
  const found = new Map(
    Array.from(document.getElementsByTagName('url')).flatMap((url) => {
      const [page] = Array.from(url.getElementsByTagName('loc'));
      const images = Array.from(url.getElementsByTagNameNS(IMAGE, 'image'), (image) =>
        Array.from(image.getElementsByTagNameNS(IMAGE, 'loc'), (loc) => loc.textContent).join(),
      );
      return images.length > 0 ? [[page?.textContent, images] as const] : [];
    }),
  );
  const expected = objects
    .filter(({ pictures }) => pictures.length > 0)
    .map(
      ({ href }) => [ROOT + href, largePictures(href).map((file) => ROOT + (file ?? ''))] as const,
    );
  expect(expected.length).toBeGreaterThan(0);
  expect(found).toEqual(new Map(expected));
});

describe('JSON-LD', () => {
  const nodesOf = (href: string) =>
    pageOf('museum', `${href.slice(1)}index.html`)
      .elements.filter((one) => attribute(one, 'type') === 'application/ld+json')
      .flatMap((script) => script.childNodes.map((node) => ('value' in node ? node.value : '')))
      .flatMap((text) => (JSON.parse(text) as { '@graph': Record<string, unknown>[] })['@graph']);

  it.each(objects.map((object) => [object.id, object] as const))(
    'says what %s is',
    async (_, object) => {
      const nodes = nodesOf(object.href);
      const types = nodes.map((node) => node['@type']);
      const media = { sound: ['AudioObject'], film: ['VideoObject'] };
      const { recording, rights } = object;
      expect(types).toEqual([
        'ArchiveComponent',
        ...(recording ? media[recording.kind] : []),
        'BreadcrumbList',
      ]);
      const [node = {}] = nodes;
      expect(node).toMatchObject({ name: object.title, creditText: object.credit });
      expect([node['license'], node['copyrightNotice']]).toEqual(
        rights.uri === undefined ? [undefined, rights.label] : [rights.uri, undefined],
      );
      const images = (node['image'] ?? []) as Record<string, string>[];
      expect(images.map(({ contentUrl }) => contentUrl)).toEqual(
        largePictures(object.href).map((file) => ROOT + (file ?? '')),
      );
      for (const [index, image] of images.entries()) {
        const file = (image['contentUrl'] ?? '').slice(ROOT.length + 1);
        const { width, height } = await sharp(read('museum', file)).metadata();
        expect([image['width'], image['height']]).toEqual([String(width), String(height)]);
        expect(image['description']).toBe(object.pictures[index]?.picture.alt);
        expect(image['creditText']).toBe(object.credit);
        expect(image['license']).toBe(rights.uri);
      }
      expect(node['associatedMedia']).toEqual(recording && { '@id': nodes[1]?.['@id'] });
    },
  );

  it('gives a date that is known without a doubt, and no other', () => {
    const dates = objects.map(({ id, href }) => [id, nodesOf(href)[0]?.['dateCreated']]);
    expect(Object.fromEntries(dates)).toEqual({
      'administration-building': '1910',
      'court-house': '1912-09-08',
      ferryman: '1986-05',
      // 1898~
      newspaper: undefined,
      crossing: undefined,
      whistles: undefined,
    });
  });

  it('says that the institution holds what it is credited for, and nothing else', () => {
    for (const { href } of objects) expect(nodesOf(href)[0]).not.toHaveProperty('holdingArchive');
    const [object] = objects;
    if (!object) throw new Error('no object');
    const held = archiveComponent(
      { ...object, credit: '某市某区档案馆藏' },
      { publisher: '某区档案馆', contact: undefined },
    );
    expect(held.holdingArchive).toEqual({ '@id': `${ROOT}/#publisher` });
  });
});

it('changes nothing of the pages of others', () => {
  for (const { html } of pagesOf('annals'))
    expect(html).not.toMatch(/ArchiveComponent|ImageObject/u);
});
