import { describe, expect, test } from 'vitest';
import { fitProse } from './prose.ts';

/** Han and full-width marks are one em wide, all else half. */
const measure = (text: string) =>
  Array.from(text).reduce((width, c) => width + (/[\u2E80-\uFFEF“”]/u.test(c) ? 1 : 0.5), 0);
const SPACE = { width: 640, height: 200 };
const LIMITS = { size: 80, leading: 1.5 };
const set = (text: string) => fitProse(text, SPACE, LIMITS, measure);

describe.each([
  '新馆。',
  '鱼市凉棚下的第一场“潮声展”，由渔民们自己开幕。',
  '建成“Tidal Archives Repository”，馆藏达107.4万卷（件）……',
  '馆里把每一张老照片都记在册上，潮声里又添一段往事；'.repeat(8),
  `网址${'a'.repeat(300)}。`,
  '一'.repeat(2000),
])('“%s”', (text) => {
  const { lines, size } = set(text);

  test('is set whole and in order', () => {
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  });

  test('stays within its space, but for half a mark at the end of a line', () => {
    for (const line of lines) {
      const hanging = /[，。、；：！？]$/u.test(line) ? 0.5 : 0;
      expect((measure(line) - hanging) * size).toBeLessThanOrEqual(SPACE.width + 0.01);
    }
    const height = size * (1 + (lines.length - 1) * LIMITS.leading);
    expect(height).toBeLessThanOrEqual(SPACE.height + 0.01);
  });

  test('begins no line with a closing mark and ends none with an opening one', () => {
    for (const line of lines) {
      expect(line).not.toMatch(/^[”）》，。、；：…—%]|[“（《]$/u);
    }
  });
});

test('a short sentence is as large as may be, a long one as large as goes', () => {
  expect(set('新馆。')).toEqual({ lines: ['新馆。'], size: LIMITS.size });
  const long = set('一'.repeat(100));
  const larger = (long.size + 1) * (1 + (Math.ceil((100 * (long.size + 1)) / 640) - 1) * 1.5);
  expect(larger).toBeGreaterThan(SPACE.height);
});

test('the lines of a sentence are even, those of a paragraph full', () => {
  expect(set('一'.repeat(9)).lines.map((line) => line.length)).toEqual([5, 4]);
  const { lines, size } = set(`${'一'.repeat(299)}。`);
  const room = Math.floor(SPACE.width / size);
  for (const line of lines.slice(0, -1)) expect(line).toHaveLength(room);
});

test('nothing is lost of marks in odd places', () => {
  const text = '”，乱放的“”标点（，—— …… ！》也要《》照印Tidal  words（'.repeat(9);
  expect(set(text).lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
});

test('the words of a paragraph that are no Han stay whole', () => {
  const { lines } = set('馆里记下每一件Tidal Archives的旧事，共107.4万卷。'.repeat(8));
  expect(lines.length).toBeGreaterThan(5);
  expect(lines.join('\n').match(/Tidal/gu)).toHaveLength(8);
  expect(lines.join('\n').match(/Archives/gu)).toHaveLength(8);
  expect(lines.join('\n').match(/107\.4/gu)).toHaveLength(8);
});

test('words and numbers stay whole, and lines are even', () => {
  const { lines } = set('全馆档案107.4万卷，其中Tidal老照片和船票最多。');
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.some((line) => line.includes('107.4'))).toBe(true);
  expect(lines.some((line) => line.includes('Tidal'))).toBe(true);
  const widths = lines.map(measure);
  expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(6);
});
