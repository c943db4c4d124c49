import { expect, test } from 'vitest';
import { dateParts } from './date-parts.ts';

test.each([
  ['1958年12月', ['', '1958', '年12月']],
  ['约1958年', ['约', '1958', '年']],
  ['光绪二十四年（1898年）八月初六', ['光绪二十四年（', '1898', '年）八月初六']],
  ['二十世纪五十年代', ['二十世纪', '五十年代', '']],
  ['约二十世纪八九十年代初', ['约二十世纪', '八九十年代', '初']],
  ['二十世纪末', ['', '二十世纪', '末']],
  // No century is so large that it needs its era in large type, and none is wider than its column.
  ['公元前三世纪', ['公元前', '三世纪', '']],
  ['公元前222年', ['公元前', '222', '年']],
])('%s is set in parts', (date, parts) => {
  expect(Object.values(dateParts(date))).toEqual(parts);
});
