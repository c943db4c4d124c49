import { describe, expect, it } from 'vitest';
import { placeAt } from './reading-place.ts';

describe('placeAt', () => {
  it.each([
    [-1, 30, 'leave'],
    [1, 30, 'leave'],
    [2, 30, 'keep'],
    [27, 30, 'keep'],
    [28, 30, 'forget'],
    [29, 30, 'forget'],
    [0, 2, 'forget'],
    [-1, 0, 'forget'],
  ])('at %i of %i: %s', (index, count, what) => expect(placeAt(index, count)).toBe(what));
});
