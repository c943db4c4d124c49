import { expect, test } from 'vitest';
import { lineAt } from './follow.ts';

test('the line that is spoken is the last that has begun', () => {
  const lines = [{ start: 1 }, { start: 2.5 }, { start: 4 }];
  const at = (second: number) => lineAt(lines, second)?.start;
  expect([0.5, 1, 2.499, 3, 4, 99].map(at)).toEqual([undefined, 1, 2.5, 2.5, 4, 4]);
});
