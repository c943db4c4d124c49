import { expect, test } from 'vitest';
import { milestoneEntry } from '../../../tests/fixture-exhibition.ts';
import { parseDate } from '../edtf.ts';
import { comparable, placesOf, readSource } from '../quotation.ts';
import { printedWords } from './printed-words.ts';
import { readAnnals } from './read-annals.ts';

const EVENT = '县人民公社水库工程竣工。';

/** What stands for an event after a printed date on its line, and on a line of its own. */
function readings(above: string, printed: string) {
  return ['　', '\n'].map((between) => {
    const source = readSource(`${above}\n${printed}${between}${EVENT}\n`);
    const start = placesOf(source, comparable(EVENT)).next().value ?? -1;
    return readAnnals(source, [[start, start + EVENT.length]]).get(start);
  });
}

/** Dates as gazetteers print them: what stands above, the date, EDTF, and what a page says. */
test.each([
  // Parts of a year.
  ['1958年', '年初', '1958', '1958年初'],
  ['1958年', '年中', '1958', '1958年中'],
  ['1958年', '年底', '1958', '1958年底'],
  ['1958年', '年末', '1958', '1958年末'],
  ['1958年', '年终', '1958', '1958年终'],
  ['1958年', '岁末', '1958', '1958年岁末'],
  ['', '1958年年底', '1958', '1958年底'],
  ['', '一九五八年底', '1958', '1958年底'],
  ['民国三十八年（1949年）', '年底', '1949', '1949年底'],
  ['1958年', '上半年', '1958-01/1958-06', '1958年上半年'],
  ['', '1958年下半年', '1958-07/1958-12', '1958年下半年'],
  ['1958年', '初冬', '1958-24', '1958年初冬'],
  ['1958年', '是年秋末', '1958-23', '1958年秋末'],
  // Parts of a month.
  ['1958年', '3月上旬', '1958-03', '1958年3月上旬'],
  ['1958年', '三月中旬', '1958-03', '1958年3月中旬'],
  ['', '1958年12月下旬', '1958-12', '1958年12月下旬'],
  ['1958年', '元月上旬', '1958-01', '1958年1月上旬'],
  ['1958年\n3月', '中旬', '1958-03', '1958年3月中旬'],
  ['1958年\n3月', '月初', '1958-03', '1958年3月初'],
  ['1958年\n3月', '是月底', '1958-03', '1958年3月底'],
  ['1958年', '03月底', '1958-03', '1958年3月底'],
  ['1958年', '4月上旬（农历二月）', '1958-04', '1958年4月上旬'],
  ['1958年', '8月中下旬', '1958-08', '1958年8月中下旬'],
  ['1958年\n3月5日', '同月下旬', '1958-03', '1958年3月下旬'],
  ['1958年', '翌年三月上旬', '1959-03', '1959年3月上旬'],
  // Parts of decades and centuries.
  ['', '20世纪50年代初', '195X', '二十世纪五十年代初'],
  ['', '1950年代中期', '195X', '二十世纪五十年代中期'],
  ['', '二十世纪八十年代末', '198X', '二十世纪八十年代末'],
  ['', '上世纪80年代末', '198X', '上世纪80年代末'],
  ['', '19世纪中叶', '18XX', '十九世纪中叶'],
  ['', '20世纪50年代初至60年代末', '195X/196X', '二十世纪五十年代初至六十年代末'],
  // About, and from or until then.
  ['', '1958年左右', '1958~', '1958年左右'],
  ['', '1958年3月前后', '1958-03~', '1958年3月前后'],
  ['', '约1958年底', '1958~', '约1958年底'],
  ['', '1958年后', '1958/..', '1958年后'],
  ['', '1958年之后', '1958/..', '1958年之后'],
  ['', '1958年3月以后', '1958-03/..', '1958年3月以后'],
  ['', '1958年以来', '1958/..', '1958年以来'],
  ['', '1949年至今', '1949/..', '1949年至今'],
  ['', '1958年以前', '../1958', '1958年以前'],
  ['', '1958年底前', '../1958', '1958年底前'],
  ['', '不晚于1960年', '../1960', '不晚于1960年'],
  ['', '截至1958年底', '../1958', '截至1958年底'],
  ['', '截止1958年12月', '../1958-12', '截止1958年12月'],
  // Spans.
  ['', '1958年底至1959年初', '1958/1959', '1958年底至1959年初'],
  ['1958年', '3月上旬至4月中旬', '1958-03/1958-04', '1958年3月上旬至4月中旬'],
  ['1958年', '3月底至4月5日', '1958-03/1958-04-05', '1958年3月底至4月5日'],
  ['', '1956年下半年至1957年上半年', '1956-07/1957-06', '1956年下半年至1957年上半年'],
  ['', '1958年下半年起', '1958-07/..', '1958年下半年起'],
  // What no calendar has stays in its year.
  ['1958年', '春夏之交', 'in 1958', '1958年春夏之交'],
  ['1958年', '3、4月间', 'in 1958', '1958年3、4月间'],
  ['1958年', '2月底3月初', 'in 1958', '1958年2月底3月初'],
  ['', '1958年底1959年初', 'in 1958', '1958年底1959年初'],
  ['', '1958年或1959年', 'in 1958', '1958年或1959年'],
  ['', '1958年（一说1959年）', '1958', '1958年（一说1959年）'],
  ['1958年', '三四月间', 'in 1958', '1958年三四月间'],
  ['1958年', '5月3日、5日', 'in 1958', '1958年5月3日、5日'],
  ['1921年', '农历正月初一', 'in 1921', '1921年农历正月初一'],
  ['1921年', '腊月廿三', 'in 1921', '1921年腊月廿三'],
  ['1922年', '闰五月', 'in 1922', '1922年闰五月'],
  ['', '1921年（辛酉）冬月', 'in 1921', '1921年冬月'],
  ['光绪二十四年（1898年）', '八月初六', 'in 1898', '光绪二十四年（1898年）八月初六'],
  ['光绪二十四年（1898年）', '闰三月', 'in 1898', '光绪二十四年（1898年）闰三月'],
  ['', '宣统三年（1911年）九月', 'in 1911', '宣统三年（1911年）九月'],
])('below “%s” %s is %s, and said to be %s', (above, printed, iso, words) => {
  for (const reading of readings(above, printed)) {
    expect(reading?.within ? `in ${reading.iso}` : reading?.iso).toBe(iso);
    expect(reading?.words).toBe(words);
  }
});

