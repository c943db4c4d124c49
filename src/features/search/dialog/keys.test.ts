import { expect, it } from 'vitest';
import { nextFocus } from './keys.ts';

it.each([
  ['ArrowDown', -1, 3, 0],
  ['ArrowDown', 1, 3, 2],
  ['ArrowDown', 2, 3, undefined],
  ['ArrowDown', -1, 0, undefined],
  ['ArrowUp', 2, 3, 1],
  ['ArrowUp', 0, 3, -1],
  ['ArrowUp', -1, 3, undefined],
  ['Home', 1, 3, undefined],
])('%s at %i of %i leads to %s', (key, current, count, next) => {
  expect(nextFocus(key, current, count)).toBe(next);
});
