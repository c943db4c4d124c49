import { describe, expect, it } from 'vitest';
import { type DrawnFigure, drawingsOf } from './figure-groups.ts';

const figure = (id: string, value: number, unit: string, partOf?: string): DrawnFigure => ({
  id,
  value,
  unit,
  partOf,
});

const kinds = (figures: DrawnFigure[]) => drawingsOf(figures).map(({ kind }) => kind);

describe('drawingsOf', () => {
  it('draws a whole with its parts, and what the text leaves open as the rest', () => {
    const [drawing, ...others] = drawingsOf([
      figure('all', 39, '家'),
      figure('excellent', 10, '家', 'all'),
      figure('good', 14, '家', 'all'),
    ]);
    expect(others).toEqual([]);
    expect(drawing).toMatchObject({ kind: 'parts', whole: { id: 'all' }, rest: 15 });
  });

  it('draws no parts that are more than their whole', () => {
    const figures = [figure('all', 5, '家'), figure('some', 6, '家', 'all')];
    expect(kinds(figures)).toEqual(['units', 'units']);
  });

  it('draws a share beside the whole that it is a share of', () => {
    const [drawing, ...others] = drawingsOf([
      figure('holdings', 107.4, '万卷'),
      figure('share', 75, '%', 'holdings'),
    ]);
    expect(others).toEqual([]);
    expect(drawing).toMatchObject({ kind: 'share', whole: { id: 'holdings' } });
  });

  it('shows a whole once, however many shares it has', () => {
    const drawings = drawingsOf([
      figure('holdings', 107.4, '万卷'),
      figure('one', 75, '%', 'holdings'),
      figure('other', 20, '%', 'holdings'),
    ]);
    expect(JSON.stringify(drawings).match(/"id":"holdings","value"/gu)).toHaveLength(1);
  });

  it('draws areas of one unit as plans beside one another', () => {
    expect(kinds([figure('a', 17560, '平方米'), figure('b', 7000, '平方米')])).toEqual(['areas']);
    expect(kinds([figure('a', 17560, '平方米'), figure('b', 3, '亩')])).toEqual(['areas', 'areas']);
  });

  it('draws what can be counted, and leaves time and broken numbers alone', () => {
    for (const [value, unit] of [
      [8, '类'],
      [2, '万人次'],
      [22_000, '张'],
    ] as const)
      expect(kinds([figure('a', value, unit)])).toEqual(['units']);
    expect(kinds([figure('a', 3.2, '倍')])).toEqual(['number']);
    expect(kinds([figure('a', 10, '个月')])).toEqual(['number']);
  });

  it('draws every figure exactly once', () => {
    const figures = [
      figure('all', 39, '家'),
      figure('part', 10, '家', 'all'),
      figure('share', 60, '%'),
      figure('people', 6, '人'),
      figure('square', 900, '平方米'),
    ];
    const drawn = JSON.stringify(drawingsOf(figures));
    for (const { id } of figures) {
      expect(drawn.match(new RegExp(`"id":"${id}","value"`, 'gu'))).toHaveLength(1);
    }
  });
});
