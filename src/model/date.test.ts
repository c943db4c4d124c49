import { describe, expect, it, test } from 'vitest';
import {
  compareDates,
  dayAfter,
  firstDay,
  formatDate,
  type HistoricalDate,
  parseDate,
  spanOf,
} from './date.ts';

function date(text: string): HistoricalDate {
  const parsed = parseDate(text);
  if (!parsed) throw new Error(`${text} is a date`);
  return parsed;
}

describe('parseDate', () => {
  it('keeps the precision that was written', () => {
    expect(parseDate('2018')).toEqual({ iso: '2018', precision: 'year', year: 2018 });
    expect(parseDate('2018-12')).toEqual({
      iso: '2018-12',
      precision: 'month',
      year: 2018,
      month: 12,
    });
    expect(parseDate('2018-12-05')).toEqual({
      iso: '2018-12-05',
      precision: 'day',
      year: 2018,
      month: 12,
      day: 5,
    });
  });

  // The Gregorian calendar: leap years are those that 4 divides, but of the centuries only those
  // that 400 divides.
  it.each(['2020-02-29', '2000-02-29', '2018-01-31', '2018-04-30', '0001-01-01', '9999-12-31'])(
    'knows the day %s',
    (text) => expect(parseDate(text)?.precision).toBe('day'),
  );

  it.each(['2019-02-29', '1900-02-29', '2018-04-31', '2018-06-31', '2018-12-32', '2018-12-00'])(
    'refuses the day %s, which no calendar has',
    (text) => expect(parseDate(text)).toBeUndefined(),
  );

  it.each(['2018-13', '2018-00', '2018-1', '2018-1-05', '18-12', '2018/12', '2018年12月'])(
    'refuses %s',
    (text) => expect(parseDate(text)).toBeUndefined(),
  );

  it.each(['', ' 2018', '2018 ', '2018-12-05T00:00', '２０１８', '-2018', '2018-12-05-b'])(
    'refuses “%s”, which is more than a date or less',
    (text) => expect(parseDate(text)).toBeUndefined(),
  );
});

describe('formatDate', () => {
  it('writes as the newspaper does, without leading zeros', () => {
    expect(formatDate(date('2018'))).toBe('2018年');
    expect(formatDate(date('2017-09'))).toBe('2017年9月');
    expect(formatDate(date('2018-12-05'))).toBe('2018年12月5日');
  });
});

describe('spanOf', () => {
  it('covers the whole of what is known', () => {
    expect(spanOf(date('2018'))).toEqual({ start: 2018, end: 2019 });
    expect(spanOf(date('2018-01')).start).toBe(2018);
    expect(spanOf(date('2018-12')).end).toBe(2019);
  });

  it('joins one month to the next', () => {
    for (let month = 1; month < 12; month += 1) {
      const write = (value: number) => `2019-${String(value).padStart(2, '0')}`;
      expect(spanOf(date(write(month))).end).toBe(spanOf(date(write(month + 1))).start);
    }
  });

  it('counts the days of a leap year', () => {
    // 31 + 29 of 366 days, 31 + 28 of 365.
    expect(spanOf(date('2020-03')).start).toBeCloseTo(2020 + 60 / 366, 9);
    expect(spanOf(date('2019-03')).start).toBeCloseTo(2019 + 59 / 365, 9);
    expect(spanOf(date('2020-03-01')).start).toBe(spanOf(date('2020-03')).start);
  });

  it('gives a day the length of a day', () => {
    const { start, end } = spanOf(date('2018-12-05'));
    expect((end - start) * 365).toBeCloseTo(1, 1);
  });
});

describe('compareDates', () => {
  it('orders from past to present, the less precise first', () => {
    const ordered = ['2007-04', '2011', '2011-01', '2011-01-01', '2011-01-02', '2011-11', '2018'];
    const shuffled = ['2018', '2011-01-02', '2011', '2007-04', '2011-11', '2011-01', '2011-01-01'];
    expect(
      shuffled
        .map(date)
        .sort(compareDates)
        .map(({ iso }) => iso),
    ).toEqual(ordered);
  });

  it('finds a date equal to itself', () => {
    expect(compareDates(date('2018-12'), date('2018-12'))).toBe(0);
  });
});

test.each([
  ['2018', '2018-01-01', '2019-01-01'],
  ['2018-12', '2018-12-01', '2019-01-01'],
  ['2007-04', '2007-04-01', '2007-05-01'],
  ['2018-12-31', '2018-12-31', '2019-01-01'],
  ['2024-02-28', '2024-02-28', '2024-02-29'],
  ['1900-02-28', '1900-02-28', '1900-03-01'],
  ['0057', '0057-01-01', '0058-01-01'],
])('%s covers the days from %s to before %s', (text, first, after) => {
  expect(firstDay(date(text))).toBe(first);
  expect(dayAfter(date(text))).toBe(after);
});
