import { describe, expect, it } from 'vitest';
import { words } from '../words/index.ts';
import { figureParts } from './figure.ts';

const printed = (figure: Parameters<typeof figureParts>[0]) => {
  const { before, value, unit } = figureParts(figure, words.qualifiers);
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
    ['7000余平方米', { value: 7000, unit: '平方米', qualifier: 'over' }],
  ] as const)('prints %s', (expected, figure) => {
    expect(printed(figure)).toBe(expected);
  });
});
