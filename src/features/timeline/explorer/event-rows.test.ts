import { expect, test } from 'vitest';
import { fixtureWith, milestoneEntry } from '../../../../tests/fixture-exhibition.ts';
import { eventRows, handedDate } from './event-rows.ts';

const { chronicle } = await fixtureWith({
  milestones: [
    milestoneEntry('1949-10-01'),
    milestoneEntry('1958~'),
    milestoneEntry('1949/1952', { id: '1949-1952-b' }),
    milestoneEntry('1921-02-12', { lunar: '正月初五' }),
  ],
});

test('a date that the id says whole is not handed again, any other is', () => {
  const handed = chronicle.milestones.map((milestone) => [
    milestone.id,
    handedDate(milestone)?.iso,
  ]);
  expect(handed).toEqual([
    ['1921-02-12', '1921-02-12'],
    ['1949-1952-b', '1949/1952'],
    ['1949-10-01', undefined],
    ['1958', '1958~'],
  ]);
});

test('the rows of a long chronicle bear it, as JSON gives it back', () => {
  const rows = eventRows({ ...chronicle, long: true });
  expect(JSON.parse(JSON.stringify(rows))).toEqual(rows);
  expect(rows.map((row) => row[4])).toEqual(chronicle.milestones.map(handedDate));
  expect(eventRows(chronicle)).toEqual([]);
});
