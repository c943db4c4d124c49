import { expect, test } from 'vitest';
import { authorsOf } from './article.ts';

test.each([
  ['文／李明、王芳', ['李明', '王芳']],
  ['作者：欧阳修远', ['欧阳修远']],
  ['文/李明 图/王芳', ['李明']],
  ['文/李明 摄影 王芳', ['李明']],
  ['本报记者 李明', []],
  ['某区档案馆供稿', []],
  ['文/某区档案馆', []],
  ['文/档案馆', []],
  ['文/本报记者 李明', []],
  ['文/李明 通讯员 王芳', ['李明']],
  ['', []],
])('the authors of “%s”', (byline, names) => {
  expect(authorsOf(byline)).toEqual(names);
});
