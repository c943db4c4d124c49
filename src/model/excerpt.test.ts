import { describe, expect, it } from 'vitest';
import { excerpt, standInOrder, withCondition } from './excerpt.ts';

const TEXT = '反映本地历史的报纸、地图、照片等。';

describe('standInOrder', () => {
  it('asks for each piece, verbatim, after the one before', () => {
    expect(standInOrder(TEXT, ['报纸', '照片'])).toBe(true);
    for (const pieces of [['照片', '报纸'], ['相片'], [''], ['照片', '照片']]) {
      expect(standInOrder(TEXT, pieces)).toBe(false);
    }
  });

  it('does not mind half width and white space', () => {
    expect(standInOrder('甲,乙\n丙', ['甲，乙 丙'])).toBe(true);
  });
});

describe('excerpt', () => {
  it('marks what is left out, and only that', () => {
    expect(excerpt(TEXT, ['报纸', '照片'])).toBe('报纸……照片');
    expect(excerpt(TEXT, ['反映本地历史的', '报纸'])).toBe('反映本地历史的报纸');
  });
});

describe('withCondition', () => {
  it('puts the condition first', () => {
    expect(withCondition(TEXT, '反映本地历史的', ['照片'])).toBe('反映本地历史的……照片');
    expect(withCondition(TEXT, undefined, ['照片'])).toBe('照片');
  });

  it('says once what the condition itself names', () => {
    expect(withCondition(TEXT, '反映本地历史的', ['历史'])).toBe('反映本地历史的');
  });
});
