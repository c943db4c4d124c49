import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../model/edtf.ts';
import { crestLabels } from './river-labels.ts';

const when = (date: string) => {
  const parsed = parseDate(date);
  if (!parsed) throw new Error(`no date: ${date}`);
  return parsed;
};
/** What is written above crests of one height, each as far from the last as said, in units of the river. */
function written(
  ...placed: (readonly [dates: string | readonly string[], x: number, y?: number])[]
) {
  const crests = placed.map(([, x, y = 0]) => ({ x, y, ids: [], from: x, to: x }));
  const dates = placed.map(([own]) => [own].flat().map(when));
  return crestLabels(crests as unknown as Parameters<typeof crestLabels>[0], dates).map(
    (label) => label && [label.year, label.below].filter(Boolean).join(' '),
  );
}

describe('the dates above crests', () => {
  it('are written in full where there is room', () => {
    expect(written(['1949-10/1950-03', 100], ['195X', 300], ['1958~', 500])).toEqual([
      '1949—1950',
      '1950年代',
      '约1958',
    ]);
  });

  it('take two lines where there is little, and say the same', () => {
    expect(written(['1949-10/1950-03', 100], ['195X', 150], ['1958~', 195])).toEqual([
      '1949— 1950',
      '1950 年代',
      '1958 前后',
    ]);
  });

  it('of several are what all are called, or from which year to which they were', () => {
    expect(written([['195X', '1958~'], 100])).toEqual(['1950—1959 2件']);
    expect(written([['1958~', '1960'], 100])).toEqual(['1958—1960 2件']);
    expect(written([['1949-10/1950-03', '1950'], 100])).toEqual(['1949—1950 2件']);
    expect(written([['1954', '1954-03'], 100])).toEqual(['1954 2件']);
    expect(written([['1954-01~', '1954'], 100])).toEqual(['1954 2件']);
    expect(written([['195X', '195X'], 100])).toEqual(['1950年代 2件']);
  });

  it('of several are the years alone, in two lines, where there is little room', () => {
    expect(written([['195X', '1958'], 100], ['1960', 145])).toEqual(['1950— 1959', '1960']);
  });

  it('of several are their number alone where there is no room for more', () => {
    const decades = ['192X', '193X', '194X'].map((decade) => [decade, `${decade.slice(0, 3)}9`]);
    const [a = [], b = [], c = []] = decades;
    expect(written([a, 100], [b, 149], [c, 198])).toEqual(['1920— 1929', '2件', '1940— 1949']);
  });

  it('stand aside of their crests where two lines alone are too wide', () => {
    const dates = [
      ['1949-10/1950-03', 253],
      ['195X', 302],
      ['1958~', 336],
      ['1972', 470],
    ] as const;
    expect(written(...dates)).toEqual(['1949— 1950', '1950 年代', '1958 前后', '1972']);
  });

  it('stand beside each other at one height only', () => {
    expect(written(['1949/1952', 100, 0], ['1949/1953', 110, 68])).toEqual([
      '1949—1952',
      '1949—1953',
    ]);
  });

  it('are left out where there is room for nothing', () => {
    expect(written(['1949', 100], ['1950', 101], ['1960', 300])).toEqual([
      '1949',
      undefined,
      '1960',
    ]);
  });
});
