import { expect, test } from 'vitest';
import { parseDate } from './date.ts';
import { dayAfter, firstDay } from './days.ts';

test.each([
  ['2018', '2018-01-01', '2019-01-01'],
  ['2018-12', '2018-12-01', '2019-01-01'],
  ['2007-04', '2007-04-01', '2007-05-01'],
  ['2018-12-31', '2018-12-31', '2019-01-01'],
  ['2024-02-28', '2024-02-28', '2024-02-29'],
  ['1900-02-28', '1900-02-28', '1900-03-01'],
  ['0057', '0057-01-01', '0058-01-01'],
])('%s covers the days from %s to before %s', (text, first, after) => {
  const date = parseDate(text);
  if (!date) throw new Error(`${text} is a date`);
  expect(firstDay(date)).toBe(first);
  expect(dayAfter(date)).toBe(after);
});
