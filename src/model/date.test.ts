import { describe, expect, it, test } from 'vitest';
import {
  calendarDate,
  compareDates,
  datetimeOf,
  dayAfter,
  firstDay,
  lastDay,
  type HistoricalDate,
  isPlain,
  lastPoint,
  monthsOf,
  plainDate,
  spanOf,
  traitsOf,
  yearsNamed,
} from './date.ts';
import { parseDate } from './edtf.ts';
import { endOfPart } from './part-of-date.ts';

function date(text: string): HistoricalDate {
  const parsed = parseDate(text);
  if (!parsed) throw new Error(`${text} is a date`);
  return parsed;
}

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

/** Places on the river: days of 365, counted from 0. */
const day = (year: number, days: number) => year + days / 365;

test.each([
  ['1958~', 1958, 1959],
  ['1984?', 1984, 1985],
  ['195X', 1950, 1960],
  ['19XX', 1900, 2000],
  ['2004-XX', 2004, 2005],
  ['1949/1952', 1949, 1953],
  ['1949-10/1950-03', day(1949, 273), day(1950, 90)],
  ['1937-07-07/1945-08-15', day(1937, 187), day(1945, 226) + 1 / 365.25],
  ['195X/196X', 1950, 1970],
  // What is known of a side that is open or not known.
  ['1949/..', 1949, 1950],
  ['1949/', 1949, 1950],
  ['../1952', 1952, 1953],
  // March to May, and so on; winter runs into the next year.
  ['1958-21', day(1958, 59), day(1958, 151)],
  ['1958-22', day(1958, 151), day(1958, 243)],
  ['1958-23', day(1958, 243), day(1958, 334)],
  ['1958-24', day(1958, 334), day(1959, 59)],
  // Before our era: the year 0 of ISO 8601, 公元前1年, is a leap year.
  ['-0210', -210, -209],
  ['0000', 0, 1],
  ['0000-03', 60 / 366, 91 / 366],
  ['-0208-07', day(-208, 182 * (365 / 366)), day(-208, 213 * (365 / 366))],
  ['-02XX', -299, -199],
  ['-0220/-0205', -220, -204],
  ['-0205/0220', -205, 221],
  ['1958-33', 1958, day(1958, 90)],
  ['1958-34', day(1958, 90), day(1958, 181)],
  ['1958-35', day(1958, 181), day(1958, 273)],
  ['1958-36', day(1958, 273), 1959],
  ['0057', 57, 58],
])('%s lies from %d to %d', (text, start, end) => {
  expect(spanOf(date(text)).start).toBeCloseTo(start, 9);
  expect(spanOf(date(text)).end).toBeCloseTo(end, 9);
});

test.each([
  ['1958-12-05', 1958 + 11 / 12, 1959],
  ['1949/1952', 1949, 1953],
  ['1949/..', 1949, Infinity],
  ['../1952', -Infinity, 1953],
  ['1949/', 1949, 1950],
  ['195X', 1950, 1960],
])('%s touches the months from %d to %d', (text, start, end) => {
  expect(monthsOf(date(text))).toEqual({ start, end });
});

test.each([
  ['1958', 1958, 1958],
  ['195X', 1950, 1959],
  ['19XX', 1900, 1999],
  ['1949/1952', 1949, 1952],
  ['1949-10/196X', 1949, 1969],
  ['1949/..', 1949, 1949],
  ['1958-24', 1958, 1958],
  ['-0205/0220', -205, 220],
  ['-02XX', -299, -200],
])('%s names the years from %d to %d', (text, first, last) => {
  expect(yearsNamed(date(text))).toEqual({ first, last });
});

test.each([
  ['1958', [], '1958', '1958'],
  ['1958-12', [], '1958-12', '1958-12'],
  ['0960', [], '0960', '0960'],
  ['1958~', ['approximate'], undefined, undefined],
  ['1958%', ['approximate', 'uncertain'], undefined, undefined],
  ['195X', [], undefined, undefined],
  ['1958-21', [], undefined, undefined],
  // A quarter lies in its year, and 某日 in its month.
  ['1958-33', [], '1958', '1958'],
  ['1985-04-XX', [], '1985-04', '1985-04'],
  // Nor does HTML know a year before our era.
  ['-0210', [], undefined, undefined],
  ['0000-03', [], undefined, undefined],
  ['0025', [], '0025', '0025'],
  ['1949/1952-06', ['span'], '1949', undefined],
  ['1949/1952?', ['span', 'uncertain'], '1949', undefined],
  ['1949/..', ['from'], '1949', undefined],
  ['../1952', ['until'], '1952', undefined],
])('%s is %j, in the calendar %s, in HTML %s', (text, traits, calendar, datetime) => {
  expect(traitsOf(date(text))).toEqual(traits);
  expect(calendarDate(date(text))).toBe(calendar);
  expect(datetimeOf(date(text))).toBe(datetime);
});

test('what the source says more exactly is said to be that', () => {
  expect(traitsOf({ ...date('1958/..'), printed: '1958年后' })).toEqual(['printed', 'from']);
});

