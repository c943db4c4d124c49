import { describe, expect, it, test } from 'vitest';
import {
  formatDate,
  statedTraits,
  withinYear,
  yearDigits,
  yearLabel,
  yearsLabel,
} from './date-words.ts';
import { parseDate } from './edtf.ts';

function date(text: string) {
  const parsed = parseDate(text);
  if (!parsed) throw new Error(`${text} is a date`);
  return parsed;
}

describe('formatDate', () => {
  it.each([
    // As the newspaper does, without leading zeros.
    ['1958', '1958年'],
    ['1958-12', '1958年12月'],
    ['1958-01', '1958年1月'],
    ['1958-12-05', '1958年12月5日'],
    ['0960', '960年'],
    // About, and in doubt.
    ['1958~', '约1958年'],
    ['1958-12~', '约1958年12月'],
    ['1958-12-05~', '约1958年12月5日'],
    ['1984?', '1984年（存疑）'],
    ['1984-06?', '1984年6月（存疑）'],
    ['1984-06-09?', '1984年6月9日（存疑）'],
    ['1958%', '约1958年（存疑）'],
    ['1958-12%', '约1958年12月（存疑）'],
    // Decades and centuries.
    ['195X', '二十世纪五十年代'],
    ['192X', '二十世纪二十年代'],
    ['199X', '二十世纪九十年代'],
    ['191X', '二十世纪一十年代'],
    ['190X', '二十世纪头十年'],
    ['200X', '二十一世纪头十年'],
    ['202X', '二十一世纪二十年代'],
    ['186X', '十九世纪六十年代'],
    ['104X', '十一世纪四十年代'],
    ['19XX', '二十世纪'],
    ['18XX', '十九世纪'],
    ['20XX', '二十一世纪'],
    ['09XX', '十世纪'],
    ['195X~', '约二十世纪五十年代'],
    ['196X?', '二十世纪六十年代（存疑）'],
    ['18XX?', '十九世纪（存疑）'],
    // A part that is said not to be known.
    ['2004-XX', '2004年某月'],
    ['1985-04-XX', '1985年4月某日'],
    ['1985-XX-XX', '1985年某月某日'],
    // Seasons and quarters.
    ['1958-21', '1958年春'],
    ['1958-22', '1958年夏'],
    ['1958-23', '1958年秋'],
    ['1958-24', '1958年冬'],
    ['1958-33', '1958年第一季度'],
    ['1958-34', '1958年第二季度'],
    ['1958-35', '1958年第三季度'],
    ['1958-36', '1958年第四季度'],
    ['1958-21~', '约1958年春'],
    ['1958-36?', '1958年第四季度（存疑）'],
    // From one to another; what both have in common is said once.
    ['1949/1952', '1949年至1952年'],
    ['1958/1960', '1958年至1960年'],
    ['1949-10/1950-03', '1949年10月至1950年3月'],
    ['1949-03/1949-05', '1949年3月至5月'],
    ['1937-07-07/1945-08-15', '1937年7月7日至1945年8月15日'],
    ['1949-10-28/1949-11-03', '1949年10月28日至11月3日'],
    ['1949-10-01/1949-10-07', '1949年10月1日至7日'],
    ['1949-10-01/1950', '1949年10月1日至1950年'],
    ['1949/1950-03', '1949年至1950年3月'],
    ['1949/1949-10', '1949年至1949年10月'],
    ['1958-21/1958-23', '1958年春至秋'],
    ['1958-24/1959-21', '1958年冬至1959年春'],
    ['1958-33/1958-35', '1958年第一季度至第三季度'],
    ['195X/196X', '二十世纪五十年代至六十年代'],
    ['199X/200X', '二十世纪九十年代至二十一世纪头十年'],
    ['18XX/19XX', '十九世纪至二十世纪'],
    ['1958/1958', '1958年'],
    // Each end is about, or in doubt, by itself; then nothing is left out.
    ['1958~/1960', '约1958年至1960年'],
    ['1958/1960~', '1958年至约1960年'],
    ['1958~/1960~', '约1958年至约1960年'],
    ['1984?/1986', '1984年（存疑）至1986年'],
    ['1949-03~/1949-05', '约1949年3月至1949年5月'],
    // Open, or not known.
    ['1949/..', '1949年起'],
    ['1949-10/..', '1949年10月起'],
    ['1949-10-01/..', '1949年10月1日起'],
    ['1958~/..', '约1958年起'],
    ['195X/..', '二十世纪五十年代起'],
    ['../1952', '至1952年'],
    ['../1952-06', '至1952年6月'],
    ['../1958~', '至约1958年'],
    ['1949/', '1949年起（止期不详）'],
    ['/1952', '至1952年（起期不详）'],
    // Before our era, where the year 0 is 公元前1年.
    ['-0210', '公元前211年'],
    ['0000', '公元前1年'],
    ['-0210~', '约公元前211年'],
    ['-0210?', '公元前211年（存疑）'],
    ['-0208-07', '公元前209年7月'],
    ['-0210-23', '公元前211年秋'],
    ['-02XX', '公元前三世纪'],
    ['-00XX', '公元前一世纪'],
    ['-0220/-0205', '公元前221年至公元前206年'],
    ['-0205/0220', '公元前206年至220年'],
    ['-0209-03/-0209-05', '公元前210年3月至5月'],
    ['../-0210', '至公元前211年'],
    ['0025', '公元25年'],
  ])('%s is %s', (text, words) => expect(formatDate(date(text))).toBe(words));

  it('gives the lunar day as the source prints it', () => {
    const lunar = (text: string, day: string) => formatDate({ ...date(text), lunar: day });
    expect(lunar('1921-02-12', '正月初五')).toBe('1921年2月12日（正月初五）');
    expect(lunar('1921', '农历正月初五')).toBe('1921年（农历正月初五）');
    expect(lunar('1921/..', '正月初五')).toBe('1921年起（正月初五）');
  });

  it('says as its source what that says more exactly', () => {
    const printed = '光绪二十四年（1898年）八月初六';
    expect(formatDate({ ...date('1958'), printed: '1958年底' })).toBe('1958年底');
    expect(formatDate({ ...date('1921'), printed: '1921年冬', lunar: '冬至' })).toBe(
      '1921年冬（冬至）',
    );
    // Not twice.
    expect(formatDate({ ...date('1898'), printed, lunar: '八月初六' })).toBe(printed);
  });

  it('says no two of different meaning alike', () => {
    const texts = ['1949/..', '1949/', '1949', '1949~', '1949?', '1949%', '../1949', '/1949'];
    expect(new Set(texts.map((text) => formatDate(date(text)))).size).toBe(texts.length);
  });
});

