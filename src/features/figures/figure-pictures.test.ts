import { describe, expect, it } from 'vitest';
import {
  areaPicture,
  countOf,
  type FigurePicture,
  perCell,
  ruleOf,
  unitOf,
  unitPicture,
  UNITS,
} from './figure-pictures.ts';

/** How many cells the shapes of a fill cover: the area of their rectangles, by that of a cell. */
function cellsOf({ shapes }: FigurePicture, fill: string, unit: keyof typeof UNITS): number {
  const { width, height } = UNITS[unit];
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
    for (const [count, each] of [
      [1, 1],
      [39, 1],
      [40, 1],
      [300, 1],
      [9300, 10],
      [22_000, 100],
      [32_000, 100],
      [1_074_000, 1000],
      [12_345, 10],
    ] as const) {
      expect(perCell(count), String(count)).toBe(each);
      expect(cellsOf(unitPicture(count, 'print'), 'print-full', 'print')).toBeCloseTo(
        count / each,
        1,
      );
    }
  });

  it('fills as many as the share says, and leaves the others open', () => {
    const picture = unitPicture(1_074_000, 'spine', 75);
    expect(cellsOf(picture, 'spine-full', 'spine')).toBeCloseTo(805.5, 1);
    expect(cellsOf(picture, 'spine-open', 'spine')).toBeCloseTo(268.5, 1);
    expect(cellsOf(unitPicture(15, 'door', 0), 'door-open', 'door')).toBe(15);
  });

  it('has cells of whole pixels in each of its sizes, and as wide a wall of each', () => {
    for (const [name, { width, height }] of Object.entries(UNITS)) {
      expect([width % 3, height % 3], name).toEqual([0, 0]);
      const wall = unitPicture(22_000, name as keyof typeof UNITS);
      expect(wall).toMatchObject({ class: 'units wall', width: 426 });
      expect(wall.height % height, name).toBe(0);
      const few = unitPicture(39, name as keyof typeof UNITS);
      const scale = Number(few.width) / Number(few.viewBox?.split(' ')[2]);
      expect(
        [width * scale, height * scale].map((side) => side % 1),
        name,
      ).toEqual([0, 0]);
      // As wide as the place that the narrowest telephones have.
      expect(few.width, name).toBeLessThanOrEqual(328);
    }
  });

  it('is torn where the text says that it is more, and only there', () => {
    const torn = (picture: FigurePicture) =>
      picture.shapes.some(([, own]) => own['class'] === 'torn');
    expect(torn(unitPicture(22_000, 'print', 100, true))).toBe(true);
    expect(torn(unitPicture(22_000, 'print'))).toBe(false);
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
  expect([large.width, small.width]).toEqual([180, 90]);
});

it('a rule is filled to its share, from left to right', () => {
  const length = (value: number) =>
    ruleOf(value).shapes.find(([, own]) => own['class'] === 'length')?.[1]['width'];
  expect([length(60), length(100), length(0)]).toEqual(['60%', '100%', '0%']);
});
