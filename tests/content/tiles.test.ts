/** Pictures that are larger than a screen, in tiles: what a IIIF viewer asks for is there. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { exhibitionOf } from '../fixture-exhibition.ts';
import { MUSEUM_CONTENT } from '../sites.ts';
import { filesOf, read } from './html.ts';

const ROOT = 'http://localhost:4321/';

interface Info {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly sizes: readonly { width: number; height: number }[];
  readonly tiles: readonly { width: number; scaleFactors: readonly number[] }[];
}

interface Body {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly service?: readonly { readonly id: string }[];
}

const json = (file: string) => JSON.parse(read('museum', file).toString()) as unknown;

/** The pictures of all objects: how large the originals are, and what their manifests say of them. */
const { objects } = await exhibitionOf(MUSEUM_CONTENT);
const pictures = await Promise.all(
  objects.flatMap(({ id, pictures: own }) => {
    const { items } = json(`iiif/${id}/manifest.json`) as {
      items: { width: number; height: number; items: { items: { body: Body }[] }[] }[];
    };
    return own.map(async ({ picture }, index) => {
      const file = path.join(MUSEUM_CONTENT, 'objects', id, picture.image as unknown as string);
      const { width, height } = await sharp(file).metadata();
      const canvas = items[index];
      const body = canvas?.items[0]?.items[0]?.body;
      if (!canvas || !body) throw new Error(`${id} has no canvas for ${file}`);
      return { name: `${id}/p${index + 1}`, file, width, height, canvas, body };
    });
  }),
);
const tiled = pictures.filter(({ width, height }) => Math.max(width, height) > 2560);

it('are made of those only that are larger than a screen', () => {
  expect(tiled.length).toBeGreaterThan(0);
  expect(filesOf('museum', '**/info.json')).toEqual(
    tiled.map(({ name }) => `iiif/${name}/info.json`).sort(),
  );
  for (const { name, body } of pictures)
    expect([name, body.service?.[0]?.id]).toEqual([
      name,
      tiled.some((one) => one.name === name) ? `${ROOT}iiif/${name}` : undefined,
    ]);
});

it('stand on canvases of the originals’ size', () => {
  for (const { width, height, canvas } of pictures)
    expect([canvas.width, canvas.height]).toEqual([width, height]);
});

describe.each(tiled)('$name', ({ name, file, width, height }) => {
  const info = json(`iiif/${name}/info.json`) as Info;

  it('is described as what it is, at the address that it stands at', () => {
    const full = filesOf('museum', `iiif/${name}/full/*/0/default.jpg`);
    expect(info.sizes.map((size) => `${size.width},${size.height}`)).toEqual(
      full.map((file) => path.basename(path.dirname(path.dirname(file)))),
    );
    expect(info).toMatchObject({
      '@context': 'http://iiif.io/api/image/3/context.json',
      id: `${ROOT}iiif/${name}`,
      type: 'ImageService3',
      protocol: 'http://iiif.io/api/image',
      profile: 'level0',
      ...{ width, height },
    });
  });

  it('has every tile that its description lists, of its size, and no other', async () => {
    const [grid] = info.tiles;
    if (!grid) throw new Error('no tiles');
    const expected: [string, number, number][] = [];
    for (const factor of grid.scaleFactors) {
      const step = grid.width * factor;
      for (let y = 0; y < height; y += step) {
        for (let x = 0; x < width; x += step) {
          const [w, h] = [Math.min(step, width - x), Math.min(step, height - y)];
          const whole = w === width && h === height;
          const [across, down] = [Math.ceil(w / factor), Math.ceil(h / factor)];
          const region = whole ? 'full' : `${x},${y},${w},${h}`;
          expected.push([`${region}/${across},${down}/0/default.jpg`, across, down]);
        }
      }
    }
    expect(expected.length).toBeGreaterThan(grid.scaleFactors.length);
    expect(filesOf('museum', `iiif/${name}/**/*.jpg`)).toEqual(
      expected.map(([tile]) => `iiif/${name}/${tile}`).sort(),
    );
    for (const [tile, across, down] of expected) {
      const found = await sharp(read('museum', `iiif/${name}/${tile}`)).metadata();
      expect([tile, found.width, found.height]).toEqual([tile, across, down]);
    }
  });

  it('shows in a tile what stands there in the original', async () => {
    const region = { left: 512, top: 1024, width: 512, height: 512 };
    const small = (picture: ReturnType<typeof sharp>) =>
      picture.resize(8, 8).greyscale().raw().toBuffer();
    const [there, here] = await Promise.all([
      small(sharp(file).extract(region)),
      small(sharp(read('museum', `iiif/${name}/512,1024,512,512/512,512/0/default.jpg`))),
    ]);
    expect(new Set(there).size).toBeGreaterThan(4);
    for (const [index, value] of there.entries())
      expect(Math.abs(value - (here[index] ?? NaN))).toBeLessThan(8);
  });

  it('tells in no tile where and with what it was taken, as the original does', async () => {
    expect((await sharp(file).metadata()).exif?.includes(Buffer.from([0x25, 0x88]))).toBe(true);
    for (const tile of filesOf('museum', `iiif/${name}/**/*.jpg`)) {
      const { exif, xmp, iptc, icc } = await sharp(read('museum', tile)).metadata();
      expect({ exif, xmp, iptc, icc }, tile).toEqual({});
    }
  });
});

it('publishes no original of an object’s picture', () => {
  const published = filesOf('museum', '**/*.{jpg,png,webp,avif}');
  for (const { file } of pictures) {
    const original = readFileSync(file);
    expect(published.filter((one) => read('museum', one).equals(original))).toEqual([]);
  }
});