test.each([
  ['1958', '1958', '1958', undefined],
  ['1958-12-05', '1958', '1958', '12月'],
  ['1958~', '约1958', '1958', undefined],
  ['1984?', '1984?', '1984', undefined],
  ['195X', '1950年代', '1950年代', undefined],
  ['19XX', '20世纪', '20世纪', undefined],
  ['1949/1952', '1949—1952', '1949', undefined],
  ['1949-03/1949-05', '1949', '1949', undefined],
  ['1949-03/..', '1949起', '1949', undefined],
  ['../1952-03', '至1952', '1952', '3月'],
  ['1958-21', '1958', '1958', '春'],
  ['1958-33', '1958', '1958', '一季度'],
  ['-0210', '前211', '前211', undefined],
  ['-02XX', '前3世纪', '前3世纪', undefined],
  ['-0220/-0205', '前221—前206', '前221', undefined],
])('%s is labelled %s; alone %s, and below it %s', (text, years, alone, below) => {
  expect(yearsLabel(date(text))).toBe(years);
  expect(yearLabel(date(text))).toBe(alone);
  expect(withinYear(date(text))).toBe(below);
});

test.each([
  ['1958~', '1958'],
  ['1949/1952', '1949'],
  ['195X', '195x'],
  ['19XX', '19xx'],
  ['-0210', '前211'],
  ['-02XX', '前2xx'],
])('a picture of %s has the digits %s', (text, digits) => {
  expect(yearDigits(date(text))).toBe(digits);
});

test.each([
  ['1984~', undefined, ['approximate']],
  ['1984~', '1984年前后', ['approximate']],
  ['1984~', '大约1984年', ['approximate']],
  ['1984-05~', '1984年5月左右', ['approximate']],
  // This says more.
  ['1984~', '约1984年底', ['printed', 'approximate']],
  ['1984', '1984年底', ['printed']],
])('of %s, printed as %s, the same is said as of its like', (text, printed, traits) => {
  expect(statedTraits({ ...date(text), ...(printed !== undefined && { printed }) })).toEqual(
    traits,
  );
});
