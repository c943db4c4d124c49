import { expect, it } from 'vitest';
import { linesOf } from './gift-picture.ts';

it('sets every character, in lines that no mark begins', () => {
  const text = '甲乙丙丁戊，己庚辛壬癸。“子丑寅卯辰”！';
  for (const length of [1, 3, 5, 6, 40]) {
    const lines = linesOf(text, (line) => Array.from(line).length <= length);
    expect(lines.join('')).toBe(text);
    for (const line of lines) expect(line).toMatch(/^[^，。”！]/u);
  }
  expect(linesOf('', () => true)).toEqual([]);
});
