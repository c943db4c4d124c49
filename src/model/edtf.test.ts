import { describe, expect, it, test } from 'vitest';
import { fileNameOf, parseDate } from './edtf.ts';

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

  it.each([
    ['1958~', { precision: 'year', year: 1958, approximate: true }],
    ['1984?', { precision: 'year', year: 1984, uncertain: true }],
    ['1958-06%', { precision: 'month', year: 1958, month: 6, approximate: true, uncertain: true }],
    ['195X', { precision: 'decade', year: 1950 }],
    ['19XX', { precision: 'century', year: 1900 }],
    ['2004-XX', { precision: 'year', year: 2004, some: 'month' }],
    ['1985-04-XX', { precision: 'month', year: 1985, month: 4, some: 'day' }],
    ['1985-XX-XX', { precision: 'year', year: 1985, some: 'day' }],
    ['1958-22', { precision: 'season', year: 1958, part: 2 }],
    ['1958-36', { precision: 'quarter', year: 1958, part: 4 }],
    // Before our era: 公元前1年, 公元前211年, and of the century from 公元前300年 to 公元前201年 the first year.
    ['0000', { precision: 'year', year: 0 }],
    ['-0210', { precision: 'year', year: -210 }],
    ['-0210~', { precision: 'year', year: -210, approximate: true }],
    ['-0208-07', { precision: 'month', year: -208, month: 7 }],
    ['-02XX', { precision: 'century', year: -299 }],
    ['-00XX', { precision: 'century', year: -99 }],
    ['-0210-23', { precision: 'season', year: -210, part: 3 }],
    ['-0220/-0205', { precision: 'year', year: -220, end: { precision: 'year', year: -205 } }],
    ['-0205/0220', { precision: 'year', year: -205, end: { precision: 'year', year: 220 } }],
    ['1949/1952', { precision: 'year', year: 1949, end: { precision: 'year', year: 1952 } }],
    ['1949/..', { precision: 'year', year: 1949, end: 'open' }],
    ['1949/', { precision: 'year', year: 1949, end: 'unknown' }],
    ['../1952', { precision: 'year', year: 1952, start: 'open' }],
    ['/1952', { precision: 'year', year: 1952, start: 'unknown' }],
    [
      '1949-10~/1950-21',
      {
        ...{ precision: 'month', year: 1949, month: 10, approximate: true },
        end: { precision: 'season', year: 1950, part: 1 },
      },
    ],
  ])('reads %s', (text, value) => expect(parseDate(text)).toEqual({ iso: text, ...value }));

  // The Gregorian calendar: leap years are those that 4 divides, but of the centuries only those
  // that 400 divides.
  it.each(['2020-02-29', '2000-02-29', '2018-01-31', '2018-04-30', '0001-01-01', '9999-12-31'])(
    'knows the day %s',
    (text) => expect(parseDate(text)?.precision).toBe('day'),
  );

  it.each([
    ...['2019-02-29', '1900-02-29', '2018-04-31', '2018-06-31', '2018-12-32', '2018-12-00'],
    ...['1949-02-30/1950', '1949/1950-02-30', '2019-02-29~'],
  ])('refuses the day %s, which no calendar has', (text) =>
    expect(parseDate(text)).toBeUndefined(),
  );

  it.each(['2018-13', '2018-00', '2018-1', '2018-1-05', '18-12', '2018/12', '2018年12月'])(
    'refuses %s',
    (text) => expect(parseDate(text)).toBeUndefined(),
  );

  it.each(['', ' 2018', '2018 ', '2018-12-05T00:00', '２０１８', '--2018', '2018-12-05-b'])(
    'refuses “%s”, which is more than a date or less',
    (text) => expect(parseDate(text)).toBeUndefined(),
  );

  it.each([
    '1960/1958',
    '1950-03/1949-10',
    '1949-10-02/1949-10-01',
    '2020-10-02/2020-10-01',
    '196X/195X',
    '-0205/-0220',
    '0220/-0205',
  ])('refuses %s, which ends before it begins', (text) => expect(parseDate(text)).toBeUndefined());

  it.each([
    ...['/', '..', '../..', '../', '1958/1959/1960', '1949/...', '1949 / 1952', '1949–1952'],
    ...['1958-20', '1958-25', '1958-32', '1958-37', '1958-41', '1958-21-05'],
    ...['195', '19', '1XXX', 'XXXX', '195x', '1958X', '197X-12', '1985-XX-05', '1985-1X'],
    ...['~1958', '1958-?12', '1958~?', '1958～', '约1958', '~', '?', '%'],
    ...['-0000', '-021X', '-220', 'Y17000', '1950S2', '000X', '00XX'],
    ...['2004-01-01T10:10:10Z', '[1958,1960]', '{1958,1960}', '1958..1960'],
    '1'.repeat(100_000),
  ])('refuses %s, which archives have no words for, or is no date', (text) =>
    expect(parseDate(text)).toBeUndefined(),
  );
});

test.each([
  ['2018', '2018'],
  ['2018-12', '2018-12'],
  ['2018-12-05', '2018-12-05'],
  ['0960', '0960'],
  ['1958~', '1958'],
  ['1984-06?', '1984-06'],
  ['1958-12-05%', '1958-12-05'],
  ['195X', '1950s'],
  ['190X', '1900s'],
  ['19XX', '1900-1999'],
  ['2004-XX', '2004'],
  ['1985-04-XX', '1985-04'],
  ['1958-21', '1958-21'],
  ['1958-33', '1958-33'],
  ['1958/1960', '1958-1960'],
  ['1949-10/1950-03', '1949-10-1950-03'],
  ['195X/196X', '1950s-1960s'],
  ['1949/..', '1949'],
  ['../1952', '1952'],
  ['1949-10/', '1949-10'],
  ['-0210', 'bce-211'],
  ['0000', 'bce-1'],
  ['-0208-07', 'bce-209-07'],
  ['-02XX', 'bce-300-bce-201'],
  ['-0220/-0205', 'bce-221-bce-206'],
  ['-0205/0220', 'bce-206-0220'],
])('a file of %s is named %s, which is safe in an address', (text, name) => {
  const date = parseDate(text);
  expect(date && fileNameOf(date)).toBe(name);
  expect(name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
});
