import { describe, expect, it } from 'vitest';
import {
  areaPicture,
  countOf,
  type FigurePicture,
  perCell,
  rowPicture,
  ruleOf,
  unitOf,
  unitPictures,
  UNITS,
} from './figure-pictures.ts';

/** How many cells the shapes of a fill cover: the area of their rectangles, by that of a cell. */
function cellsOf(pictures: FigurePicture[], fill: string, unit: keyof typeof UNITS): number {
  const { width, height } = UNITS[unit];
  const shapes = pictures.flatMap((picture) => picture.shapes);
  const paths = shapes.filter(([, own]) => own['fill'] === `url(#${fill})`);
  const areas = paths.flatMap(([, own]) =>
    Array.from(
      String(own['d']).matchAll(/h([\d.]+)v([\d.]+)/gu),
      ([, across, down]) => Number(across) * Number(down),
    ),
  );
  return areas.reduce((sum, area) => sum + area, 0) / (width * height);
}

describe('a count in cells', () => {
  it('has as many as it says, each for a round number', () => {
    for (const [count, leading, each] of [
      [1, 1, 1],
      [39, 1, 1],
      [40, 1, 1],
      [300, 1, 1],
      [1100, 1, 10],
      [9300, 10, 100],
      [22_000, 100, 100],
      [32_000, 100, 1000],
      [1_074_000, 1000, 10_000],
      [12_345, 10, 100],
    ] as const) {
      expect([perCell(count, true), perCell(count, false)], String(count)).toEqual([leading, each]);
      expect(cellsOf(unitPictures(count / each, 'print'), 'print-full', 'print')).toBeCloseTo(
        count / each,
        1,
      );
    }
  });

  it('fills as many as the share says, and leaves the others open', () => {
    const pictures = unitPictures(1074, 'spine', 75);
    expect(cellsOf(pictures, 'spine-full', 'spine')).toBeCloseTo(805.5, 1);
    expect(cellsOf(pictures, 'spine-open', 'spine')).toBeCloseTo(268.5, 1);
    expect(cellsOf(unitPictures(15, 'door', 0), 'door-open', 'door')).toBe(15);
  });

  it('stands by fives, or by hundreds, the last of which may be fewer', () => {
    const counts = (count: number) =>
      unitPictures(count, 'spine').map((picture) => cellsOf([picture], 'spine-full', 'spine'));
    expect(counts(14)).toEqual([5, 5, 4]);
    expect(counts(300)).toEqual([100, 100, 100]);
    expect(counts(220)).toEqual([100, 100, 20]);
  });

  it('has cells of whole pixels in thirds of its size, and no group wider than a telephone', () => {
    for (const [name, { width, height }] of Object.entries(UNITS)) {
      expect([width % 3, height % 3], name).toEqual([0, 0]);
      for (const count of [39, 220])
        for (const picture of unitPictures(count, name as keyof typeof UNITS)) {
          const scale = Number(picture.width) / Number(picture.viewBox?.split(' ')[2]);
          const sides = [width * scale, height * scale];
          expect(
            sides.map((side) => side % 1),
            name,
          ).toEqual([0, 0]);
          expect(picture.width, name).toBeLessThanOrEqual(180);
        }
    }
  });

  it('is torn at its end where the text says that it is more, and only there', () => {
    const torn = (pictures: FigurePicture[]) =>
      pictures.map(({ shapes }) => shapes.some(([, own]) => own['class'] === 'torn'));
    expect(torn(unitPictures(220, 'print', 100, true))).toEqual([false, false, true]);
    expect(torn(unitPictures(220, 'print'))).not.toContain(true);
  });

  it('is one picture where it is small', () => {
    const few = rowPicture(39, 'seal');
    expect(cellsOf([few], 'seal-full', 'seal')).toBe(39);
    expect(few.width).toBeLessThanOrEqual(246);
  });

  it('is in what is counted', () => {
    expect(['卷（件）', '张', '人次', '家', '人', '项', '类'].map(unitOf)).toEqual([
      'spine',
      'print',
      'slip',
      'door',
      'seal',
      'seal',
      'slip',
    ]);
    expect(countOf(107.4, '万卷（件）')).toEqual({ count: 1_074_000, unit: '卷（件）' });
    expect(countOf(8, '类')).toEqual({ count: 8, unit: '类' });
    expect(countOf(3.2, '倍')).toBeUndefined();
    expect(countOf(0, '项')).toBeUndefined();
  });
});

it('plans have areas in the proportion of the values', () => {
  const [large, small] = [areaPicture(400, 400), areaPicture(100, 400)];
  expect([large.width, small.width]).toEqual([216, 108]);
});

it('a rule is filled to its share, from left to right', () => {
  const length = (value: number) =>
    ruleOf(value).shapes.find(([, own]) => own['class'] === 'length')?.[1]['width'];
  expect([length(60), length(100), length(0)]).toEqual(['60%', '100%', '0%']);
});
