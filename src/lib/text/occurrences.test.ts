import { describe, expect, it } from 'vitest';
import { seeded } from '../../../tests/seeded.ts';
import { Occurrences } from './occurrences.ts';

/** What reading the text from end to end finds. */
function read(text: string, sought: string): number[] {
  return Array.from(text, (_, at) => at).filter((at) => text.startsWith(sought, at));
}

describe('Occurrences', () => {
  it('finds what reading from end to end finds, of every length', () => {
    const random = seeded(7);
    // Few characters, so that all short groups stand in many places, and overlap.
    const text = Array.from({ length: 600 }, () => '潮与档'.charAt(random() * 3)).join('');
    const index = new Occurrences(text);
    for (let round = 0; round < 2000; round += 1) {
      const start = Math.floor(random() * text.length);
      const piece = text.slice(start, start + 1 + Math.floor(random() * 12));
      const altered = random() < 0.3 ? `${piece}与与` : piece;
      expect(Array.from(index.of(altered)), altered).toEqual(read(text, altered));
    }
  });

  it.each(['', '潮', '潮与', '潮与档案'])('finds nothing in a text that is shorter: %j', (text) => {
    expect(Array.from(new Occurrences(text).of('潮与档案馆'))).toEqual([]);
  });

  it('finds a text at both ends, and the whole', () => {
    const index = new Occurrences('大事记与大事记');
    expect(Array.from(index.of('大事记'))).toEqual([0, 4]);
    expect(Array.from(index.of('记与大事'))).toEqual([2]);
    expect(Array.from(index.of('大事记与大事记'))).toEqual([0]);
    expect(Array.from(index.of(''))).toEqual([]);
  });
});
