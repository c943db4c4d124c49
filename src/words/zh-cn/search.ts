/**
 * The words of search. A file of its own: the browser loads it too, and nothing else of the words.
 */
import type { SearchKind } from '../keys.ts';
import { names } from './names.ts';

const placesOf = (count: number) => `${count}处`;

export const search = {
  label: '在全部内容里找',
  submit: '搜索',
  close: '关闭',
  /** What each kind of entry is called: as a filter, and above the hits of a page. */
  kinds: names satisfies Record<SearchKind, string>,
  filter: '分类看',
  allKinds: '全部',
  places: placesOf,
  busy: '正在搜索……',
  found: (query: string, count: number) => `“${query}”：找到${placesOf(count)}。`,
  /** Of `count` hits, `shown` are of the kind that the reader has chosen. */
  foundOfKind: (query: string, count: number, kind: string, shown: number) =>
    `“${query}”：找到${placesOf(count)}，其中“${kind}”${placesOf(shown)}。`,
  /** Before what is said of the words that were searched instead, which may be read alike. */
  instead: (query: string, alike: boolean) =>
    `没有找到“${query}”，已换${alike ? '成读音相同的字' : '个说法'}再找。`,
  /** What some questions ask for, as this site calls it. */
  asked: [
    [/(?:在|去)?哪(?:里|儿|(?![些个种位年天]))|怎么[走去]/u, '地址'],
    [/(?:怎么|怎样|如何|能不能|可不可以|能否|可以)捐赠?/u, '捐赠'],
    [/(?:几点|什么时候|何时)?(?:开门|开馆|关门|闭馆|营业|上班|下班|开放时间)/u, '开放时间'],
  ] as const,
  near: (query: string, count: number) =>
    `没有找到“${query}”，下面这些地方有其中的词（${placesOf(count)}）。`,
  nearList: '有其中的词',
  /** Of an event whose date is written otherwise. */
  byDate: '您找的日期在这个时间之内。',
  none: (query: string) => `没有找到“${query}”。可以少写几个字再试，或者从下面的目录里找。`,
  failed: '搜索没有成功，可能是网络断了。可以再试一次，或者从下面的目录里找。',
  offline: '搜索没有成功：现在没有联网。联网后请再试一次，或者从下面的目录里找。',
  retry: '再试一次',
  more: (count: number) => `再显示${placesOf(count)}`,
  allResults: '在搜索页里看全部结果',
  allContents: '看全部内容的目录',
  examples: '试试搜',
  contents: '目录',
  keys: '↑ ↓ 选择，Enter 打开，Esc 关闭',
  slash: '用“/”键打开搜索',
  marked: (texts: readonly string[]) => `已标出${texts.map((text) => `“${text}”`).join('、')}`,
  clearMarks: '清除标记',
  unscripted:
    '搜索要靠网页里的程序（脚本），现在程序没有运行。全部内容都列在下面；要找某一页里的文字，请用浏览器的“在页面中查找”。',
};
