/** Words of choosing among the objects with a script, which a browser loads when a reader does so. */
import type { ObjectSort } from '../keys.ts';
import { names } from './names.ts';

export const facets = {
  several: '点上面的分类，可以同时选几项。',
  text: '文字',
  textHint: '如：码头、1958年',
  find: '查找',
  sort: '排列',
  sorts: {
    date: '从早到晚',
    newest: '从晚到早',
    title: '按题名',
  } satisfies Record<ObjectSort, string>,
  reset: '全部显示',
  results: `选出的${names.object}`,
  found: (count: number, total: number) =>
    count === total ? `全部${total}件` : `${count}件，共${total}件`,
  none: (total: number) =>
    `没有符合条件的${names.object}（共${total}件）。请少选几项，或者按“全部显示”。`,
  more: (count: number) => `再显示${count}件`,
};
