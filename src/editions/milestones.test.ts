import { expect, test } from 'vitest';
import { dateElement } from './milestones.ts';

test.each([
  ['2018-12', '<time datetime="2018-12">2018年12月</time>'],
  ['1958~', '<span>约1958年</span>'],
  ['1949/1952', '<span>1949年至1952年</span>'],
  ['195X', '<span>二十世纪五十年代</span>'],
  ['1958-33', '<time datetime="1958">1958年第一季度</time>'],
])('editions print %s as the site does', (date, html) => {
  expect(dateElement({ date }, (words) => words)).toBe(html);
});

test('with its lunar day', () => {
  expect(dateElement({ date: '1921-02-12', lunar: '正月初五' }, (words) => words)).toBe(
    '<time datetime="1921-02-12">1921年2月12日（正月初五）</time>',
  );
});
