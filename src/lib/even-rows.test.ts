import { describe, expect, it } from 'vitest';
import { evenRows } from './even-rows.ts';

describe('evenRows', () => {
  it('leaves none alone where a row has room for two, fewer in the rows above', () => {
    expect(evenRows(5, 4)).toEqual([2, 2, 3, 3, 3]);
    expect(evenRows(7, 4)).toEqual([3, 3, 3, 4, 4, 4, 4]);
    expect(evenRows(4, 3)).toEqual([2, 2, 2, 2]);
    expect(evenRows(8, 4)).toEqual([4, 4, 4, 4, 4, 4, 4, 4]);
    for (const most of [3, 4])
      for (let count = 2; count < 60; count += 1) expect(evenRows(count, most)).not.toContain(1);
  });
});
