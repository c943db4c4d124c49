import { expect, test } from 'vitest';
import { decadeName, decadeSpan, decadeStart, yearName, yearNumber, yearSlug } from './year.ts';

// ISO 8601 has a year 0, which is 公元前1年.
test.each([
  [1958, '1958年', '1958', '1958'],
  [25, '公元25年', '25', '25'],
  [1, '公元1年', '1', '1'],
  [0, '公元前1年', '前1', 'bce-1'],
  [-210, '公元前211年', '前211', 'bce-211'],
])('the year %i is %s', (year, name, number, slug) => {
  expect([yearName(year), yearNumber(year), yearSlug(year)]).toEqual([name, number, slug]);
});

test.each([
  [1958, 1950, '1950年代', '1950—1959年'],
  [2000, 2000, '2000年代', '2000—2009年'],
  [7, 0, '0年代', '1—9年'],
  // 公元前211年, 公元前210年 and 公元前219年.
  [-210, -218, '公元前210年代', '公元前219—前210年'],
  [-209, -218, '公元前210年代', '公元前219—前210年'],
  [-218, -218, '公元前210年代', '公元前219—前210年'],
  [0, -8, '公元前0年代', '公元前9—前1年'],
])('the year %i is one of ten from %i on', (year, first, name, span) => {
  expect(decadeStart(year)).toBe(first);
  expect([decadeName(first), decadeSpan(first)]).toEqual([name, span]);
});
