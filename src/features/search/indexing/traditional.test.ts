import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { traditionalTable } from './traditional.ts';

/** By all that OpenCC knows, its words included. */
const SIMPLIFY = (['t', 'tw', 'hk'] as const).map((from) => Converter({ from, to: 'cn' }));

/** Unicode's characters between two of its numbers. */
const between = (first: number, last: number) =>
  Array.from({ length: last - first }, (_, index) => String.fromCodePoint(first + index));

describe('the table of traditional characters', () => {
  const printed = new Set(between(0x4e00, 0x9fff));
  const { certain, uncertain } = traditionalTable([...printed]);

  it('has every character that OpenCC simplifies to one that is printed', () => {
    for (const character of [...printed, ...between(0x2f800, 0x2fa1e)]) {
      const simplified = SIMPLIFY.map((simplify) => simplify(character));
      const first = simplified.find((one) => one !== character && printed.has(one));
      if (first === undefined) continue;
      expect(certain.get(character) ?? uncertain.get(character), character).toBe(first);
    }
  });

  it('keeps apart what is printed and simplified writing keeps', () => {
    expect(uncertain.get('著')).toBe('着');
    expect(certain.get('檔')).toBe('档');
  });
});
