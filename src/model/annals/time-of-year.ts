/**
 * Times that come in every year, and hours of a day: 双抢期间, 入汛以来, 国庆节前夕, 农忙时节, 上午. What they
 * date is in the year, or on the day, that stands above.
 */
import { FESTIVAL, HOURS } from './chinese-grammar.ts';

/** What is a time by itself. */
const TIMES = [
  `(?:${FESTIVAL}|["“]?六一["”]?)节?`,
  '雨水|惊蛰|谷雨|小满|芒种|[小大处]暑|[白寒]露|霜降|[小大][雪寒]',
  '["“]?(?:双[抢夏]|三[夏秋冬春])["”]?|农[忙闲]|[春夏秋冬]闲|青黄不接|[梅黄]梅|[三伏][伏九天]天?|数九',
  '[主大桃伏秋凌春渔鱼]?汛期|[雨旱淡旺]季|(?:寒|暑|寒暑|节|小长|长)假|黄金周|年关|年节|岁首|春运',
  '(?:[一二两上下秋春]季?|第[一二])学期|学年',
];
/** Work, weather and meetings, which are times with a word beside them: 抗旱期间. */
const DOINGS = [
  '[春夏秋冬](?:耕|播|种|插|收|灌|荒|汛|旱|征|训|防|忙|修|学){1,2}|[春夏秋冬]{2}|[春夏秋晚]蚕',
  '梅雨|[大桃伏秋凌春渔鱼]?汛|[防抗][汛洪旱台涝震灾](?:抢险|救灾)?|[伏大][旱水涝雪汛]|[水旱涝雪雹风虫]灾|台风|洪水|暴雨|高温',
  '枯水|丰水|休渔|禁渔|采暖|供暖|封冻|冰冻|霜冻|收[获割]|插秧|播种|青苗|开学|高考|中考|征兵',
  '节日|两节|双节|会议|大会|两会|农历年|[节会年旬]',
];
const TIME_OR_DOING = `(?:${[...TIMES, ...DOINGS].join('|')})`;

const PART =
  '(?:[初前中后]?期间?|之?间|时[节候]?|季节?|前[夕后]|[以之]?[前后]|开始|之?[初末际交底]|[尾中内]|以来|结束)';
const BEFORE = '(?:约|在|于|自|从|每逢|正值|时值|适逢|临近|接近)?';
/** 入夏以来, 开春后, 今年以来, a year said once more, 本年度, 一年来, and a day that is not known. */
const SINCE =
  '(?:[入开出交][春夏秋冬汛梅伏](?:[以之]?[来后]|之?初)?|(?:今年|年[初底内]|开年|本年|全年|一年)(?:以?来|度|内)|[是同当本该]年度?[内间]|年度[内间]?|(?:具体)?(?:月份|月日|日期|日子)(?:不[详明]|失考|[无待]考))';

const TIME = new RegExp(
  `^${BEFORE}(?:(?:(?:${TIMES.join('|')})[,、至]?){1,2}|(?:${TIME_OR_DOING}[,、至]?){1,2}${PART}{1,2}|${SINCE})(?!\\p{Script=Han})`,
  'u',
);
/** Where words of the event follow without a mark, their part of the year says that it is one. */
const TIME_AND_MORE = new RegExp(
  `^${BEFORE}(?:${TIME_OR_DOING}{1,2}(?:期间|前夕|前后|以来|时节|季节|之际)|(?:今年|入汛|入[春夏秋冬])以来)`,
  'u',
);
const HOUR = new RegExp(`^[,、]?(?:${HOURS}|[晚夜]|\\d+[时点]|${FESTIVAL})`, 'u');
const FEAST = new RegExp(`^(?:${FESTIVAL})`, 'u');

/** More than a heading has. */
export const MOST_OF_HEADING = 20;

/** Whether words that stand alone, or after a date on its line, tell a time of its year, or its hour. */
export const isMoment = (words: string): boolean =>
  (HOUR.test(words) || TIME.test(words)) &&
  words.length <= MOST_OF_HEADING &&
  !/[。;!?]/u.test(words);

/** Whether words begin with a day that an editor may look up in a calendar of the year, or a time of it. */
export const beginsWithTime = (words: string): boolean =>
  FEAST.test(words) || TIME_AND_MORE.test(words) || TIME.test(words);
