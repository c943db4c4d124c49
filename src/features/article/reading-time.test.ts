import { describe, expect, it } from 'vitest';
import { charactersOf, minutesOf } from './reading-time.ts';

describe('charactersOf', () => {
  it('counts characters, a number or a Latin word as one, a mark as none', () => {
    expect(charactersOf('馆藏达107.4万卷（件）。')).toBe(7);
    expect(charactersOf('RFID系统，G20杭州峰会')).toBe(8);
    expect(charactersOf('两个 words here')).toBe(4);
    expect(charactersOf('……')).toBe(0);
  });
});

describe('minutesOf', () => {
  it('is a whole number of minutes, never none', () => {
    expect([0, 100, 250, 500, 3400].map(minutesOf)).toEqual([1, 1, 1, 2, 14]);
  });
});
