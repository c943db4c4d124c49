/** Words of the entrance. */
import { yearName } from '../../lib/text/year.ts';
import { articleOf } from './article.ts';
import { names } from './names.ts';
import { headings } from './shell.ts';
import { terms } from './terms.ts';

export const entrance = {
  directionsOf: (count: string) => `${count}${headings.directions}`,
  allObjects: (count: number) => `全部${count}件展品`,
  allFigures: (count: number) => `全部${count}个数字`,
  /** The doors to the pages, each with what is behind it. */
  doors: {
    /** @param number of the article, where there are several */
    article: (passages: number, number?: number) =>
      [`读${articleOf(number)}`, `${passages}段`] as const,
    articles: (count: number) => ['读文章', `${count}篇`] as const,
    timeline: (events: number) => [`看${terms.chronicle}`, `${events}${terms.counter}`] as const,
    objects: (count: number) => [`看${names.object}`, `${count}件`] as const,
    /** Where the notice names no categories, nothing is counted. */
    donate: (categories: number) =>
      [`捐赠${terms.records}`, categories > 0 ? `${categories}类` : undefined] as const,
  },
  /** On the door of a notice whose time has an end: while it runs, and then. */
  asked: (until: string) => `${until}截止`,
  over: '已截止',
  get readNotice() {
    return `读${names.notice}`;
  },
  /** @param levelled whether any of them has a level, which its crest is as high as */
  tide: (count: number, from: number, to: number, levelled: boolean) =>
    `潮线：${yearName(from)}至${yearName(to)}间的${count}${terms.counter}${terms.milestone}${levelled ? `，${terms.heights}` : ''}`,
  section: '读这一节',
  eventsInDirection: (count: number) => `${count}${terms.counter}${terms.milestone}`,
};
