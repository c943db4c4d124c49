import { describe, expect, it } from 'vitest';
import { phrasesOf, wordsOf } from './query.ts';

describe('wordsOf', () => {
  it.each([
    ['档案工作', ['档案工作']],
    ['  依法治档　ＲＦＩＤ ', ['依法治档', 'rfid']],
    ['档案 档案', ['档案']],
    ['痕。20年', ['痕。20年']],
    ['\u200b \u202e', []],
    ['', []],
  ])('takes %j for %j', (query, words) => {
    expect(wordsOf(query)).toEqual(words);
  });
});

describe('phrasesOf', () => {
  const alphabet = new Set('档案工作,"');

  it('asks for each word as the phrase of its characters', () => {
    expect(phrasesOf(['档案', '工,作'], alphabet)).toEqual(['"档 案"', '"工 , 作"']);
  });

  it('asks for nothing where a character stands nowhere', () => {
    expect(phrasesOf(['档案', '馆'], alphabet)).toBeUndefined();
  });

  it('leaves straight quotation marks to the literal check', () => {
    expect(phrasesOf(['"', '档"案'], alphabet)).toEqual(['"档 案"']);
  });

  it('asks for no more than Pagefind answers quickly', () => {
    const [asked] = phrasesOf(['档'.repeat(10_000)], alphabet) ?? [];
    expect(asked).toBe(`"${Array.from({ length: 32 }, () => '档').join(' ')}"`);
    const words = Array.from({ length: 100 }, (_, length) => '案'.repeat(length + 1));
    expect(phrasesOf(words, alphabet)).toHaveLength(8);
  });
});
