import { expect, test } from 'vitest';
import { charactersPerColumn } from './title-columns.ts';

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
  expect(charactersPerColumn(words)).toBe(characters);
});
