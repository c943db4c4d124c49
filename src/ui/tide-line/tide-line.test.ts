import { describe, expect, it } from 'vitest';
import type { Level } from '../../words/keys.ts';
import { LEVELS } from '../../words/own.ts';
import { parseDate } from '../../model/edtf.ts';
import { heightOf, type TideEvent, tideLine, timeScale, yearsOf } from './tide-line.ts';

const SIZE = { width: 1000, height: 100 };

function event(date: string, level: Level = 'national', id = date): TideEvent {
  const when = parseDate(date);
  if (!when) throw new Error(`no date: ${date}`);
  return { id, when, level };
}

/** All numbers of a path's end points, to see whether it stays in its drawing. */
function points(path: string): [number, number][] {
  let y = 0;
  return Array.from(path.matchAll(/([MCH])([^MCH]+)/gu), ([, command, numbers = '']) => {
    const values = numbers.trim().split(/\s+/u).map(Number);
    if (command === 'H') return [values[0] ?? NaN, y];
    y = values.at(-1) ?? NaN;
    return [values.at(-2) ?? NaN, y];
  });
}

describe('tideLine', () => {
  it('lies flat without events', () => {
    expect(points(tideLine([], SIZE).stroke)).toEqual([
      [0, 100],
      [1000, 100],
    ]);
  });

  it('places crests at true scale: equal spans of time are equal lengths', () => {
    const { crests } = tideLine(
      ['2000', '2010', '2020'].map((date) => event(date)),
      SIZE,
    );
    const [a, b, c] = crests.map(({ x }) => x) as [number, number, number];
    expect(b - a).toBeCloseTo(c - b, 0);
  });

  it('orders crests from past to present, whatever the order given', () => {
    const { crests } = tideLine([event('2018-12'), event('2007-04'), event('2011-01')], SIZE);
    expect(crests.flatMap(({ ids }) => ids)).toEqual(['2007-04', '2011-01', '2018-12']);
  });

  it('raises a crest with its level', () => {
    const heights = LEVELS.map(
      (level) => tideLine([event('2010', level)], SIZE).crests[0]?.y ?? NaN,
    );
    expect(heights).toEqual([...heights].sort((a, b) => b - a));
    expect(new Set(heights).size).toBe(LEVELS.length);
  });

  it('touches every crest and stays in its drawing', () => {
    const events = ['2007-04', '2009-11', '2011-01', '2011-11', '2012-11', '2022-10'];
    const { stroke, crests } = tideLine(
      events.map((date) => event(date)),
      SIZE,
    );
    const ends = points(stroke);
    for (const { x, y } of crests) expect(ends).toContainEqual([x, y]);
    for (const [x, y] of ends) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(1000);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(100);
    }
    const xs = ends.map(([x]) => x);
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
  });

  it('draws events of one day and a single event without breaking', () => {
    const twins = tideLine([event('2014-06-09'), event('2014-06-09', 'local', 'b')], SIZE);
    expect(twins.stroke).not.toMatch(/NaN|Infinity/u);
    expect(twins.crests).toHaveLength(2);
    expect(tideLine([event('1999-12-31')], SIZE).stroke).not.toMatch(/NaN|Infinity/u);
  });

  it('draws crests that stand too close as one, as high as the highest', () => {
    const events = [event('2010', 'local'), event('2010-07', 'national'), event('2020')];
    const { crests } = tideLine(events, { ...SIZE, clusterWithin: 50 });
    expect(crests.map(({ ids }) => ids)).toEqual([['2010', '2010-07'], ['2020']]);
    expect(crests[0]?.y).toBe(tideLine([event('2010', 'national')], SIZE).crests[0]?.y);
  });

  it('keeps an event without a level below those that have one', () => {
    const none = { ...event('2015'), level: undefined };
    const { crests } = tideLine([event('2010', 'local'), none], SIZE);
    expect(crests[1]?.y).toBeGreaterThan(crests[0]?.y ?? NaN);
    expect(crests[1]?.y).toBeLessThan(SIZE.height);
  });

  it('raises a crest with its number of events, where none has a level', () => {
    const many = (year: number, count: number) =>
      Array.from({ length: count }, (_, at) => ({
        ...event(String(year), 'local', `${year}-${at}`),
        level: undefined,
      }));
    const events = [...many(1900, 40), ...many(1950, 20), ...many(1970, 1), ...many(1990, 10)];
    const { crests, heights } = tideLine(events, { ...SIZE, clusterWithin: 20 });
    expect(crests.map(({ y }) => SIZE.height - y)).toEqual([100, 50, 12, 25]);
    // A line beside it is as high for as many.
    const beside = tideLine(many(1950, 20), { ...SIZE, clusterWithin: 20, heights });
    expect(SIZE.height - (beside.crests[0]?.y ?? NaN)).toBe(50);
    // A chronicle whose crests stand for one event each has them as high as one in the middle.
    const few = tideLine([...many(1900, 1), ...many(1950, 1)], { ...SIZE, clusterWithin: 20 });
    const [first, second] = few.crests;
    expect(SIZE.height - (first?.y ?? NaN)).toBeCloseTo(SIZE.height * heightOf(), 0);
    expect(second?.y).toBe(first?.y);
  });

  it('leaves out what lies outside of the view', () => {
    const events = ['2001', '2010', '2020'].map((date) => event(date));
    const { crests } = tideLine(events, { ...SIZE, view: { start: 2009, end: 2012 } });
    expect(crests.map(({ ids }) => ids)).toEqual([['2010']]);
  });

  it('marks the beginning of every year shown', () => {
    const { years } = tideLine([event('2007-04'), event('2010-01')], SIZE);
    expect(years.map(({ year }) => year)).toEqual([2007, 2008, 2009, 2010]);
    const shown = tideLine([event('2007-04')], {
      ...SIZE,
      view: { start: 2003, end: 2006 },
    }).years;
    expect(shown.map(({ year }) => year)).toEqual([2003, 2004, 2005]);
  });

  it('lets each ripple follow the stroke, weaker and lower', () => {
    const { stroke, ripples } = tideLine([event('2010')], { ...SIZE, ripples: 3, rippleGap: 10 });
    const tops = [stroke, ...ripples].map((path) => Math.min(...points(path).map(([, y]) => y)));
    expect(ripples).toHaveLength(3);
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
  });
});

