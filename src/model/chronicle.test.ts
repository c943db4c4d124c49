import { expect, test } from 'vitest';
import { fixtureWith, milestoneEntry } from '../../tests/fixture-exhibition.ts';
import { decadesOf } from './chronicle.ts';

const dates = ['1949-10-01', '1950-03', '1950', '1959-12', '1960'];
const { chronicle } = await fixtureWith({
  milestones: dates.toReversed().map((date) => milestoneEntry(date)),
});

test('milestones go from past to present', () => {
  expect(chronicle.milestones.map(({ id, position }) => [id, position])).toEqual(
    dates.map((date, index) => [date, index + 1]),
  );
  expect([chronicle.first, chronicle.last]).toEqual([1949, 1960]);
});

test('是月 stands after the days of its month, 是年 at the end of its year', async () => {
  const printed = [
    '1958-01-07',
    '1958-01-31',
    '1958-01',
    '1958-02-01',
    '1958-12-31',
    '1958-12',
    '1958',
  ];
  const annals = await fixtureWith({
    milestones: printed.toSorted().map((date) => milestoneEntry(date)),
  });
  expect(annals.chronicle.milestones.map(({ id }) => id)).toEqual(printed);
});

test('years hold their events, and know the place of the first among all', () => {
  expect(chronicle.years.map(({ year, first, events }) => [year, first, events.length])).toEqual([
    [1949, 1, 1],
    [1950, 2, 2],
    [1959, 4, 1],
    [1960, 5, 1],
  ]);
});

test('decades begin with a round year', () => {
  const decades = decadesOf(chronicle.years);
  expect(decades.map(({ start, count }) => [start, count])).toEqual([
    [1940, 1],
    [1950, 3],
    [1960, 1],
  ]);
  const events = decades.flatMap(({ years }) => years.flatMap((year) => year.events));
  expect(events).toEqual(chronicle.milestones);
});

test('what is more than a date stands once, in the first year that it names', async () => {
  const written = ['1949/1985', '1950~', '195X', '1950-21', '../1948', '1990/..'];
  const { chronicle } = await fixtureWith({
    milestones: written.map((date) => milestoneEntry(date)),
  });
  expect(chronicle.milestones.map(({ when, date }) => [when.iso, date])).toEqual([
    ['../1948', '至1948年'],
    ['1949/1985', '1949年至1985年'],
    ['195X', '二十世纪五十年代'],
    ['1950-21', '1950年春'],
    ['1950~', '约1950年'],
    ['1990/..', '1990年起'],
  ]);
  expect(chronicle.years.map(({ year, events }) => [year, events.length])).toEqual([
    [1948, 1],
    [1949, 1],
    [1950, 3],
    [1990, 1],
  ]);
  expect([chronicle.first, chronicle.last]).toEqual([1948, 1990]);
  const earlier = await fixtureWith({
    milestones: ['1949/1985', '1950'].map((date) => milestoneEntry(date)),
  });
  expect(earlier.chronicle.last).toBe(1985);
});

test('the lunar day stands beside the date, in its words and in the value', async () => {
  const entry = milestoneEntry('1921-02-12', { lunar: '正月初五' });
  const [milestone] = (await fixtureWith({ milestones: [entry] })).chronicle.milestones;
  expect(milestone?.date).toBe('1921年2月12日（正月初五）');
  expect(milestone?.when).toMatchObject({ iso: '1921-02-12', lunar: '正月初五' });
});

/** Of printed dates with their EDTF, what pages say, in their order; names order none of them. */
async function saidInOrder(above: string, printed: readonly (readonly [string, string])[]) {
  const text = (at: number) => `水库第${at}号闸建成。`;
  const milestones = printed.map(([iso], at) =>
    milestoneEntry(iso, {
      id: `${iso.slice(0, 4)}-${String.fromCharCode(122 - at)}`,
      text: text(at),
    }),
  );
  const lines = printed.map(([, date], at) => `${date} ${text(at)}`);
  const { chronicle } = await fixtureWith({ milestones, source: [above, ...lines].join('\n') });
  return chronicle.milestones.map(({ date }) => date);
}

test('a part of a year or a month is said as its source says it, and stands where it ends', async () => {
  const printed = [
    ['../1958', '1958年以前', '1958年以前'],
    ['1958-01-07', '1月7日', '1958年1月7日'],
    ['1958', '年初', '1958年初'],
    ['1958-03-05', '3月5日', '1958年3月5日'],
    ['1958-03', '3月上旬', '1958年3月上旬'],
    ['1958-03-15', '3月15日', '1958年3月15日'],
    ['1958-03', '中旬', '1958年3月中旬'],
    ['1958-03-31', '31日', '1958年3月31日'],
    ['1958-03', '月底', '1958年3月底'],
    ['1958-03', '是月', '1958年3月'],
    ['1958', '3、4月间', '1958年3、4月间'],
    ['1958', '5月3日、5日', '1958年5月3日、5日'],
    ['1958', '春夏之交', '1958年春夏之交'],
    ['1958-01/1958-06', '上半年', '1958年上半年'],
    ['1958-07-01', '7月1日', '1958年7月1日'],
    ['1958', '年底', '1958年底'],
    ['1958', '是年', '1958年'],
    ['1958/..', '1958年后', '1958年后'],
  ] as const;
  const said = await saidInOrder(
    '1958年',
    printed.map(([iso, date]) => [iso, date]),
  );
  expect(said).toEqual(printed.map(([, , words]) => words));
});

test('hours of a day follow one another, and what tells no hour comes last', async () => {
  const printed = ['2日凌晨', '2日上午', '2日中午', '2日下午', '2日傍晚', '2日夜', '2日'];
  const said = await saidInOrder(
    '1958年\n5月',
    printed.map((date) => ['1958-05-02', date] as const),
  );
  expect(said).toEqual(printed.map((date) => `1958年5月${date}`));
});

test('years before our era come first, the earliest before the others, as far as they are known', async () => {
  const printed = [
    ['-02XX', '公元前3世纪', '公元前三世纪'],
    ['-0220/-0205', '前221—前206年', '公元前221年至公元前206年'],
    ['-0220', '公元前221年底', '公元前221年底'],
    ['-0208-07', '公元前209年7月', '公元前209年7月'],
    ['-0208-24', '公元前209年冬', '公元前209年冬'],
    ['-0208', '公元前209年', '公元前209年'],
    ['0000', '公元前1年', '公元前1年'],
    ['0025', '公元25年', '公元25年'],
    ['0220', '220年', '220年'],
  ] as const;
  const said = await saidInOrder(
    '',
    printed.map(([iso, date]) => [iso, date]),
  );
  expect(said).toEqual(printed.map(([, , words]) => words));
});

test('months of the moon follow one another, and stand before 是年', async () => {
  const printed = [
    '正月',
    '二月初三',
    '二月廿五',
    '二月',
    '闰二月',
    '三月',
    '十月初一',
    '冬月',
    '腊月廿三',
  ];
  const said = await saidInOrder('光绪二十四年（1898年）', [
    ...printed.map((date) => ['1898', date] as const),
    ['1898', '是年'],
  ]);
  const year = '光绪二十四年（1898年）';
  expect(said).toEqual([...printed.map((date) => year + date), '1898年']);
});
