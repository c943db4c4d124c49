/** Words of the timeline; some are also fetched by the browser when a reader explores it. */
import type { DateTrait, Level, Precision } from '../keys.ts';
import { ownLevels } from '../own.ts';
import { terms } from './terms.ts';
import { decadeSpan, yearName, yearNumber } from '../../lib/text/year.ts';

const levels: Record<Level, string> = {
  local: '区县级',
  municipal: '市级',
  provincial: '省级',
  national: '国家级',
};

/** What a level is called: by the exhibition, else by us. */
export const levelName = (level: Level): string =>
  ownLevels?.find(({ id }) => id === level)?.name ?? levels[level] ?? level;

const precision: Record<Precision, string> = {
  day: '原文记到日',
  month: '原文只记到月',
  season: '原文只记到季节',
  quarter: '原文只记到季度',
  year: '原文只记到年',
  decade: '原文只记到年代',
  century: '原文只记到世纪',
};

const traits: Record<DateTrait, string> = {
  printed: '照原文所记',
  span: '前后延续一段时间',
  from: '只知道何时开始',
  until: '只知道何时结束',
  approximate: '日期是大约的',
  uncertain: '日期存疑',
};

export const timeline = {
  get level() {
    return terms.level;
  },
  get direction() {
    return terms.direction;
  },
  byEditor: (sorted: readonly string[]) => `${sorted.join('与')}由编者归类，不是原文。`,
  legend: '图例',
  /** On the flat water before the first event. */
  recordedFrom: (year: number) => `${terms.chronicle}自${yearName(year)}记起`,
  /** Before what says who gave the levels. */
  get legendHeight() {
    return `${terms.heights}；`;
  },
  /** Where no event has a level, and a crest stands for several; with the bars below, if they are drawn. */
  numbered: (bars: boolean) =>
    `浪头越高，那几年的${terms.milestone}越多${bars ? '；横条是一个浪头所含的年份' : ''}。`,
  passages: '文章中的相关段落',
  categories: '您有相关的东西吗？',
  get previous() {
    return `上一${terms.counter}`;
  },
  get next() {
    return `下一${terms.counter}`;
  },
  get neighbours() {
    return `前后${terms.milestone}`;
  },
  get all() {
    return `回到全部${terms.chronicle}`;
  },
  precision,
  /** How exactly a date is known. */
  known: (how: Precision, also: readonly DateTrait[]) =>
    [
      ...(also.includes('printed') ? [] : [precision[how]]),
      ...also.map((trait) => traits[trait]),
    ].join('，'),
  get page() {
    return `看这一${terms.counter}`;
  },
  /** Of one event among others; the number tells those of one day apart. */
  pageOf: (date: string, position: number) =>
    `看这一${terms.counter}：${date}，第${position}${terms.counter}`,
  sendOf: (date: string, position: number) => `发给朋友：${date}，第${position}${terms.counter}`,
  /** @param article its number where there are several */
  inArticle: (passage: number, article?: number) =>
    `见${article === undefined ? '文章' : `第${article}篇文章`}第${passage}段`,
  get inChronicle() {
    return `${terms.chronicle}中的这一${terms.counter}`;
  },
  dated: '日期',
  /** Before the year as the source counts it: 光绪三十年. */
  reign: '原文纪年',
  get downloads() {
    return `下载${terms.chronicle}`;
  },
  json: 'JSON（程序用）',
  csv: 'CSV（表格）',
  calendar: 'ICS（日历）',
  span: (from: number, to: number) =>
    from === to ? yearName(from) : `${yearNumber(from)}—${yearNumber(to)}`,
  events: (count: number) => `${count}${terms.counter}`,
  /** On the river, where there is room for a word. */
  month: (month: number) => `${month}月`,
  /** Below a year that is not known exactly. */
  about: '前后',
  cluster: (from: number, to: number, count: number) =>
    from === to
      ? `${yearName(from)}，${count}${terms.counter}`
      : `${yearName(from)}至${yearName(to)}，${count}${terms.counter}`,
  /** Between two events far apart, drawn shorter than true. */
  between: (months: number, about: boolean) => {
    const round = Math.round(months / 12);
    if (about) return round === 0 ? '其间不到1年' : `其间约${round}年`;
    if (months === 0) return '其间不到1个月';
    const rest = months % 12;
    const years = (months - rest) / 12;
    return `其间${years === 0 ? '' : `${years}年`}${rest === 0 ? '' : `${rest}个月`}`;
  },
  betweenNote: '此处缩短',
  get plate() {
    return `这一${terms.counter}在${terms.chronicle}中的位置`;
  },
  numbers: '同一段里的数字',
  citation: '学术引用',
  address: '本页网址',
  cite: '引用格式',
  /** What is cited: an event of the chronicle. */
  cited: (title: string, date: string, text: string) => `${title}：${date}，${text}`,
  citeHint: '格式依照 GB/T 7714；请在网址前补上您访问的日期，写在方括号里。',
  calendarEntry: '加入日历（ICS）',
  decade: decadeSpan,
  year: yearName,
  yearTitle: (year: number, title: string) => `${yearName(year)}${terms.milestone}：${title}`,
  years: '逐年目录',
  previousYear: (year: number) => `上一年份：${yearName(year)}`,
  nextYear: (year: number) => `下一年份：${yearName(year)}`,
  yearNavigation: '前后年份',
  spanOf: (from: number, to: number, count: number, total: number, inferred: boolean) =>
    `${terms.milestone}共${total}${terms.counter}，${count === total ? '都' : `其中${count}${terms.counter}`}在${from}—${to}年${inferred ? '（推定）' : ''}间。`,
  schema: 'JSON 的格式说明',
};

/** Words of exploring the timeline with a script. */
export const exploring = {
  year: timeline.year,
  month: timeline.month,
  get filter() {
    return `筛选${terms.milestone}`;
  },
  get direction() {
    return terms.direction;
  },
  get level() {
    return terms.level;
  },
  text: '文字',
  get textHint() {
    return `如：${terms.house ? terms.institution : '成立'}、2011年`;
  },
  seeResults: '收起，看结果',
  reset: '全部显示',
  context: '文章怎么说这几年',
  view: '看潮线图',
  closer: '放大',
  farther: '缩小',
  earlier: '看更早',
  later: '看更晚',
  whole: '看全程',
  play: '逐年播放',
  pause: '暂停',
  compare: (from: number, to: number) => `标出${from}—${to}年`,
  keys: '键盘：＋、－ 缩放，←、→ 移动，Home、End 到首尾。',
  get results() {
    return `筛出的${terms.milestone}`;
  },
  more: (count: number) => `再显示${count}${terms.counter}`,
  found: (count: number, total: number) =>
    count === total
      ? `全部${total}${terms.counter}`
      : `${count}${terms.counter}，共${total}${terms.counter}`,
  none: (total: number) =>
    `没有符合条件的${terms.milestone}（共${total}${terms.counter}）。请少选几项，或者按“全部显示”。`,
  get noneWithin() {
    return `这段时间没有${terms.milestone}。请按“看更早”“看更晚”，或者“看全程”。`;
  },
  within: (from: string, to: string, found: string) => `${from}至${to}：${found}`,
  ofYear: (year: number, found: string) => `${yearName(year)}：${found}`,
};
