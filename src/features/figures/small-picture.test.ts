import { describe, expect, it } from 'vitest';
import type { Figure } from '../../model/types.ts';
import { smallPicture } from './small-picture.ts';

const figure = (value: number, unit: string, more: Partial<Figure> = {}) =>
  ({ id: `${value}`, value, unit, ...more }) as Figure;
/** How many cells are filled; the last may be a part of one. Each ends at the corner of the next. */
const filled = (markup: string) => {
  const path = / class="full" d="([^"]+)"/u.exec(markup)?.[1] ?? '';
  return path.match(/zm[\d.]+ -[\d.]+(?=m|M|$)/gu)?.length;
};

describe('smallPicture', () => {
  it('has a cell for each of a few, and for a round number of many, which it names', () => {
    const few = smallPicture(figure(39, '家'), []);
    expect(filled(few)).toBe(39);
    expect(few).not.toContain('每格');
    const many = smallPicture(figure(107.4, '万卷（件）'), []);
    expect(filled(many)).toBe(11);
    expect(many).toContain('每格代表10万卷（件）');
    const visits = smallPicture(figure(3.2, '万人次'), []);
    expect(filled(visits)).toBe(32);
    expect(visits).toContain('每格代表1000人次');
  });

  it('tears the last cell where the text says that it is more', () => {
    expect(smallPicture(figure(20, '种', { qualifier: 'over' }), [])).toContain('torn');
    expect(smallPicture(figure(20, '种'), [])).not.toContain('torn');
  });

  it('fills a rule by its share, and draws areas to one scale', () => {
    expect(smallPicture(figure(75, '%'), [])).toContain('class="length" width="75%"');
    const areas = [figure(1000, '平方米'), figure(4000, '平方米')];
    const [small = NaN, large = NaN] = areas.map((area) =>
      Number(/ width="(\d+)"/u.exec(smallPicture(area, areas))?.[1]),
    );
    expect(large).toBe(small * 2);
    // 30 亩 are not a dot beside 4000 平方米: each unit has its own scale.
    const acres = figure(30, '亩');
    expect(smallPicture(acres, [...areas, acres])).toContain(` width="${large}"`);
  });

  it('draws nothing that cannot be counted in cells', () => {
    for (const one of [figure(10, '个月'), figure(3.2, '倍'), figure(120, '%')])
      expect(smallPicture(one, [])).toBe('');
  });
});
