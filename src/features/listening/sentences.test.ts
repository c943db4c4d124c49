import { describe, expect, it } from 'vitest';
import { seeded } from '../../../tests/seeded.ts';
import { BREATH, piecesOf } from './sentences.ts';

const said = (text: string, limit?: number) =>
  piecesOf(text, limit).map(({ start, end }) => text.slice(start, end));

describe('piecesOf', () => {
  it('ends at the marks that end a sentence, with what closes after them', () => {
    expect(said('他说：“好！”于是走了。真的？')).toEqual(['他说：“好！”', '于是走了。', '真的？']);
    expect(said('收集整理……可以说，都有。')).toEqual(['收集整理……', '可以说，都有。']);
  });

  it('keeps a text without an end, and has nothing for none', () => {
    expect(said('继往开来 砥砺前行')).toEqual(['继往开来 砥砺前行']);
    expect(said('')).toEqual([]);
  });

  it('draws breath at a pause, and knows the sentence', () => {
    const text = '一二三四，五六七八，九十。甲乙。';
    expect(said(text, 10)).toEqual(['一二三四，五六七八，', '九十。', '甲乙。']);
    expect(piecesOf(text, 10).map(({ sentence }) => [sentence.start, sentence.end])).toEqual([
      [0, 13],
      [0, 13],
      [13, 16],
    ]);
  });

  it('does not cut numbers and Latin words', () => {
    expect(said('一二三四五六107.4万卷', 8)).toEqual(['一二三四五六', '107.4万卷']);
    expect(said('12345678901234', 8).join('')).toBe('12345678901234');
  });

  it('loses nothing and stays within a breath, whatever the text', () => {
    const random = seeded(6);
    const alphabet = Array.from('档案，。、；：”“）（…—？！123.% ab');
    for (let round = 0; round < 500; round += 1) {
      const length = Math.floor(random() * 200);
      const text = Array.from(
        { length },
        () => alphabet[Math.floor(random() * alphabet.length)],
      ).join('');
      const pieces = said(text);
      expect(pieces.join('')).toBe(text);
      for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(BREATH);
    }
  });
});
