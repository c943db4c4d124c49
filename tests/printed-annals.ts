/**
 * Annals as offices of local history print them, made by chance, the same in every run: a year stands
 * above, events below it, and 是年 at its end; every house has a style of its own.
 */
import { seeded } from './seeded.ts';

export interface PrintedEvent {
  /** Its date, and a letter or a number where there are several. */
  readonly id: string;
  /** In EDTF. */
  readonly date: string;
  readonly text: string;
  /** The date as the source prints it right before the event. */
  readonly printed: string;
}

export interface PrintedAnnals {
  readonly source: string;
  readonly events: readonly PrintedEvent[];
}

const FIRST_YEAR = 1912;
const YEARS = 110;
const DIGITS = '〇一二三四五六七八九';
const PLACES = ['城关', '望潮', '鱼市', '石桥', '东埠', '西渡', '南塘', '北坞', '茶山', '盐场'];
const BODIES = [
  '公社',
  '粮站',
  '中学',
  '医院',
  '水库',
  '供销社',
  '文化馆',
  '电厂',
  '渔业队',
  '苗圃',
];
const DEEDS = [
  '动工兴建',
  '建成投产',
  '更名',
  '迁入新址',
  '通过验收',
  '遭水灾',
  '获省表彰',
  '撤销',
];
/** The same words stand in many years. */
const YEARLY = [
  '县人民代表大会召开。',
  '县委召开工作会议。',
  '粮食丰收。',
  '开展植树活动，1957年起每年一次。',
];

const inDigits = (year: number) =>
  Array.from(String(year), (sign) => DIGITS[Number(sign)]).join('');
const two = (number: number) => String(number).padStart(2, '0');

function spoken(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return `${tens > 1 ? DIGITS.charAt(tens) : ''}${tens > 0 ? '十' : ''}${ones > 0 ? DIGITS.charAt(ones) : ''}`;
}

/** How a year is printed above its events. */
const HEADINGS: ((year: number) => string)[] = [
  (year) => `${year}年`,
  (year) => `## ${year}年`,
  (year) => inDigits(year) + '年',
  (year) => `【${year}年】`,
  (year) => `${year}`,
  (year) => `民国${spoken(year - 1911)}年（${year}年）`,
  (year) => `${year}年（农历某年）`,
];

/** How a month, and a day of it, are printed before their events. */
const STYLES: ((month: number, day?: number) => string)[] = [
  (month, day) => `${month}月${day === undefined ? '' : `${day}日`}`,
  (month, day) => `${two(month)}月${day === undefined ? '' : `${two(day)}日`}`,
  (month, day) => `${spoken(month)}月${day === undefined ? '' : `${spoken(day)}日`}`,
];

/**
 * Writes annals.
 * @param count of events
 * @param plain whether all dates are years, months and days that are certain
 */
export function printedAnnals(count: number, plain: boolean): PrintedAnnals {
  const random = seeded(1958);
  const below = (limit: number) => Math.floor(random() * limit);
  const one = <Item>(of: readonly Item[]) => of[below(of.length)] as Item;
  const events: PrintedEvent[] = [];
  const taken = new Map<string, number>();
  const lines: string[] = [];
  const text = () =>
    random() < 0.15
      ? one(YEARLY)
      : `${one(PLACES)}${one(BODIES)}${one(DEEDS)}，${one(PLACES)}第${events.length + 1}号文件批准。`;
  const add = (date: string, printed: string): string => {
    const times = (taken.get(date) ?? 0) + 1;
    taken.set(date, times);
    const words = text();
    const id = times === 1 ? date : `${date}-n${times}`;
    events.push({ id, date, text: words, printed });
    return words;
  };
  const line = (label: string, words: string) => {
    // A column may be narrow, and a line end within an event.
    const cut = random() < 0.2 ? 6 : words.length;
    lines.push(
      `${label}${one([' ', '，', '　', '：', '\n'])}${words.slice(0, cut)}${words.length > cut ? '\n' : ''}${words.slice(cut)}`,
      '',
    );
  };

  for (let at = 0; at < YEARS && events.length < count; at += 1) {
    const year = FIRST_YEAR + at;
    const within = Math.max(4, Math.ceil((count - events.length) / (YEARS - at)));
    const whole = String(year);
    lines.push((HEADINGS[year > 1949 && at % 7 === 5 ? 0 : at % 7] ?? String)(year), '');
    const style = one(STYLES);
    const end = events.length + within - 2;
    // Some years begin with what is known of the year only.
    if (at % 5 === 0) lines.push(add(whole, whole), '');
    if (!plain) {
      line('春', add(`${whole}-21`, '春'));
      line('约2月', add(`${whole}-02~`, '约2月'));
    }
    const perMonth = Math.ceil(within / 12);
    for (let month = 1; month <= 12 && events.length < end; month += 1) {
      const inMonth = `${whole}-${two(month)}`;
      // Some houses print the month above, and days below it.
      const above = at % 4 === 3;
      if (above) lines.push(style(month), '');
      const label = (day: number) =>
        above ? style(1, day).replace(/^.*月/u, '') : style(month, day);
      let day = 1;
      for (let number = 0; number < perMonth && events.length < end; number += 1) {
        day += 1 + below(5);
        const date = `${inMonth}-${two(day)}`;
        const printed = label(day);
        const kind = random();
        if (kind < 0.1) {
          const next = `${inMonth}-${two(day + 1)}`;
          line(printed, `${add(date, printed)}${label(day + 1)} ${add(next, label(day + 1))}`);
          day += 1;
        } else if (kind < 0.2) {
          line(printed, add(date, printed));
          line('同日', add(date, '同日'));
        } else if (kind < 0.25) {
          lines.push(printed, add(date, printed), add(date, printed), '');
        } else if (kind < 0.3 && !plain) {
          const span = `${printed}至${style(1, day + 2).replace(/^.*月/u, '')}`;
          line(span, add(`${date}/${inMonth}-${two(day + 2)}`, span));
        } else line(printed, add(date, printed));
        if (day > 20) break;
      }
      if (random() < 0.3) line('是月', add(inMonth, '是月'));
      else if (random() < 0.2 && !above) line(style(month), add(inMonth, style(month)));
    }
    if (!plain) {
      line(`${year - 2}年至${year}年`, add(`${year - 2}/${year}`, `${year - 2}年至${year}年`));
      line(`约${year}年`, add(`${whole}~`, `约${year}年`));
    }
    line('是年', add(whole, '是年'));
    if (at % 3 === 0) line('同年', add(whole, '同年'));
  }
  return { source: lines.join('\n'), events };
}
