import { expect, it, test } from 'vitest';
import { parseDate } from '../../model/edtf.ts';
import type { Chronicle, Milestone } from '../../model/types.ts';
import { milestoneWave } from './milestone-wave.ts';

const chronicle = { first: 1926, last: 2019 } as Chronicle;
const yearsBelow = (date: string) => {
  const when = parseDate(date);
  if (!when) throw new Error(`no date: ${date}`);
  const { own, ends } = milestoneWave({ id: date, when, level: 'local' } as Milestone, chronicle);
  return { own, ends: ends.map(({ label, narrow }) => [label, narrow]) };
};

test.each(['1949-10/1950-03', '195X', '1958~', '1972-06-15', '1984?', '1990/..'])(
  'below %s stand the first year and the last, on a telephone too',
  (date) => {
    expect(yearsBelow(date).ends).toEqual([
      ['1926', 'start'],
      ['2019', 'end'],
    ]);
  },
);

it('sets the years of an event aside on a telephone where that makes room', () => {
  expect(yearsBelow('1949-10/1950-03').own.narrow).toBe('start');
  expect(yearsBelow('1972').own.narrow).toBeUndefined();
});

it('leaves out a year that has no room beside the event’s own', () => {
  expect(yearsBelow('1926-21').ends).toEqual([['2019', 'end']]);
  expect(yearsBelow('1926/1929').ends).toEqual([['2019', 'end']]);
  expect(yearsBelow('2019').ends).toEqual([['1926', 'start']]);
  // There is room on a wide screen alone.
  expect(yearsBelow('1928/1933').ends[0]).toEqual(['1926', 'none']);
  expect(yearsBelow('1937-11').ends).toEqual([
    ['1926', 'none'],
    ['2019', 'end'],
  ]);
});
