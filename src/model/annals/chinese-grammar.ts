/** The grammar of a printed date: how Chinese chronicles print a point or a period of time. */
import { ERA_NAMES } from './eras.ts';

const DIGIT = '[〇○零一二三四五六七八九]';
const COUNT = '(?:\\d{1,2}|[一二三四五六七八九十廿卅]{1,3})';
/** What joins the two ends of a span. */
export const TO = '(?:至|到|[-—–―─~]+)';
/** What may stand between two numbers of which only the second has its unit: 3—4月, 3、4月. */
const JOINS = `(?:${TO}|[、及和与或])`;
/** Not so where the word goes on: 1958年初步, 1958年起义. */
const ENDS = '(?!\\p{Script=Han})';
/** The same, or the date goes on: 1958年底前, 1958年底至1959年初. */
const ENDS_OR_GOES_ON = `(?:${ENDS}|(?=(?:[以之]?[前后]|以来|起|左右)${ENDS})|(?=[至到](?:[\\d一二三四五六七八九十次翌今]|年[初底末])))`;

/** What part of a decade or a century: 初, 中后期, 末, 中叶, 上半叶. */
const OF_MANY =
  '(?:[初中末早前后後晚]期|中[前后後]期|[初中末早前后後晚]|[初中末][叶葉]|[上下前后後]半[叶葉期])';

/** Hours of a day in words of two signs. */
export const HOURS =
  '[凌清早]晨|黎明|拂晓|[上中下]午|早上|午[间后前]|正午|傍晚|黄昏|晚[上间]|夜[间里]|[深午半]夜';

const CLOCK =
  '(?:\\d{1,2}|零|[一二三四五六七八九十]{1,3}(?=时|点[钟半许]))[时点]钟?(?:(?:\\d{1,2}|[一二三四五六七八九十]{1,3})分(?:\\d{1,2}秒)?|半|[一三]刻)?(?:[许整]|左右)?';

/** At which hour of a day; what is one sign long may begin a word of the event. */
const HOUR = `(?:(?:${HOURS}|[晨晚夜](?=\\d|${TO}|${ENDS}))(?:${CLOCK})?|${CLOCK})`;

/** Days that have a name. */
export const FESTIVAL =
  '["“]?(?:三八|五一|五四|十一|七一|八一|双十)["”]?|元旦|春节|元宵|清明|端午|中秋|重阳|除夕|冬至|夏至|国庆|(?:劳动|妇女|植树|青年|儿童|建党|建军|教师)节|腊八|' +
  '立[春夏秋冬]|[春秋]分|[春夏秋]收|[春秋冬]耕';

/** Tens of years within a century. */
const TENS = '(?:\\d0|[一二三四五六七八九]十)';
/** What a source has in the place of a number that it does not know. */
const UNKNOWN = '[某×X?□]{1,2}';

const QUALIFIED = `(?:(?<notAfter>不晚于|不迟于|至迟|最迟|截至|截止到?|直?[至到](?=(?:公元)?\\d{4}年|${DIGIT}{4}年|民国[\\d一二三四五六七八九十]|年[底末]))|(?<notBefore>不早于|最早))?(?<before>大约|约在|约于|约|大致|大概)?[在于自从]?(?<doubt>疑为?|可能为?|或为)?(?<again>约)?`;

/** An era, with its dynasty. */
export const ERA = `[明清]?(?:${ERA_NAMES})`;

/** 甲午, without the year that may follow it. */
const STEM_AND_BRANCH = '[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]';

const ANIMAL = '[鼠牛虎兔龙蛇马羊猴鸡狗猪]';
/** Years by their animals and stems say the same once more. */
export const CYCLE = `(?:[·・]?(?:[农阴夏]历)?${STEM_AND_BRANCH}年?)?(?:[·・,]?(?:属${ANIMAL}|${ANIMAL}年))?`;

/** Years of the Republic, which Taiwan counts on: 民國100年, 民國一百一十三年. */
const REPUBLIC = `(?:元|1?${COUNT}|一${DIGIT}{2}|一百(?:零[一二三四五六七八九]|一?十[一二三四五六七八九]?|二十[一二三四五六七八九]?)?)`;

