/** The words of the files that programs read: tables, calendars, feeds, contacts. */
import type { DateTrait, HasPart, Precision } from '../keys.ts';
import { namesOf, sortings } from './parts-named.ts';
import { terms } from './terms.ts';

const unit: Record<Precision, string> = {
  century: '世纪',
  decade: '年代',
  year: '年',
  quarter: '季度',
  season: '季节',
  month: '月',
  day: '日',
};

/** All of it, in a calendar. */
const whole: Record<Precision, string> = {
  century: '整个世纪',
  decade: '十年',
  year: '全年',
  quarter: '全季',
  season: '全季',
  month: '全月',
  day: '一天',
};

/** The one end that a source states. */
const stated: Record<Precision, string> = {
  century: '写明的那个世纪',
  decade: '写明的那十年',
  year: '写明的那一年',
  quarter: '写明的那一季',
  season: '写明的那一季',
  month: '写明的那个月',
  day: '写明的那一天',
};

/** How much of a calendar a date takes. */
function taken(precision: Precision, traits: readonly DateTrait[]): string {
  if (traits.includes('span')) return '起止之间的每一天';
  const isOpen = traits.includes('from') || traits.includes('until');
  return isOpen ? stated[precision] : whole[precision];
}

/** How exactly the source knows a date; nothing where its words say it. */
const known = (precision: Precision, traits: readonly DateTrait[]) =>
  traits.includes('printed')
    ? ''
    : `原文${precision === 'day' ? '' : '只'}记到${unit[precision]}，`;

/** What neither a calendar nor a feed has a sign for. */
const doubtful = (traits: readonly DateTrait[]) =>
  traits.includes('approximate') || traits.includes('uncertain') ? '这个日期并不确切。' : '';

export const exportWords = {
  /** Which words of the data are not the source's. */
  editorial: (has: HasPart) =>
    `${[
      ...sortings(has),
      ...namesOf(has, [
        ['article', '相关段落'],
        ['categories', terms.soughtCategory],
      ]),
    ].join('、')}与编者注为编者所加，其余照原文刊印。`.replace(/^与/u, ''),
  editorialOfAll: (has: HasPart) =>
    `${[
      '展览的题名',
      ...(sortings(has).length > 0 ? [`${terms.milestone}的${sortings(has).join('与')}`] : []),
      ...namesOf(has, [
        ['figures', '数字的名目和分组'],
        ['categories', `${terms.category}的小标题`],
        ['ways', '方式对照里的问题与步骤的标题'],
        ['things', `日常叫法与${terms.notice}用语的对照`],
      ]),
    ].join(
      '，',
    )}，各处之间的链接，以及标明的编者注与推定，都是编者所加；${has('objects') ? '展品的题名、年代和说明由主办单位著录；' : ''}${has('pages') ? 'pages 里的页面是主办单位自己写的；' : ''}其余照原文刊印。`,
  /** @param counting whether the page is that of the figures */
  inMarkdown: (counting: boolean) =>
    `脚注${counting ? '、数字的名目和分组' : ''}为编者所加，其余照原文刊印。`,
  columns: {
    id: '编号',
    date: '日期',
    year: '年',
    month: '月',
    day: '日',
    text: '事件',
    get chronicle() {
      return terms.chronicle;
    },
    get level() {
      return `${terms.level}（编者所加）`;
    },
    get direction() {
      return `${terms.direction}（编者所加）`;
    },
    note: '编者注',
    passages: '相关段落',
    get categories() {
      return terms.soughtCategory;
    },
    url: '网址',
    inWords: '日期（读作）',
  },
  event: (date: string, text: string) => `${date}　${text}`,
  /** Above an event, with the chronicle that it is of where there are several. */
  dated: (date: string, chronicle: string | undefined) =>
    chronicle === undefined ? date : `${date}（${chronicle}）`,
  byEditor: (level: string | undefined, direction: string | undefined) => {
    const given = [
      [terms.level, level],
      [terms.direction, direction],
    ].filter(([, name]) => name !== undefined);
    const [fields, names] = [0, 1].map((at) => given.map((field) => field[at]));
    return `${fields?.join('与')}由编者归类：${names?.join('，')}。`;
  },
  note: (text: string) => `编者注：${text}`,
  /** What a calendar of days makes of a date; nothing to say where the day is known. */
  inCalendar: (date: string, precision: Precision, traits: readonly DateTrait[]) =>
    precision === 'day' && traits.length === 0
      ? `${date}。`
      : `${date}。${known(precision, traits)}日历中占${taken(precision, traits)}。${doubtful(traits)}`,
  /** What a feed, which needs the time of day, makes of a date. */
  inFeed: (date: string, precision: Precision, traits: readonly DateTrait[]) =>
    precision === 'day' && traits.length === 0
      ? `${date}。`
      : `${date}。${known(precision, traits)}本条时间取其第一日。${doubtful(traits)}`,
  get noticeInFeed() {
    return `本条时间只为排序，不是${terms.notice}的发布日期。`;
  },
  field: (name: string, value: string) => `${name}：${value}`,
  list: (items: readonly string[]) => items.join('、'),
};
