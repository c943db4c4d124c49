/** Words of the booklet: the whole exhibition, to be printed. */
import type { HasPart } from '../keys.ts';
import { names } from './names.ts';
import { enumerated, namesOf } from './parts-named.ts';
import { terms } from './terms.ts';

export const booklet = {
  description: (title: string) =>
    `《${title}》的全部内容，连成一册，可在屏幕上读，也可打印在 A4 纸上。`,
  about: (has: HasPart) => {
    const parts = namesOf(has, [
      ['article', '文章'],
      ['timeline', terms.chronicle],
      ['objects', names.object],
      ['figures', '数字'],
      ['donate', terms.notice],
      ['letter', '捐赠意向书'],
    ]);
    return `${enumerated(parts)}${parts.length > 1 ? '连' : '编'}成一册，可在屏幕上读，也可打印在 A4 纸上，带封面、目录、页眉和页码。`;
  },
  open: '打开全册，阅读或打印',
  take: '印在纸上',
  toolsLabel: '打印全册',
  howTo: '用浏览器菜单里的“打印”，选 A4 纸，就能印成一册。',
  print: '打印全册',
  contents: '目录',
  partOf: (numeral: string, name: string) => `${numeral} ${name}`,
  online: '网上阅读',
  publisher: '主办',
  authors: '署名',
  publishedAt: '发布网址',
  scan: '用手机扫一扫，在网上读',
  text: '文字',
  date: '原文的日期',
  dateText: (year: number, inferred: string | undefined) =>
    inferred === undefined ? `${year}年` : `${year}年（推定）。${inferred}`,
  get longChronicle() {
    return `${terms.milestone}太多，逐${terms.counter}刊印会占去上百页，这里只列年份；网上每一年各有一页，可单独打印。`;
  },
};
