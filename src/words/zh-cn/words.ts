/**
 * The words of the interface, in Chinese. What the archives says stands in `content/`, never here.
 */
import { about, notFound, source } from './about.ts';
import { booklet } from './booklet.ts';
import { editions } from './editions.ts';
import { contact, donate, letter, things, ways } from './giving.ts';
import { reading } from './reading.ts';
import { search } from './search.ts';
import { timeline } from './timeline.ts';
import type { Level } from '../keys.ts';
import type { Qualifier } from '../../model/schemas/figure.ts';

/** Set in the display face: every character here costs bytes in every reader's font. */
const headings = {
  article: '文章',
  milestones: '大事记',
  figures: '数字',
  donate: '征集公告',
  things: '我有这个，能捐吗？',
  aToZ: '东西从 A 到 Z',
  ways: '方式与步骤',
  letter: '捐赠意向书',
  contact: '联系',
  search: '搜索',
  about: '关于',
  booklet: '全册',
  source: '原文对照',
  notFound: '这一页不在架上',
  inNumbers: '馆里的数字',
  directions: '条走向',
  wanted: '您家里也许有',
} as const;

const levels: Record<Level, string> = {
  local: '区县级',
  municipal: '市级',
  provincial: '省级',
  national: '国家级',
};

/** Before and after the number: 近50%, 20%以上, 22000余张. */
const qualifiers: Record<Qualifier, { before: string; afterValue: string; afterUnit: string }> = {
  'at-least': { before: '', afterValue: '', afterUnit: '以上' },
  over: { before: '', afterValue: '余', afterUnit: '' },
  nearly: { before: '近', afterValue: '', afterUnit: '' },
};

const site = {
  language: 'zh-CN',
  skip: '跳到正文',
  mainNavigation: '主导航',
  footerNavigation: '本站各页',
  feed: '大事记与公告（Atom）',
  sharePicture: (title: string, subtitle: string) => `${title}：${subtitle}`,
  call: '打电话',
  writeMail: '写邮件',
  editorsMark: '编者所加',
  menu: {
    article: '文章',
    milestones: '大事记',
    figures: '数字',
    donate: '征集公告',
    contact: '联系',
  },
  home: '首页',
  siteMap: '全部内容',
  count: (position: number, total: number) => `${position}／${total}`,
};

const entrance = {
  directionsOf: (count: string) => `${count}${headings.directions}`,
  allFigures: (count: number) => `全部 ${count} 个数字`,
  readArticle: '读文章',
  seeMilestones: '看大事记',
  giveRecords: '捐赠档案',
  readNotice: '读征集公告',
  tide: (count: number, from: number, to: number) =>
    `潮线：${from}年至${to}年间的${count}件大事，浪头越高，级别越高`,
  section: '读这一节',
  eventsInDirection: (count: number) => `${count} 件大事`,
};

const article = {
  contents: '目录',
  lead: '篇首',
  section: (numeral: string) => `第${numeral}节`,
  related: '相关',
  note: '编者注',
  noteOf: (passage: number, number: number) => `第${passage}段编者注${number > 1 ? number : ''}`,
  noteMark: '注',
  noteLink: (label: string) => `编者注：${label}`,
  backToText: (note: string) => `回到正文：${note}`,
  yearOf: (year: number) => `${year}年`,
  inferredYear: (year: number) => `${year}年（推定）`,
  milestone: '大事记',
  figure: '数字',
  category: '征集',
  next: '接着看大事记',
};

const figures = {
  intro: (count: number) =>
    `文章里的 ${count} 个数字，按题目归为数组，各自画成图。每个数字都附有它所依据的原句；分组为编者所加。`,
  inArticle: '见文章',
  inArticleOf: (label: string) => `见文章：${label}`,
  rest: (rest: string) => `空格为其余${rest}，由总数减去各项得出，原文未写。`,
  toScale: '面积按比例绘制',
};

const colophon = {
  publishedBy: (publisher: string) => `主办：${publisher}`,
  rights: '文字照原文刊印，版权归原作者和主办单位所有。',
  printedFrom: (address: string) => `本页网址：${address}`,
  siteIdCode: (code: string) => `网站标识码 ${code}`,
  governmentMark: '党政机关网站标识',
};

export const words = {
  headings,
  levels,
  qualifiers,
  site,
  entrance,
  article,
  reading,
  timeline,
  figures,
  donate,
  things,
  ways,
  letter,
  contact,
  notFound,
  source,
  about,
  booklet,
  editions,
  colophon,
  search,
};
