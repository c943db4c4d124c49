import { describe, expect, it } from 'vitest';
import type { Typeface } from '../../lib/typesetting.ts';
import type { WholeData } from '../../../tests/whole.ts';
import type { ExhibitionData } from '../../model/schemas/exhibition-json.ts';
import { spreadOverThemes } from './direction.ts';
import { milestonesThatFit } from './river.ts';

/** Every character fills its square. */
const face = { width: (text: string) => text.length } as Typeface;

type Event = WholeData['milestones']['events'][number];
const events = (count: number, national: number): Event[] =>
  Array.from({ length: count }, (_, index) => ({
    id: String(index),
    text: '一二三四五六七八九十',
    level: { id: index < national ? 'national' : 'local' },
  })) as Event[];

describe('the river', () => {
  it('says a few milestones in large type', () => {
    expect(milestonesThatFit(events(8, 0), face)).toMatchObject({ size: 20, shown: { length: 8 } });
  });

  it('says more of them in smaller type, none below 12 mm', () => {
    const { shown, size } = milestonesThatFit(events(25, 0), face);
    expect(shown).toHaveLength(25);
    expect(size).toBeLessThan(20);
    expect(size).toBeGreaterThanOrEqual(12);
  });

  it('says the highest of too many, in the order of time', () => {
    const { shown, size } = milestonesThatFit(events(5000, 3).toReversed(), face);
    expect(size).toBe(12);
    expect(shown.length).toBeGreaterThan(10);
    expect(shown.length).toBeLessThan(60);
    expect(shown.slice(-3).map(({ id }) => id)).toEqual(['2', '1', '0']);
  });
});

describe('spreadOverThemes', () => {
  type Figure = ExhibitionData['figures'][number];
  const figure = (id: string, theme: string) => ({ id, theme: { id: theme } }) as Figure;

  it('takes one of each theme before a second, in the order of the text', () => {
    const figures = [figure('a', 'x'), figure('b', 'x'), figure('c', 'y'), figure('d', 'x')];
    expect(spreadOverThemes(figures, 2).map(({ id }) => id)).toEqual(['a', 'c']);
    expect(spreadOverThemes(figures, 3).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(spreadOverThemes(figures, 9)).toHaveLength(4);
  });
});
