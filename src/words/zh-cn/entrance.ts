/** Words of the entrance. */
import { headings } from './shell.ts';

export const entrance = {
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
