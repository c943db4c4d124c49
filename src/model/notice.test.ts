import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { exhibitionOf, fixtureExhibition } from '../../tests/fixture-exhibition.ts';
import { PROJECT } from '../../tests/sites.ts';
import { exhibitionData } from '../features/data/index.ts';

const small = await exhibitionOf(path.join(PROJECT, 'tests', 'fixtures', 'small', 'notice'));

describe('the time in which an archives asks', () => {
  it('ends with its last day, where the archives is', () => {
    const ends = Date.parse(small.notice?.period?.ends ?? '');
    expect(new Date(ends).toISOString()).toBe('2026-12-31T16:00:00.000Z');
  });

  it('stands in the data with the words that say so', () => {
    expect(exhibitionData(small, []).notice?.period).toEqual({
      from: '2026-03-01',
      until: '2026-12-31',
      quote: '2026年3月1日至12月31日',
    });
  });

  it('is not there where none is stated', async () => {
    const { notice } = await fixtureExhibition();
    expect(notice.period).toBeUndefined();
  });
});