describe('dates that are more than a day, a month or a year', () => {
  const crest = (date: string) =>
    tideLine([event('1940'), event(date), event('1970')], SIZE).crests[1];
  const at = timeScale({ start: 1940, end: 1971 }, SIZE.width);

  it.each([
    ['1949/1952', 1949, 1953],
    ['195X', 1950, 1960],
    ['1958~', 1958, 1959],
    ['1949-10/1950-03', 1949 + 273 / 365, 1950 + 90 / 365],
    // An open side goes on from what is known.
    ['1949/..', 1949, 1950],
  ])('%s is drawn from %d to %d, with its crest between', (date, from, to) => {
    expect(crest(date)?.from).toBeCloseTo(at(from), 0);
    expect(crest(date)?.to).toBeCloseTo(at(to), 0);
    expect(crest(date)?.x).toBeCloseTo(at((from + to) / 2), 0);
  });

  it('have their crest where a part of the year is over, and the stretch of all of it', () => {
    const { id, level, when } = event('2008');
    const [whole] = tideLine([event('2008')], SIZE).crests;
    for (const [printed, month] of [
      ['2008年初', 1],
      ['2008年中', 6],
      ['2008年底', 12],
    ] as const) {
      const [crest] = tideLine([{ id, level, when: { ...when, printed } }], SIZE).crests;
      const scale = timeScale({ start: 2008, end: 2009 }, SIZE.width);
      expect([crest?.from, crest?.to]).toEqual([whole?.from, whole?.to]);
      // Within the last days of the month.
      expect(Math.abs((crest?.x ?? 0) - scale(2008 + month / 12))).toBeLessThan(8);
    }
  });

  it('are unsure where they are about or in doubt, and open where a side is not known', () => {
    const traits = (date: string) => {
      const { unsure, opensBack, opensOn } = crest(date) ?? {};
      return [unsure, opensBack, opensOn];
    };
    expect(traits('1955')).toEqual([false, false, false]);
    for (const date of ['1955~', '1955?', '1955%', '1955/1957~']) {
      expect(traits(date)).toEqual([true, false, false]);
    }
    for (const date of ['1955/..', '1955/']) expect(traits(date)).toEqual([false, false, true]);
    for (const date of ['../1955', '/1955']) expect(traits(date)).toEqual([false, true, false]);
  });

  it('are within the years that are shown, to their last', () => {
    expect(yearsOf(['1949/1985', '1960'].map((date) => event(date)))).toEqual({
      start: 1949,
      end: 1986,
    });
    expect(yearsOf([event('195X')])).toEqual({ start: 1950, end: 1960 });
  });
});