/** Before our era; 前三年 is how long ago. */
const BCE = '(?:[公西]元前|前(?=\\d{3}))';

const YEAR = `(?:${[
  `\\p{Script=Han}{0,8}?(?:${REPUBLIC}|${STEM_AND_BRANCH})年${CYCLE}\\((?:\\p{Script=Han}{2,12}[,、])?(?:公元|西元|即)*(?<bracketedBefore>前)?(?<bracketed>\\d{3,4}|(?<=[元前])\\d{1,2}|\\d{1,2}(?=年))年?\\)`,
  `${BCE}(?<bce>\\d{1,4}|${DIGIT}{1,4})(?<doubtful>\\?)?(?:年|(?=${JOINS}(?:[公西]元)?前?\\d{1,4}年))`,
  `(?:公元)?(?<decadeYear>\\d{3})0年代${OF_MANY}?`,
  // 上世纪 is the twentieth, or the nineteenth where that was said before 2000.
  `(?:[公西]元)?(?<centuryBefore>前)?(?<century>上|${COUNT})世纪(?:(?<tens>[一二三四五六七八])(?<moreTens>[二三四五六七八九])十年代|(?<decade>${TENS})(?:年代|(?=${JOINS}${TENS}年代)))?${OF_MANY}?(?:${ENDS_OR_GOES_ON}|(?=${TO}|${COUNT}世纪|${TENS}年代))`,
  `(?<decadeAlone>${TENS}年代${OF_MANY}?${ENDS_OR_GOES_ON})`,
  `(?<masked>\\d{2,3}[X×?□]{1,2})年`,
  `(?:公元|西元|公历)?(?<year>\\d{3,4}|(?<=元)\\d{1,2}|(?<=元)${DIGIT}{3}|${DIGIT}{4})(?<unsure>\\?)?(?:年度?(?<unsureAfter>\\(\\?\\)(?=[\\d一二三四五六七八九十]))?|(?=${JOINS}(?:\\d{4}|\\d\\d|${DIGIT}{4})年))`,
  `(?:中华)?民国前(?<beforeRepublic>${COUNT})年`,
  `(?:中华)?民国(?<republic>${REPUBLIC})(?:年|(?=${TO}(?:民国)?${REPUBLIC}年))`,
  `[明清]?(?<era>${ERA_NAMES})(?:(?<eraYear>元|${COUNT})(?:年|(?=${TO}${COUNT}年))|(?<eraCycle>${STEM_AND_BRANCH})年)`,
  // Shorter ones may be years of a reign, or how long something took.
  `(?<shortYear>[4-9]\\d)年(?=${COUNT}月|[^\\p{L}\\p{N}]*$)`,
  '(?<sameYear>是年|同年|当年|本年|该年|是岁|年内|全年|今年(?!以来)|今(?=[春夏秋冬]))',
  '(?<nextYear>翌年|次年|第二年|明年|明(?=[春夏秋冬]))',
  `(?<lastYear>去年|上年(?=[初底末春夏秋冬]?${ENDS})|去(?=[春夏秋冬]))`,
].join('|')})`;

const PERIOD = `(?:${[
  `第?(?<quarter>[一二三四1-4])(?:季(?:度(?:[初中末]${ENDS})?)?|(?=${JOINS}第?[一二三四1-4]季度))`,
  '(?<quarters>前三个?季度)',
  '(?<half>[上下前后])半年',
  `(?<seasons>(?:[春夏秋冬]{2}|[春夏秋冬]末[春夏秋冬]初)(?:之?[交间际]|两季)?${ENDS})`,
  `[初早暮仲孟季深晚隆严盛开入]?(?<season>[春夏秋冬])(?:[季天间](?:[初末])?|[初末]${ENDS})?(?![节分春夏秋冬耕播收种月闲忙荒汛旱运训]|至(?![\\d一二三四五六七八九次翌春夏秋冬]))`,
  `(?<edge>年?[初底末终中]|岁[末首暮初尾]|伊始)${ENDS_OR_GOES_ON}`,
].join('|')})`;

