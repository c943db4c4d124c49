import { expect, test } from 'vitest';
import { fixtureWith, milestoneEntry } from '../../tests/fixture-exhibition.ts';
import { decadesOf } from './chronicle.ts';

const dates = ['1949-10-01', '1950', '1950-03', '1959-12', '1960'];
const { chronicle } = await fixtureWith({
  milestones: dates.toReversed().map((date) => milestoneEntry(date)),
});

test('milestones go from past to present', () => {
  expect(chronicle.milestones.map(({ id, position }) => [id, position])).toEqual(
    dates.map((date, index) => [date, index + 1]),
  );
  expect([chronicle.first, chronicle.last]).toEqual([1949, 1960]);
});

test('years hold their events, and know the place of the first among all', () => {
  expect(chronicle.years.map(({ year, first, events }) => [year, first, events.length])).toEqual([
    [1949, 1, 1],
    [1950, 2, 2],
    [1959, 4, 1],
    [1960, 5, 1],
  ]);
});

test('decades begin with a round year', () => {
  const decades = decadesOf(chronicle.years);
  expect(decades.map(({ start, count }) => [start, count])).toEqual([
    [1940, 1],
    [1950, 3],
    [1960, 1],
  ]);
  const events = decades.flatMap(({ years }) => years.flatMap((year) => year.events));
  expect(events).toEqual(chronicle.milestones);
});
