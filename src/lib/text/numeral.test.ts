import { describe, expect, it } from 'vitest';
import {
  chineseNumeral,
  countingNumeral,
  formalNumeral,
  inUnits,
  numeralValue,
} from './numeral.ts';

describe('chineseNumeral', () => {
  it.each([
    [0, '〇'],
    [1, '一'],
    [9, '九'],
    [10, '十'],
    [11, '十一'],
    [19, '十九'],
    [20, '二十'],
    [23, '二十三'],
    [90, '九十'],
    [99, '九十九'],
  ])('writes %i as %s', (value, numeral) => expect(chineseNumeral(value)).toBe(numeral));

  it.each([-1, 100, 1.5, Number.NaN, Infinity])('refuses %d', (value) => {
    expect(() => chineseNumeral(value)).toThrow(RangeError);
  });

  it('writes each number in its own way', () => {
    const numerals = Array.from({ length: 100 }, (_, value) => chineseNumeral(value));
    expect(new Set(numerals).size).toBe(100);
  });
});

it('counts two of something as 两', () => {
  expect([1, 2, 3, 12, 20, 22].map(countingNumeral)).toEqual([
    '一',
    '两',
    '三',
    '十二',
    '二十',
    '二十二',
  ]);
});

describe('formalNumeral', () => {
  it('marks sections as a printed book does', () => {
    const numerals = Array.from({ length: 11 }, (_, value) => formalNumeral(value));
    expect(numerals.join('')).toBe('零壹贰叁肆伍陆柒捌玖拾');
  });

  it('goes on in everyday numerals', () => {
    expect(formalNumeral(11)).toBe('十一');
  });

  it.each([-1, 1.5, 100])('refuses %d', (value) => {
    expect(() => formalNumeral(value)).toThrow(RangeError);
  });
});

describe('numeralValue', () => {
  it('reads whatever is written', () => {
    for (let value = 0; value < 100; value += 1) {
      expect(numeralValue(chineseNumeral(value))).toBe(value);
      expect(numeralValue(String(value))).toBe(value);
    }
  });

  it.each([
    ['一九五八', 1958],
    ['二〇〇七', 2007],
    ['二○○七', 2007],
    ['二零零七', 2007],
    ['一十', 10],
    ['廿', 20],
    ['廿一', 21],
    ['卅一', 31],
  ])('reads %s as %i', (numeral, value) => expect(numeralValue(numeral)).toBe(value));

  it.each(['', '十十', '百', '三百', '春', '一千'])('reads no number in %s', (text) => {
    expect(numeralValue(text)).toBeUndefined();
  });
});

it.each([
  [46.8, '万卷', 468_000, '卷'],
  [3, '万亿元', 3e12, '元'],
  [75, '%', 75, '%'],
])('%d%s are %d of %s', (value, unit, amount, bare) => {
  expect(inUnits(value, unit)).toEqual({ amount, unit: bare });
});