test('only years, months and days without more are plain, which browsers read themselves', () => {
  for (const text of ['1958', '1958-12', '1958-12-05']) {
    expect(isPlain(date(text))).toBe(true);
    expect(plainDate(text)).toEqual(date(text));
  }
  for (const text of ['1958~', '195X', '1958-21', '1958-33', '1949/1952', '1949/..', '2004-XX']) {
    expect(isPlain(date(text))).toBe(false);
    expect(plainDate(text)).toBeUndefined();
  }
  expect(isPlain({ ...date('1921-02-12'), lunar: '正月初五' })).toBe(false);
  expect(isPlain({ ...date('1958'), printed: '1958年底' })).toBe(false);
});

test('a span ends at its end, and all else where it is', () => {
  expect(lastPoint(date('1949/1952-06'))).toMatchObject({ year: 1952, month: 6 });
  expect(lastPoint(date('1949/..')).year).toBe(1949);
});

test.each([
  ['1958', '1958年初', '1958-01-31'],
  ['1958', '1958年中', '1958-06-30'],
  ['1958', '1958年岁末', '1958-12-31'],
  ['1958', '1958年歲末', '1958-12-31'],
  ['1958', '1958年岁首', '1958-01-31'],
  ['1958', '1958年伊始', '1958-01-31'],
  ['1958', '1958年岁暮', '1958-12-31'],
  ['1958-01/1958-06', '1958年上半年', '1958-06-30'],
  ['1958-01/1958-06', '1958年前半年', '1958-06-30'],
  ['1958-07/1958-12', '1958年下半年', '1958-12-31'],
  ['1960-02', '1960年2月上旬', '1960-02-10'],
  ['1960-02', '1960年2月中旬', '1960-02-20'],
  ['1960-02', '1960年2月下旬', '1960-02-29'],
  ['1960-02', '1960年2月初', '1960-02-10'],
  ['1958', '1958年', undefined],
  ['1958', '1958年春夏之交', '1958-05-31'],
  ['1958', '1958年夏末秋初', '1958-08-31'],
  ['1958', '1958年夏秋之际', '1958-08-31'],
  ['1958-21', '1958年初春', '1958-03-31'],
  ['1958-22', '1958年盛夏', '1958-07-31'],
  ['1958-23', '1958年深秋', undefined],
  ['1958-24', '1958年冬初', '1958-12-31'],
  ['1958', '1958年冬春', '1958-02-28'],
  ['1958/..', '1958年后', '1958-12-31'],
  ['1958/..', '1958年以後', '1958-12-31'],
  ['1958-03/..', '1958年3月以后', '1958-03-31'],
  ['1958/..', '1958年以来', undefined],
  ['../1958', '1958年以前', undefined],
  ['195X', '二十世纪五十年代末', undefined],
])('%s, printed as %s, is over by %s', (iso, printed, day) => {
  expect(endOfPart({ ...date(iso), printed })).toBe(day);
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

  it('looks at the beginning, then at what covers more, then at what is less sure', () => {
    const ordered = [
      ...['19XX', '190X', '1900'],
      ...['1949-10/1950-03', '1949-10-01'],
      // Open on one side, the fifties and sixties, the fifties, a span, a year.
      ...['../1950', '1950/..', '195X/196X', '195X', '1950/1952'],
      ...['1950%', '1950?', '1950~', '1950', '1950-33', '1950-01~', '1950-01', '1950-01-01'],
      // Spring begins in March, winter in December.
      ...['1950-02', '1950-21', '1950-03', '1950-03-02', '1950-34', '1950-04', '1950-24'],
      ...['1950-12', '1950-12-31', '1951'],
    ];
    const shuffled = ordered.map((text, index) => ({ text, at: (index * 17) % ordered.length }));
    const sorted = shuffled
      .sort((a, b) => a.at - b.at)
      .map(({ text }) => date(text))
      .sort(compareDates);
    expect(sorted.map(({ iso }) => iso)).toEqual(ordered);
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
  ['1958~', '1958-01-01', '1959-01-01'],
  ['195X', '1950-01-01', '1960-01-01'],
  ['1949/1952', '1949-01-01', '1953-01-01'],
  ['1949-10-01/1949-12-31', '1949-10-01', '1950-01-01'],
  ['1949-10/1950-02', '1949-10-01', '1950-03-01'],
  ['1949/..', '1949-01-01', '1950-01-01'],
  ['../1952-06', '1952-06-01', '1952-07-01'],
  ['1958-21', '1958-03-01', '1958-06-01'],
  ['1958-24', '1958-12-01', '1959-03-01'],
  ['1958-36', '1958-10-01', '1959-01-01'],
])('%s covers the days from %s to before %s', (text, first, after) => {
  expect(firstDay(date(text))).toBe(first);
  expect(dayAfter(date(text))).toBe(after);
  expect(Date.parse(after) - Date.parse(lastDay(date(text)))).toBe(86_400_000);
});
