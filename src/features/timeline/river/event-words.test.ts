import { describe, expect, it } from 'vitest';
import { fixtureExhibition } from '../../../../tests/fixture-exhibition.ts';
import { columnsOf, verticalWords } from './event-words.ts';
import { riverLayout } from './river-layout.ts';

describe('columnsOf', () => {
  it('keeps every word, in columns that have room for it', () => {
    for (const text of [
      '启用。',
      '一二三四五六七八九十甲乙丙丁戊己庚辛',
      '甲'.repeat(40),
      '𠮷'.repeat(40),
      'a'.repeat(40),
    ]) {
      const columns = columnsOf(text);
      expect(columns.join('')).toBe(text.replace(/。$/u, ''));
      expect(Math.max(...columns.map((column) => Array.from(column).length))).toBeLessThanOrEqual(
        16,
      );
    }
  });

  it('divides a text between its words and after its marks', () => {
    expect(columnsOf('通过国家级数字档案馆测评并且启用新馆。')).toEqual([
      '通过国家级数字档案馆',
      '测评并且启用新馆',
    ]);
    expect(columnsOf('首次参加全市国际博物馆日，全馆人员走上街头。')[1]).toMatch(/^全馆/u);
  });
});

it('shows the words of lone crests only, and never two in one place', async () => {
  const { milestones } = (await fixtureExhibition()).chronicle;
  const events = new Map(milestones.map((event) => [event.id, event]));
  const { crests } = riverLayout(milestones, { clusterWithin: 27 });
  const words = verticalWords(crests, events);
  expect(words.size).toBeGreaterThan(5);
  let end = -Infinity;
  for (const { ids, x } of crests) {
    const shown = words.get(ids.join());
    if (shown === undefined) continue;
    expect(ids).toHaveLength(1);
    // In CSS pixels on the narrowest river that shows them.
    const columns = Array.from(shown.matchAll(/x="(-?[\d.]+)"/gu), ([, at]) => Number(at));
    expect(x * 1.08 + Math.min(...columns) - 10).toBeGreaterThanOrEqual(end - 0.001);
    end = x * 1.08 + Math.max(...columns) + 10;
  }
});
