import { describe, expect, it } from 'vitest';
import {
  areaPicture,
  countOf,
  type FigurePicture,
  perCell,
  rowPicture,
  ruleOf,
  unitPictures,
} from './figure-pictures.ts';
import { ACROSS, rowOfCells, type UnitName, unitOf, UNITS } from './units.ts';

/** How wide the outer outlines of a path's cells are together: of each, what begins at its corner. */
function widthOf(d: string): number {
  const outlines = d
    .split(/m[\d.]+ -[\d.]+(?=[mM]|$)/u)
    .flatMap((cell) => /m([^z]+)z/u.exec(cell)?.[1] ?? []);
  return outlines.reduce((sum, outline) => {
    const steps = outline.split(' ').map(Number);
    // Its first step leads to it.
    const across = steps.filter((_, index) => index > 1 && index % 2 === 0);
    let [x, least, most] = [0, 0, 0];
    for (const step of across) {
      x += step;
      [least, most] = [Math.min(least, x), Math.max(most, x)];
    }
    return sum + most - least;
  }, 0);
}

/** How many cells of a kind are drawn, one by one and in rows that pictures share. */
function cellsOf(pictures: FigurePicture[], kind: 'full' | 'open', name: UnitName): number {
  const drawn = pictures
    .flatMap(({ shapes }) => shapes)
    .filter(([, own]) => own['class'] === kind)
    .map(([shape, own]) =>
      shape === 'use' ? ACROSS[name] : widthOf(String(own['d'])) / widthOf(rowOfCells(name, 0, 1)),
    );
  return drawn.reduce((sum, cells) => sum + cells, 0);
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
      expect(cellsOf(unitPictures(count / each, 'print'), 'full', 'print')).toBeCloseTo(
        count / each,
        1,
      );
    }
  });

  it('fills as many as the share says, and leaves the others open', () => {
    const pictures = unitPictures(1074, 'spine', 75);
    expect(cellsOf(pictures, 'full', 'spine')).toBeCloseTo(805.5, 1);
    expect(cellsOf(pictures, 'open', 'spine')).toBeCloseTo(268.5, 1);
    expect(cellsOf(unitPictures(15, 'door', 0), 'open', 'door')).toBe(15);
  });

  it('are drawn alike where they are parts of one whole, few and many', () => {
    const [many, few] = [61, 25].map((part) => unitPictures(part, 'slip', 100, false, 61));
    expect(few?.map((one) => one.class)).toEqual(['units wall slips']);
    expect(many?.[0]?.class).toBe('units wall slips');
    expect(cellsOf(few ?? [], 'full', 'slip')).toBe(25);
  });

  it('stands by fives, or by hundreds, the last of which may be fewer', () => {
    const counts = (count: number) =>
      unitPictures(count, 'spine').map((picture) => cellsOf([picture], 'full', 'spine'));
    expect(counts(14)).toEqual([5, 5, 4]);
    expect(counts(300)).toEqual([100, 100, 100]);
    expect(counts(220)).toEqual([100, 100, 20]);
  });

  it('has cells of whole pixels in thirds of its size, and no group wider than a telephone', () => {
    for (const [name, { width, height }] of Object.entries(UNITS)) {
      expect([width % 3, height % 3], name).toEqual([0, 0]);
      for (const count of [39, 220])
        for (const picture of unitPictures(count, name as UnitName)) {
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
    expect(cellsOf([few], 'full', 'seal')).toBe(39);
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