test.each([
  ...['1958年', '一九五八年', '二零一八年', '民国元年', '光绪元年（1875）', '960年'],
  ...['1949年10月1日', '一九四九年十月一日', '1949.10.1', '2018/5/3', '５月１日', '05月03日'],
  ...['3月8日（星期六）', '元月', '春', '夏季', '第一季度', '四季度', '是年', '同年3月', '全年'],
  ...['20世纪50年代', '1950年代', '195×年', '约3月', '1984年（？）', '1958年起', '自1958年起'],
  ...['1958—60年', '1月7—12日', '12月至次年1月', '20世纪80至90年代', '1958年冬至1959年春'],
  '光绪二十四年八月初六（1898年9月21日）',
])('of %s EDTF says as much, and nothing more is said', (printed) => {
  for (const reading of readings('1958年', printed)) {
    expect(parseDate(reading?.iso ?? '')).toBeDefined();
    expect(reading).toMatchObject({ within: false });
    expect(reading?.words).toBeUndefined();
  }
});

test('what stands above and is no part of an event’s own date is not said of it', () => {
  const [own, other] = ['水库动工。', '大桥建成。'];
  const source = readSource(`1958年\n年底 ${own}\n${other}\n`);
  const places = [own, other].map((text) => {
    const start = source.comparable.indexOf(text);
    return [start, start + text.length] as const;
  });
  const found = readAnnals(source, places);
  expect(places.map(([start]) => found.get(start)?.words)).toEqual(['1958年底', undefined]);
});

test.each([
  // More exact than printed, or as printed.
  ['光绪二十四年（1898年）八月初六', '1898-09-21', undefined],
  ['光绪二十四年（1898年）八月初六', '1898', '光绪二十四年（1898年）八月初六'],
  ['1958年或1959年', '1958/1959', '1958年或1959年'],
  ['1958年（一说1959年）', '1958?', '1958年（一说1959年）'],
  ['1月上旬', '1958-01-01/1958-01-10', '1958年1月上旬'],
])('of %s, dated %s, a page says %s', (printed, iso, words) => {
  const entry = milestoneEntry(iso, { text: EVENT });
  const source = readSource(`1958年\n${printed} ${EVENT}`);
  const found = printedWords([entry], new Map([[entry.data.source, source]]));
  expect(found.get(entry.id)).toBe(words);
});