const LUNAR = '(?<lunar>农历|阴历|旧历|夏历)';
const MONTH = `(?:${[
  '(?<lunarMonth>正月|冬月|腊月|闰[一二三四五六七八九十]{1,2}月|(?:五月端[午阳]|八月中秋|九月重阳)节?)',
  `(?<month>${COUNT}|元(?=月))(?:月份?|(?=${JOINS}${COUNT}月))`,
  `(?<noMonth>${UNKNOWN})月`,
  `(?<thisMonth>月(?=[初底末中]${ENDS_OR_GOES_ON})|(?=[上中下]、?[中下]?旬))`,
  '(?<sameMonth>是月|同月|当月|本月|该月|月内)',
  '(?<nextMonth>翌月|次月|下个?月)',
].join(
  '|',
)})(?:(?<third>[上中下])旬|(?<thirds>[上中]、?[中下])旬|(?<monthEdge>[初底末间中内])${ENDS_OR_GOES_ON})?`;

const DAY = `(?:${[
  `(?<lunarDay>初[一二三四五六七八九十]日?|廿[一二三四五六七八九]?(?![日号一二三四五六七八九]))`,
  `(?<noDay>${UNKNOWN})日`,
  `(?<day>${COUNT})(?:[日号]|(?=${JOINS}${COUNT}[日号]))`,
  `(?<sameDay>[是同当本该即]日|[是当](?=[晚夜]${ENDS}))`,
  `(?<nextDay>[翌次]日|第二天|翌(?=晨${ENDS}))`,
].join(
  '|',
)})(?:,?(?:星期|周|礼拜)[一二三四五六日天])?(?:,?(?<feast>(?:国际)?(?:${FESTIVAL}){1,2}节?)${ENDS})?(?<hour>${HOUR})?`;

const AFTER = `(?:(?:[期之]间|间)${ENDS})?(?:${[
  `(?<after>前后|左右|上下|许)${ENDS}`,
  `(?<until>以前|之前|前|为?止)${ENDS}`,
  `(?<from>起)${ENDS}`,
  `(?<since>以后|之后|以来|以降|后)${ENDS}`,
].join('|')})?(?<question>\\(?\\?\\)?|\\((?:疑|待考|存疑)\\))?(?:\\((?<around>约)\\))?`;

/** At least one of its parts must be there, which the first group looks ahead for. */
export const CHINESE = new RegExp(
  `^(?<lead>${QUALIFIED})(?<years>${YEAR}${CYCLE})?(?<rest>${LUNAR}?(?:${PERIOD})?(?:${MONTH})?(?:${DAY})?${AFTER})`,
  'u',
);

/** 2018-5-3, 2018/05/03, 2018.5. */
export const NUMERIC =
  /^(?<before>约)?(?<year>\d{4})(?<mark>[-/.])(?<month>\d{1,2})(?:\k<mark>(?<day>\d{1,2}))?(?![\d年月日])/u;
/** 5/3 and 05.03 where a year stands above; 5.3 may be a number of a list, and is not understood. */
export const MONTH_AND_DAY = /^(?<month>\d{1,2})(?<mark>[-/.])(?<day>\d{1,2})(?![-/.]?\d|\p{L}|%)/u;

/** What 光绪二十六至二十七年 says of both. */
export const REIGN = new RegExp(`^(?:${ERA}|(?:中华)?民国)`, 'u');
/** 光绪二十六年, and what stands in brackets after it. */
export const REIGN_AND_YEAR = new RegExp(`${REIGN.source}[^年]{1,4}年(?:\\([^()]*\\))?`, 'u');
/** 光绪三十年 or 民国二十六至二十七年, wherever it stands in a date. */
export const REIGN_WITHIN = new RegExp(`(?:${ERA}|(?:中华)?民国)[^年]{1,9}年`, 'gu');
/** 二十七年. */
export const REIGN_YEAR = new RegExp(`^${REPUBLIC}年`, 'u');

/** What part of a decade or a century ends a text, in signs of either kind. */
export const PART = new RegExp(`${OF_MANY}$`, 'u');
