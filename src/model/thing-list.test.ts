import { describe, expect, it } from 'vitest';
import { fixtureExhibition } from '../../tests/fixture-exhibition.ts';
import { fromAToZ, listThings } from './thing-list.ts';
import type { Category } from './types.ts';

const [category] = (await fixtureExhibition()).categories;
if (!category) throw new Error('the fixture has no category');
const CATEGORIES: Category[] = [
  {
    ...category,
    id: 'a',
    text: '本地的报纸、照片。',
    kinds: ['报纸', '照片'],
    condition: '本地的',
  },
  {
    ...category,
    id: 'b',
    text: '名人的照片、信函。',
    kinds: ['照片', '信函'],
    condition: undefined,
  },
];
const withIts = (...pieces: string[]) => ({ pieces, withCondition: true });
const exactly = (...pieces: string[]) => ({ pieces, withCondition: false });
const THINGS = [
  {
    id: 'photo',
    name: '老照片',
    also: ['照片'],
    unlisted: ['自拍'],
    categories: { b: exactly('名人的', '照片'), a: withIts('照片') },
  },
  { id: 'stamp', name: '邮票', also: [], unlisted: [], categories: {} },
];

describe('listThings', () => {
  const listed = listThings(THINGS, CATEGORIES);

  it('quotes the categories in their order, each with its condition or as the editor cut it', () => {
    expect(listed[0]?.sayings.map(({ quote }) => quote)).toEqual(['本地的……照片', '名人的照片']);
    expect(listed[1]?.sayings).toEqual([]);
  });

  it('adds what the notice names and no editor has, and says whose each is', () => {
    expect(listed.map(({ name, byEditor }) => [name, byEditor])).toEqual([
      ['老照片', true],
      ['邮票', true],
      ['报纸', false],
      ['信函', false],
    ]);
    expect(new Set(listed.map(({ id }) => id)).size).toBe(4);
  });
});

describe('fromAToZ', () => {
  it('begins and ends each letter where its syllables do', () => {
    // The first and the last syllables of letters, as dictionaries have them.
    const ends =
      '阿凹 八布 擦错 搭多 额二 发附 嘎过 哈或 击郡 咔阔 拉录络龙 妈幕 拿糯 欧藕 趴瀑 七群 然日肉荣软弱 撒所 他托 挖物 西训 压运 杂坐';
    const expected = 'ABCDEFGHJKLMNOPQRSTWXYZ';
    for (const [at, group] of ends.split(' ').entries())
      for (const word of group) {
        const [only] = fromAToZ([{ id: 'x', listed: [word] }]);
        expect(only?.letter, word).toBe(expected[at]);
      }
  });

  it('puts every name under the letter of its pinyin', () => {
    const words = [
      '老照片',
      '相册',
      '奖状',
      '阿',
      '昨天的报纸',
      'VCD',
      'U盘',
      '1958年的画',
      '族谱',
    ];
    // What is typed but offered to nobody stands in no list.
    const letters = fromAToZ([{ id: 'x', listed: words }]);
    expect(letters.map(({ letter, names }) => [letter, names.map(({ word }) => word)])).toEqual([
      ['#', ['1958年的画']],
      ['A', ['阿']],
      ['J', ['奖状']],
      ['L', ['老照片']],
      ['U', ['U盘']],
      ['V', ['VCD']],
      ['X', ['相册']],
      ['Z', ['族谱', '昨天的报纸']],
    ]);
  });
});
