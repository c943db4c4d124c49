import { describe, expect, it } from 'vitest';
import { words } from '../words/index.ts';
import { figureParts } from './figure.ts';

type Fields = Omit<Parameters<typeof figureParts>[0], 'quote'> & { readonly quote?: string };

const printed = (figure: Fields) => {
  const { before, value, unit } = figureParts({ quote: '', ...figure }, words.qualifiers);
  return before + value + unit;
};

describe('figureParts', () => {
  // Each as the newspaper prints it.
  it.each([
    ['107.4万卷（件）', { value: 107.4, unit: '万卷（件）' }],
    ['近50%', { value: 50, unit: '%', qualifier: 'nearly' }],
    ['20%以上', { value: 20, unit: '%', qualifier: 'at-least' }],
    ['22000余张', { value: 22000, unit: '张', qualifier: 'over' }],
    ['2万余人次', { value: 2, unit: '万人次', qualifier: 'over' }],
    ['约300件', { value: 300, unit: '件', qualifier: 'about' }],
    [
      '不少于500件',
      { value: 500, unit: '件', qualifier: 'at-least', quote: '馆藏照片不少于500件。' },
    ],
    ['20%以上', { value: 20, unit: '%', qualifier: 'at-least', quote: '不少于两成，即20%以上' }],
    ['300餘件', { value: 300, unit: '件', qualifier: 'over', quote: '檔案300餘件' }],
    ['7000余平方米', { value: 7000, unit: '平方米', qualifier: 'over' }],
  ] as const)('prints %s', (expected, figure) => {
    expect(printed(figure)).toBe(expected);
  });
});
