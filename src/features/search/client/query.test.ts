import { describe, expect, it } from 'vitest';
import { readCharacterTable } from '../../../lib/text/character-table.ts';
import { meaningsOf, wordsOf } from './query.ts';

describe('wordsOf', () => {
  it.each([
    ['档案工作', ['档案工作']],
    ['  依法治档　ＲＦＩＤ ', ['依法治档', 'rfid']],
    ['痕。20年', ['痕。20年']],
    ['\u200b \u202e', []],
    ['', []],
  ])('takes %j for %j', (query, words) => {
    expect(wordsOf(query)).toEqual(words);
  });
});

describe('meaningsOf', () => {
  const table = readCharacterTable('档案馆着著\n檔档館馆\n著着');
  const isSyllable = (letters: string) => ['xiao', 'shan', 'qu'].includes(letters);

  function meant(query: string, doubtful = false) {
    const words = meaningsOf(wordsOf(query), table, isSyllable, doubtful);
    return words.map(({ literal, spelt }) => ({ literal, spelt }));
  }

  it('takes a word as it stands, and its traditional characters also for simplified ones', () => {
    expect(meant('档案')).toEqual([{ literal: [['档案']], spelt: '' }]);
    expect(meant('檔案館')).toEqual([{ literal: [['檔案館'], ['档案馆']], spelt: '' }]);
  });

  it('simplifies what is also simplified writing only where nothing else is found', () => {
    expect(meant('著')[0]?.literal).toEqual([['著']]);
    expect(meant('著', true)[0]?.literal).toEqual([['著'], ['着']]);
  });

  it.each([
    ['xiaoshan', 'xiaoshan'],
    ['XIĀOSHĀN', 'xiaoshan'],
    ['fǎlǜ', 'falü'],
    ['falv', 'falv'],
    ['jü', 'ju'],
    ['dang’an', "dang'an"],
    ['萧山檔an', '萧山档an'],
    ['2018', ''],
    ['x'.repeat(500), ''],
  ])('reads %s as the pinyin %s', (query, spelt) => {
    expect(meant(query)[0]?.spelt).toBe(spelt);
  });

  it('takes a word that comes twice once, and a syllable that comes twice twice', () => {
    expect(meant('档案 馆 档案')).toHaveLength(2);
    expect(meant('shan xiao shan').map(({ spelt }) => spelt)).toEqual(["shan'xiao'shan"]);
  });

  it('takes syllables beside each other together, and leaves words apart', () => {
    expect(meant('xiao shan 档案 qu')).toEqual([
      { literal: [['xiao', 'shan']], spelt: "xiao'shan" },
      { literal: [['档案']], spelt: '' },
      { literal: [['qu']], spelt: 'qu' },
    ]);
    expect(meant('nlp rfid').map(({ spelt }) => spelt)).toEqual(['nlp', 'rfid']);
  });
});
