import { describe, expect, it } from 'vitest';
import { MARK, markedAt } from './mark-address.ts';

describe('the address of marked words', () => {
  it('leads to their paragraph and names them', () => {
    expect(markedAt('/article/#s1-p5', '22000余张')).toBe('/article/?mark=22000余张#s1-p5');
  });

  it('says the same to who reads it, whatever they are', () => {
    const words = '“A & B”＋100% #1 c+d，第二行';
    const { searchParams, hash } = new URL(markedAt('/a/#s2', words), 'https://example.org');
    expect([searchParams.get(MARK), hash]).toEqual([words, '#s2']);
  });
});
