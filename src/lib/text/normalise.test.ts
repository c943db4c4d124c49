import { describe, expect, it } from 'vitest';
import { characters, fold, normalise } from './normalise.ts';

const SAMPLES = [
  '继往开来 砥砺前行 谱写新时代档案事业高质量发展新篇章',
  '107.4万卷（件），民生档案占全部馆藏的75％……',
  'ＲＦＩＤ档案、NLP 自然语言 处理',
  'Hello,  wide\tworld ΟΔΟΣ İstanbul ﬁn ㎡ ①',
  'ﾊﾞｽ ｶﾞｲﾄﾞ が か\u3099 각 \u1100\u1161\u11a8',
  '葛\u{e0100}城 cafe\u0301 e\u200d\u0301 \ud800 soft\u00adhyphen 𠮷野家',
  '  ',
  '',
];

describe('normalise', () => {
  it.each([
    ['８３７３３８１７', '83733817'],
    ['（件），；：？！', '(件),;:?!'],
    ['RFID、Nlp', 'rfid、nlp'],
    ['继往开来 砥砺　前行', '继往开来砥砺前行'],
    ['档案\n工作', '档案工作'],
    ['NLP 自然语言', 'nlp自然语言'],
    [' two   words ', 'two words'],
    ['依\u200b法\u202e治\ufeff档', '依法治档'],
    ['……', '......'],
    ['a\ud800b', 'a\ufffdb'],
    ['ΟΔΟΣ', 'οδοσ'],
  ])('brings %j to %j', (text, normalised) => {
    expect(normalise(text)).toBe(normalised);
  });

  it.each(SAMPLES)('changes nothing when it is done twice: %j', (text) => {
    expect(normalise(normalise(text))).toBe(normalise(text));
  });
});

describe('fold', () => {
  it.each(SAMPLES)('gives the same text as normalise: %j', (text) => {
    expect(fold(text).text).toBe(normalise(text));
  });

  it.each([
    ['走 依法治档 之路', '依法治档', '依法治档'],
    ['继往开来 砥砺前行', '来砥', '来 砥'],
    ['电话：８３７３３８１７。', '83733817', '８３７３３８１７'],
    ['面积17560㎡。', 'm2', '㎡'],
    ['𠮷野家的ﾊﾞｽ票', 'バス', 'ﾊﾞｽ'],
    ['等等……以及', '..以', '…以'],
  ])('leads back in %j from %j to %j', (original, sought, found) => {
    const { text, origin } = fold(original);
    const at = text.indexOf(sought);
    expect(original.slice(...origin(at, at + sought.length))).toBe(found);
  });
});

describe('characters', () => {
  it('parts a text into characters, without white space, straight quotation marks and combining marks', () => {
    expect(characters('"20年" 两 𠮷n\u0308')).toEqual(['2', '0', '年', '两', '𠮷', 'n']);
  });
});
