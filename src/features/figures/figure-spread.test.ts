import { describe, expect, it } from 'vitest';
import type { DrawnFigure } from './figure-groups.ts';
import { spreadOf } from './figure-spread.ts';

const figure = (id: string, value: number, unit: string, partOf?: string): DrawnFigure => ({
  id,
  value,
  unit,
  partOf,
});
const people = (...values: number[]) =>
  values.map((value, index) => figure(`p${index}`, value, '人'));

/** What of a row's twelve columns the drawings take, by the place among three in what they say. */
const widths = (figures: DrawnFigure[], place: number) =>
  spreadOf(figures).map(({ row }) => 12 / Number(row.split(' ')[place]));

describe('spreadOf', () => {
  const leader = (figures: DrawnFigure[]) =>
    spreadOf(figures)
      .filter(({ leads }) => leads)
      .map(({ drawing }) => (drawing.whole ?? drawing.figures[0])?.id);

  it('is led by what is drawn widest: a whole, then most cells, else the first', () => {
    const holdings = [figure('all', 107.4, '万卷'), figure('share', 75, '%', 'all')];
    expect(leader([figure('photographs', 22_000, '张'), ...holdings])).toEqual(['all']);
    expect(leader(people(2, 15, 6))).toEqual(['p1']);
    expect(leader(people(1, 3, 2))).toEqual(['p0']);
    expect(leader([figure('one', 20, '%'), figure('two', 100, '%')])).toEqual(['one']);
    expect(spreadOf([])).toEqual([]);
  });

  it('has each figure once, and rows without a gap, however many there are', () => {
    const others = [figure('share', 20, '%'), figure('months', 10, '个月')];
    for (let count = 1; count <= 14; count += 1)
      for (const figures of [
        people(...Array.from({ length: count }, (_, index) => index + 1)),
        [figure('all', 107.4, '万卷'), figure('part', 75, '%', 'all'), ...people(1, 2, 3)],
        [figure('area', 7000, '平方米'), figure('all', 39, '家'), figure('part', 9, '家', 'all')],
        [...others, ...people(...Array.from({ length: count }, () => 2))],
      ]) {
        const drawn = spreadOf(figures).flatMap(({ drawing }) => [
          ...drawing.figures,
          ...(drawing.whole ? [drawing.whole] : []),
        ]);
        expect(drawn.map(({ id }) => id).sort()).toEqual(figures.map(({ id }) => id).sort());
        for (const place of [0, 1, 2]) {
          let row = 0;
          for (const width of widths(figures, place)) {
            row += width;
            expect(row).toBeLessThanOrEqual(12);
            row %= 12;
          }
          expect(row).toBe(0);
        }
      }
  });

  it('leaves no drawing alone in a row where two have room, but the only one', () => {
    for (let count = 3; count <= 14; count += 1) {
      const figures = people(...Array.from({ length: count }, () => 2));
      for (const place of [0, 1]) expect(widths(figures, place)).not.toContain(12);
    }
  });
});
