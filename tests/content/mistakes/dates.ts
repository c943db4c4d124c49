/** Dates above their events that are hard to read: the check demands none that is false. */
import { fileNameOf } from '../../../src/model/edtf.ts';
import { date as dateSchema } from '../../../src/model/schemas/parts.ts';
import type { Copy, Mistake } from './copy.ts';

const SOURCE = 'source/page.txt';

/** An event that stood below 2012年10月, which follows another of 2014年6月9日, below another heading. */
const below = (heading: string, date: string) => {
  const file = `milestones/${fileNameOf(dateSchema.parse(date))}.mdx`;
  const make = (c: Copy) => {
    c.change(SOURCE, '2012年10月', heading);
    c.change('milestones/2012-10.mdx', 'date: 2012-10', `date: ${date}`);
    if (file !== 'milestones/2012-10.mdx') c.rename('milestones/2012-10.mdx', file);
  };
  return { file, make };
};

const wrong = (heading: string, date: string, words: RegExp): Mistake => {
  const { file, make } = below(heading, date);
  return [`${heading} as ${date}`, make, [`${file}: date`, words]];
};

const unread = (heading: string, date: string, words: string): Mistake => [
  `${heading}, of which ${words} cannot be read`,
  below(heading, date).make,
  [`${SOURCE}: text`, new RegExp(`读不懂“${words}”，未能核对.*写在正文开头，或列入`, 'u')],
];

export const dates: Mistake[] = [
  wrong('甲午年（1894年）', '2014-06-09', /应写 1894/u),
  wrong('二十世纪八九十年代', '198X', /应写 198X\/199X/u),
  wrong('1951年春节前后', '1977', /在 1951 之内/u),
  wrong('2003年3月12日上午', '2004-03-12', /应写 2003-03-12/u),
  wrong('秦始皇二十五年（前222年）', '-0222', /应写 -0221/u),
  wrong('光绪三十三年（1907年）三月', '1949', /在 1907 之内/u),
  wrong('光绪三十三年冬月', '1949', /在 1907 或 1908 之内/u),
  wrong('光绪三十三年', '1908', /应写 1907/u),
  wrong('同治元年九月', '1863-10', /在 1862 之内/u),
  wrong('民国一〇五年', '2005', /应写 2016/u),
  wrong('1958年八月中秋', '1960-09', /在 1958 之内/u),
  wrong('1949年腊月', '1951', /在 1949 或 1950 之内/u),
  wrong('1996年5月7日、8日', '1995', /在 1996 之内/u),
  wrong('1962年三月初三', '1962-03-03', /“三月初三”是农历.*请写 1962，或/u),
  wrong('光绪三十三年（1907年）腊月廿三', '1907-12-23', /“腊月廿三”是农历/u),
  wrong('1958年5月某日', '1958', /应写 1958-05-XX/u),
  wrong('1958年5月×日', '1958-06', /应写 1958-05-XX/u),
  wrong('1958年某月', '1958-05', /应写 1958-XX/u),
  wrong('1958年5月至年底', '1958-05', /应写 1958-05\/1958-12/u),
  wrong('1958年10月1日国庆节', '1958', /应写 1958-10-01/u),
  wrong('公元1世纪', '0150', /应写 0001\/0100/u),
  unread('清末', '1900~', '清末'),
  unread('民国初年', '1915~', '民国初年'),
  unread('建国前夕', '1949~', '建国前夕'),
  unread('1951年春节前后', '1951~', '春节前后'),
  [
    'a date in brackets after its event',
    (c) => {
      c.change(SOURCE, '2012年10月  \n', '');
      c.change(SOURCE, '级科研项目。', '级科研项目。（2012年11月）');
    },
    ['milestones/2012-10.mdx: date', /“2012年11月”，应写 2012-11/u],
  ],
];

const right = (heading: string, date: string): [string, (c: Copy) => void] => [
  `${heading} as ${date}`,
  below(heading, date).make,
];

/** What editors rightly make of them. */
export const goodDates: [name: string, make: (copy: Copy) => void][] = [
  right('上世纪70年代', '197X'),
  right('二十世纪八九十年代', '198X/199X'),
  right('甲午年（1894年）', '1894'),
  right('民国二十六至二十七年（1937—1938年）', '1937/1938'),
  right('不晚于1960年', '../1960'),
  right('1958年至1962年间', '1958/1962'),
  right('58年4月', '1958-04'),
  right('光绪三十三年（1907年）三月', '1907-04'),
  right('光绪三十年', '1904'),
  right('光緒三十年八月初六', '1904-09-15'),
  right('光绪三十年腊月', '1905-01'),
  right('清宣统三年九月', '1911-11'),
  right('民国卅八年五月', '1949-05'),
  right('1949年腊月', '1950-01'),
  right('1958年八月中秋', '1958-09-27'),
  right('2003年3月12日上午', '2003-03-12'),
  right('秦始皇二十五年（前222年）', '-0221'),
  right('公元前206年至公元220年', '-0205/0220'),
  right('20世纪80年代末90年代初', '198X/199X'),
  right('1956年下半年至1957年上半年', '1956-07/1957-06'),
  right('2012年2月底3月初', '2012-02/2012-03'),
  right('1958年或1959年', '1958/1959'),
  right('1958年（一说1959年）', '1958?'),
  right('截至2012年底', '2012'),
  right('1962年三月初三', '1962-04-07'),
  right('1958年5月某日', '1958-05'),
  right('1958年5月×日', '1958-05-XX'),
  right('1958年某月', '1958'),
  right('1958年×月×日', '1958-XX-XX'),
  right('1958年5月至年底', '1958-05/1958-12'),
  right('1958年10月1日国庆节', '1958-10-01'),
  right('1958年去冬今春', '1957-24/1958-21'),
  right('公元1世纪', '0001/0100'),
  right('1996年5月7日、8日', '1996-05-07/1996-05-08'),
  [
    'a date in brackets after its event',
    (c) => {
      c.change(SOURCE, '2012年10月  \n', '');
      c.change(SOURCE, '级科研项目。', '级科研项目。（2012年10月）');
    },
  ],
  ...['清末', '春节前后'].map((words): [string, (c: Copy) => void] => [
    `${words}, which begins its event`,
    (c) => {
      const { file, make } = below(`${words === '清末' ? '' : '1905年'}${words}`, '1905~');
      make(c);
      c.change(file, '受潮', `${words}受潮`);
    },
  ]),
];
