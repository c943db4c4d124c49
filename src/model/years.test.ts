import { expect, test } from 'vitest';
import { parseDate } from './date.ts';
import { decadesOf, isLong, ONE_PAGE, yearsOfEvents } from './years.ts';

const events = ['1949-10-01', '1950', '1950-03', '1959-12', '1960'].map((id) => {
  const when = parseDate(id);
  if (!when) throw new Error(`no date: ${id}`);
  return { id, when };
});

test('years hold their events, and know the place of the first among all', () => {
  expect(
    yearsOfEvents(events).map(({ year, first, events: of }) => [year, first, of.length]),
  ).toEqual([
    [1949, 1, 1],
    [1950, 2, 2],
    [1959, 4, 1],
    [1960, 5, 1],
  ]);
});

test('decades begin with a round year', () => {
  const decades = decadesOf(yearsOfEvents(events));
  expect(decades.map(({ start, count }) => [start, count])).toEqual([
    [1940, 1],
    [1950, 3],
    [1960, 1],
  ]);
  expect(decades.flatMap(({ years }) => years.flatMap((year) => year.events))).toEqual(events);
});

test('a chronicle is long when it is more than a page', () => {
  const of = (length: number) => Array.from({ length });
  expect([isLong(of(ONE_PAGE)), isLong(of(ONE_PAGE + 1))]).toEqual([false, true]);
});
