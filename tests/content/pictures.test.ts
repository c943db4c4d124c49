/**
 * What a picture tells of place, camera and photographer is taken out of all that is published. The
 * fixture's photograph has it all: Exif with a place, XMP, IPTC, a side that is up and a profile.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { WholeData } from '../whole.ts';
import { OTHER_CONTENT } from '../sites.ts';
import { filesOf, read } from './html.ts';

const original = readFileSync(path.join(OTHER_CONTENT, 'milestones', '2016-09-01.jpg'));
const files = filesOf('other');
const pictures = files.filter((file) => /\.(?:png|jpe?g|webp|avif)$/u.test(file));
const photographs = pictures.filter((file) => file.startsWith('_astro/2016-09-01.'));

/** How Exif, XMP and IPTC begin in the formats that hold them, and words that the photograph holds. */
const TELLING = [
  ...['Exif\0\0', 'EXIF', 'eXIf', 'http://ns.adobe.com/xap/', 'x:xmpmeta', 'XMP '],
  ...['Photoshop 3.0', '8BIM', 'Chaosheng', 'Tingchao', 'Shen Guanchao'],
];
/** Exif's pointer to a place (GPS IFD), in this file's order of bytes. */
const PLACE = Buffer.from([0x25, 0x88, 0x04, 0x00]);

it('the photograph tells everything before it is published', async () => {
  const { exif, xmp, iptc, icc, orientation } = await sharp(original).metadata();
  expect([exif, xmp, iptc, icc].every((part) => part && part.length > 0)).toBe(true);
  expect(exif?.includes(PLACE)).toBe(true);
  expect(orientation).toBe(6);
  expect(TELLING.filter((sign) => original.includes(sign))).toEqual(
    expect.arrayContaining(['Exif\0\0', 'x:xmpmeta', '8BIM', 'Chaosheng', 'Tingchao']),
  );
});

describe('what is published', () => {
  it('has the photograph in several sizes and in three formats', () => {
    for (const extension of ['avif', 'webp', 'jpg'])
      expect(photographs.filter((file) => file.endsWith(`.${extension}`)).length).toBeGreaterThan(
        1,
      );
  });

  it('holds nothing in its pictures but the picture', async () => {
    expect(pictures.length).toBeGreaterThan(photographs.length);
    for (const file of pictures) {
      const bytes = read('other', file);
      const { exif, xmp, iptc, orientation } = await sharp(bytes).metadata();
      expect({ exif, xmp, iptc, orientation }, file).toEqual({});
      expect([file, ...TELLING.filter((sign) => bytes.includes(sign))]).toEqual([file]);
    }
  });

  it('has the original nowhere, and names its parts nowhere', () => {
    const words = TELLING.slice(-3);
    for (const file of files) {
      const bytes = read('other', file);
      expect([file, bytes.includes(original.subarray(-2000))]).toEqual([file, false]);
      expect([file, ...words.filter((word) => bytes.includes(word))]).toEqual([file]);
    }
  });

  it('shows the photograph upright and in its colours', async () => {
    for (const file of photographs) {
      const bytes = read('other', file);
      const { width, height } = await sharp(bytes).metadata();
      expect(width / height).toBeCloseTo(960 / 640, 1);
      // The seal in the corner is of this red, which the original writes in a wider range of colours.
      const [side, left] = [Math.round(height / 8), Math.round(width * 0.84)];
      const corner = sharp(bytes).extract({ left, top: side, width: side, height: side });
      const colour = [...(await corner.resize(1, 1).removeAlpha().raw().toBuffer())];
      const off = colour.map((value, at) => Math.abs(value - ([200, 40, 30][at] ?? 0)));
      expect(Math.max(...off)).toBeLessThan(8);
    }
  });

  it('gives programs the address of one of these', () => {
    const { milestones } = JSON.parse(
      read('other', 'data/exhibition.json').toString(),
    ) as WholeData;
    const addresses = milestones.events.flatMap(({ pictures = [] }) =>
      pictures.map(({ url }) => url),
    );
    expect(addresses).toHaveLength(2);
    expect(photographs).toContain(new URL(addresses[0] ?? '').pathname.slice(1));
    expect(files).toContain(new URL(addresses[1] ?? '').pathname.slice(1));
  });
});
