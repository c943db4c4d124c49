import { expect, test } from 'vitest';
import { charactersPerColumn, clausesOf } from './title-columns.ts';

test.each([
  [['潮与档'], 3],
  [['桥', '与', '渡'], 3],
  [['白水', '湾', '大事'], 3],
  // 檔案 | 裡的 | 港口 would be three columns, which with subtitle and article are wider than a telephone.
  [['檔案', '裡的', '港口'], 4],
  [['云岭', '档案', '里的', '港口'], 4],
  [['一百年', '来的', '港口', '与', '渔船'], 5],
  [['一百年', '来的', '港口', '与', '渔船', '的', '故事'], 5],
])('%j stands in columns of %i', (words, characters) => {
  expect(charactersPerColumn([words])).toBe(characters);
});

test('a title is divided at its colon first', () => {
  expect(clausesOf('一河两岸：云渡百年')).toEqual(['一河两岸：', '云渡百年']);
  expect(clausesOf('岸：渡')).toEqual(['岸：渡']);
  expect(clausesOf('云渡百年：')).toEqual(['云渡百年：']);
  // 一河 | 两岸： | 云渡 | 百年 would be four columns.
  expect(
    charactersPerColumn([
      ['一河', '两岸：'],
      ['云渡', '百年'],
    ]),
  ).toBe(5);
});
