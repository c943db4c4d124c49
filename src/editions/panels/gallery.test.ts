import { describe, expect, it } from 'vitest';
import type { ExhibitionData } from '../../model/schemas/exhibition-json.ts';
import { pictureBelowTitle, picturesOnWall } from './gallery.ts';
import { pictureRows } from './picture-rows.ts';

type ObjectRecord = NonNullable<ExhibitionData['objects']>[number];

const PLACE = { width: 680, height: 1400, gap: 30 };
const picture = (width: number, height: number) => ({ width, height });
const wide = picture(3000, 2000);
const tall = picture(2000, 3000);
const caption = () => 50;
const rowsOf = (...pictures: (typeof wide)[]) => pictureRows(pictures, PLACE, caption);

describe('pictureRows', () => {
  it('hangs one as wide as its place', () => {
    const [[only] = []] = rowsOf(wide);
    expect(only?.width).toBeCloseTo(680);
    expect(only?.height).toBeCloseTo(680 / 1.5);
  });

  it('hangs none larger than it is sharp, nor distorted', () => {
    const [[only] = []] = rowsOf(picture(300, 200));
    expect([only?.width, only?.height]).toEqual([200, 200 / 1.5]);
  });

  it('keeps the order and the place: from one to six, wide and tall', () => {
    for (let count = 1; count <= 6; count += 1)
      for (let mask = 0; mask < 2 ** count; mask += 1) {
        const pictures = Array.from({ length: count }, (_, at) => ((mask >> at) & 1 ? wide : tall));
        const rows = rowsOf(...pictures);
        expect(rows.flat().map((one) => one.picture)).toEqual(pictures);
        const heights = rows.map((row) => Math.max(...row.map(({ height }) => height)) + 50);
        const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);
        expect(sum(heights) + 30 * (rows.length - 1)).toBeLessThanOrEqual(PLACE.height);
        for (const row of rows) {
          expect(sum(row.map(({ width }) => width)) + 30 * (row.length - 1)).toBeLessThan(680.001);
          for (const { picture: own, width, height } of row)
            expect(width / height).toBeCloseTo(own.width / own.height);
        }
      }
  });

  it('puts two wide ones above each other, where that makes them larger', () => {
    expect(rowsOf(wide, wide).map((row) => row.length)).toEqual([1, 1]);
  });
});

const object = (id: number, size = wide) =>
  ({
    id: String(id),
    pictures: [{ url: `https://example.cn/${id}.webp`, alt: '', ...size }],
  }) as unknown as ObjectRecord;
const sound = { id: 'sound', pictures: [] } as unknown as ObjectRecord;
const idsOf = (pictures: readonly { object: ObjectRecord }[]) =>
  pictures.map((one) => one.object.id);

describe('the pictures that hang', () => {
  it('are those of all objects that have one', () => {
    expect(idsOf(picturesOnWall([object(1), sound, object(2)]))).toEqual(['1', '2']);
  });

  it('are spread over all where there are many, from the first to the last', () => {
    const many = Array.from({ length: 501 }, (_, at) => object(at));
    expect(idsOf(picturesOnWall(many))).toEqual(['0', '100', '200', '300', '400', '500']);
  });

  it('leave a wide one for the title, and none where there is but one', () => {
    const all = picturesOnWall([object(1, tall), object(2), object(3, picture(900, 600))]);
    expect(pictureBelowTitle(all)?.object.id).toBe('2');
    expect(pictureBelowTitle(picturesOnWall([object(1, tall), object(2, tall)]))?.object.id).toBe(
      '1',
    );
    expect(pictureBelowTitle(picturesOnWall([object(1)]))).toBeUndefined();
  });
});
