/** Words of the frame that every page has, and of its headings. */
import type { HasPart } from '../keys.ts';
import { names } from './names.ts';
import { objects } from './objects.ts';
import { namesOf } from './parts-named.ts';
import { terms } from './terms.ts';

/** Set in the display face: every character here costs bytes in every reader's font. */
export const headings = {
  article: names.article,
  get milestones() {
    return names.milestone;
  },
  figures: names.figure,
  get donate() {
    return names.notice;
  },
  things: '我有这个，能捐吗？',
  aToZ: '按拼音找东西',
  ways: '方式与步骤',
  letter: '捐赠意向书',
  contact: names.contact,
  search: '搜索',
  about: '关于',
  booklet: '全册',
  source: '原文对照',
  /** On shelves stand the pages of archives and libraries alone. */
  get notFound() {
    return /[档檔]案|[图圖][书書]/u.test(terms.institution) ? '这一页不在架上' : '没有找到这一页';
  },
  get inNumbers() {
    return terms.house ? `${terms.house}里的数字` : '文章里的数字';
  },
  get directions() {
    return `个${terms.direction}`;
  },
  wanted: '您家里也许有',
};

export const site = {
  language: 'zh-CN',
  skip: '跳到正文',
  mainNavigation: '主导航',
  footerNavigation: '本站各页',
  feed: (has: HasPart) =>
    `${namesOf(has, [
      ['timeline', terms.chronicle],
      ['donate', terms.notice],
    ]).join('与')}（Atom）`,
  sharePicture: (title: string, subtitle: string | undefined) =>
    subtitle === undefined ? title : `${title}：${subtitle}`,
  milestonePicture: (title: string, date: string, text: string) => `${title}：${date}，${text}`,
  call: '打电话',
  writeMail: '写邮件',
  home: '首页',
  siteMap: '全部内容',
  count: (position: number, total: number) => `${position}／${total}`,
  /** Shown by older.css, to browsers that do not know the other styles. */
  older:
    '您的浏览器版本较旧，各页从简显示，仍然可以阅读、打电话、打印和查目录。搜索、阅读设置和完整的版式，要用较新的浏览器：Chrome 或 Edge 99、Safari 15.4、Firefox 115，或者更新的版本。',
};

export const colophon = {
  publishedBy: (publisher: string) => `主办：${publisher}`,
  rights: '文字照原文刊印，版权归原作者和主办单位所有。',
  /** Of the whole exhibition: one of objects alone has no source. */
  rightsOf: (has: HasPart): string => (has('source') ? colophon.rights : objects.rights),
  printedFrom: (address: string) => `本页网址：${address}`,
  siteIdCode: (code: string) => `网站标识码 ${code}`,
  governmentMark: '党政机关网站标识',
};

export const notFound = {
  lead: '您要的这一页没有找到：网址可能写错了，也可能已经改了。可以搜索，或者从下面的目录里找。',
  home: '回到首页',
};
