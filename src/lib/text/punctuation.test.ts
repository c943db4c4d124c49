import { describe, expect, it } from 'vitest';
import { halfWidthMarks } from './punctuation.ts';

describe('halfWidthMarks', () => {
  // GB/T 15834-2011, 5.1: these marks take the place of one Han character.
  it.each([
    ['时序更替,华章日新', ',', '，'],
    ['历史无声;档案有痕', ';', '；'],
    ['联系人:王金金', ':', '：'],
    ['如何记录好?', '?', '？'],
    ['高质量发展!', '!', '！'],
  ])('finds the mark in %s', (text, found, expected) => {
    expect(halfWidthMarks(text)).toEqual([{ index: text.indexOf(found), found, expected }]);
  });

  it('finds both brackets', () => {
    expect(halfWidthMarks('各区(县、市)首位').map(({ expected }) => expected)).toEqual([
      '（',
      '）',
    ]);
  });

  it('finds a mark that a quotation mark parts from the Han character', () => {
    expect(halfWidthMarks('“三个走向”,“八八战略”')).toEqual([
      { index: 6, found: ',', expected: '，' },
    ]);
  });

  it.each([
    '时序更替，华章日新；历史无声，档案有痕。',
    '107.4万卷（件），占75%',
    'https://example.cn:8080/?q=(a)',
    'GB/T 15834-2011, 5.1',
    '0571-82377412, 83733817',
    '1,234,567',
    '',
  ])('finds nothing in %s', (text) => expect(halfWidthMarks(text)).toEqual([]));
});
