/** Tours of objects: each detail is cut out at build time, described, and said to programs. */
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { exhibitionOf } from '../fixture-exhibition.ts';
import { MUSEUM_CONTENT } from '../sites.ts';
import { attribute, elementsOf, pageOf, read, textOf } from './html.ts';

const { objects } = await exhibitionOf(MUSEUM_CONTENT);
const toured = objects.filter(({ tour }) => tour.length > 0);
const steps = toured.flatMap((object) => object.tour.map((step) => ({ object, step })));

it('is there for those alone that have one', () => {
  expect(toured.length).toBeGreaterThan(0);
  for (const { href, tour } of objects) {
    const { elements } = pageOf('museum', `${href.slice(1)}index.html`);
    const list = elements.filter((one) => /^t\d+$/u.test(attribute(one, 'id') ?? ''));
    expect(list.map((one) => attribute(one, 'id'))).toEqual(tour.map(({ anchor }) => anchor));
  }
});

describe.each(steps)('$object.id, $step.anchor', ({ object, step }) => {
  const { area, shown, text } = step;
  const { elements } = pageOf('museum', `${object.href.slice(1)}index.html`);
  const [item] = elements.filter((one) => attribute(one, 'id') === step.anchor);
  const within = item ? elementsOf(item) : [];

  it('shows the detail, described by its words, and says these', async () => {
    expect(item && textOf(item)).toContain(text);
    const [image] = within.filter(({ tagName }) => tagName === 'img');
    if (!image) throw new Error('no picture');
    expect(attribute(image, 'alt')).toBe(text);
    const types = within.filter(({ tagName }) => tagName === 'source');
    expect(types.map((one) => attribute(one, 'type'))).toEqual(['image/avif', 'image/webp']);
    const original = path.join(MUSEUM_CONTENT, 'objects', object.id, shown.picture.image as never);
    const small = (picture: ReturnType<typeof sharp>) =>
      picture.resize(8, 8, { fit: 'fill' }).greyscale().raw().toBuffer();
    const expected = await small(sharp(original).extract(area));
    const files = [image, ...types].flatMap((one) => [
      ...(attribute(one, 'src') ?? '').split(', '),
      ...(attribute(one, 'srcset') ?? '').split(', '),
    ]);
    for (const file of new Set(files.map((one) => one.split(' ')[0] ?? '').filter(Boolean))) {
      const detail = sharp(read('museum', file.slice(1)));
      const { width, height } = await detail.metadata();
      expect(Math.abs(width / height - area.width / area.height)).toBeLessThan(0.01);
      const found = await small(detail);
      const off = [...expected].map((value, at) => Math.abs(value - (found[at] ?? NaN)));
      expect(off.reduce((sum, one) => sum + one) / off.length, file).toBeLessThan(8);
    }
  });

  it('leads to its picture, and to what it relates to', () => {
    const hrefs = within.map((one) => attribute(one, 'href')).filter(Boolean);
    const { elements: figure } = {
      elements: elements.filter((one) => attribute(one, 'id') === shown.anchor).flatMap(elementsOf),
    };
    const large = figure.map((one) => attribute(one, 'href')).find(Boolean);
    expect(hrefs).toEqual(
      [large, step.passage?.href, step.milestone?.page].filter((one) => one !== undefined),
    );
  });

  it('is in the data: which picture, its rectangle there, and what it relates to', () => {
    const { objects: records } = JSON.parse(read('museum', 'data/objects.json').toString()) as {
      objects: { id: string; tour?: object[] }[];
    };
    const record = records.find(({ id }) => id === object.id);
    const root = 'http://localhost:4321';
    const { passage, milestone } = step;
    expect(record?.tour).toHaveLength(object.tour.length);
    // The fixture's pictures are published as large as they are.
    expect(record?.tour?.[object.tour.indexOf(step)]).toEqual({
      picture: object.pictures.indexOf(shown) + 1,
      ...{ area, text, url: `${root}${object.href}#${step.anchor}` },
      ...(passage && { passage: { id: passage.id, url: root + passage.href } }),
      ...(milestone && { milestone: { id: milestone.id, url: root + milestone.page } }),
    });
    expect(read('museum', 'data/objects.csv').toString()).toContain(text);
  });

  it('is an annotation of its rectangle in the manifest', () => {
    const manifest = JSON.parse(read('museum', `iiif/${object.id}/manifest.json`).toString()) as {
      items: { id: string; annotations?: { items: { target: string; body: object }[] }[] }[];
    };
    const canvas = manifest.items[object.pictures.indexOf(shown)];
    const { left, top, width, height } = area;
    const found = canvas?.annotations?.flatMap(({ items }) => items) ?? [];
    expect(found).toContainEqual(
      expect.objectContaining({
        target: `${canvas?.id ?? ''}#xywh=${left},${top},${width},${height}`,
        body: expect.objectContaining({ type: 'TextualBody', value: text }) as object,
      }),
    );
  });
});
