import type { Mistake } from './copy.ts';

const M = 'milestones/2012-10.mdx';

/** Mistakes in the fields of milestones. */
export const fields: Mistake[] = [
  ['a missing date', (c) => c.change(M, 'date: 2012-10\n', ''), `${M}: date`],
  ['an unknown field', (c) => c.add(M, 'place: 云岭'), [`${M}: place`, /does not exist/]],
  [
    'a misspelt field',
    (c) => c.change(M, 'level:', 'levle:'),
    [`${M}: levle`, /did you mean "level"\?.*是否应为“level”/],
  ],
  [
    'a misspelt value',
    (c) => c.change(M, 'national', 'nationl'),
    [`${M}: level`, /"nationl".*did you mean "national"/],
  ],
  ['the month 13', (c) => c.change(M, '2012-10', '2012-13'), [`${M}: date`, /"2012-13"/]],
  [
    'the day 31 April, which YAML takes for 1 May',
    (c) => c.change(M, '2012-10', '2012-04-31'),
    [`${M}: date`, /"2012-04-31"/],
  ],
  ['a date with slashes', (c) => c.change(M, '2012-10', '2012/10'), `${M}: date`],
  [
    'a date in words',
    (c) => c.change(M, '2012-10', '2012年10月'),
    [`${M}: date`, /expected 2012-10; .*应写 2012-10；/u],
  ],
  [
    'a month after a point, which YAML takes for the number 2012.1',
    (c) => c.change(M, '2012-10', '2012.10'),
    [`${M}: date`, /之间用连字符：2012-10）/u],
  ],
  [
    'a year of two digits, which would be one of the first century',
    (c) => {
      c.rename('milestones/1994.mdx', 'milestones/0094.mdx');
      c.change('milestones/0094.mdx', 'date: 1994', 'date: 94');
    },
    ['milestones/0094.mdx: date', /年份要写足四位/u],
    ['milestones/0094.mdx: file name', /1994/u],
  ],
  [
    'a year of a reign',
    (c) => c.change(M, '2012-10', '光绪三十一年'),
    [`${M}: date`, /应写 1905/u],
  ],
  [
    'a day of a reign',
    (c) => c.change(M, '2012-10', '光绪三十一年八月初六'),
    [`${M}: date`, /换算成公历/u],
  ],
  ...['<b>示范</b>', '示范&nbsp;县', '**示范**', '见[公告](/donate/)'].map((note): Mistake => [
    `a note with marks: ${note}`,
    (c) => c.add(M, `note: "${note}"`),
    [`${M}: note`, /原样印出来/u],
  ]),
  [
    'a date with the hour that a table puts behind it',
    (c) => c.change(M, '2012-10', '2012/10/5 0:00:00'),
    [`${M}: date`, /应写 2012-10-05/u],
  ],
  [
    'a date with the hour of a computer',
    (c) => c.change(M, '2012-10', '2012-10-05T00:00:00'),
    [`${M}: date`, /应写 2012-10-05/u],
  ],
  [
    'a decade with a small letter',
    (c) => c.change(M, '2012-10', '201x'),
    [`${M}: date`, /应写 201X/u],
  ],
  [
    'a list for a date',
    (c) => c.change(M, '2012-10', '[2012-10-05]'),
    [`${M}: date`, /found \["2012-10-05"\]; /u],
  ],
  [
    'a date in eight digits',
    (c) => c.change(M, '2012-10', '20121005'),
    [`${M}: date`, /应写 2012-10-05/u],
  ],
  [
    'a date with a dash of print',
    (c) => c.change(M, '2012-10', '2012–10'),
    [`${M}: date`, /应写 2012-10；.*要用半角/u],
  ],
  [
    'the number of a day that a table gives',
    (c) => c.change(M, '2012-10', '41187'),
    [`${M}: date`, /表格给日子的编号（2012-10-05）/u],
  ],
  [
    'a date without leading zero',
    (c) => c.change(M, '2012-10', '2012-9'),
    [`${M}: date`, /应写 2012-09；/u],
  ],
  ...['00XX', '-022X', '公元前3世纪20年代', '公元1世纪', '000X'].map((date): Mistake => [
    `a date of no digits in common, ${date}`,
    (c) => c.change(M, '2012-10', date),
    [`${M}: date`, /0001\/0100/u],
  ]),
  ['a time of day', (c) => c.change(M, '2012-10', '2012-10-05 10:00:00'), `${M}: date`],
  ['a date that is a list', (c) => c.change(M, '2012-10', '[2012, 10]'), `${M}: date`],
  [
    'a date that is not the source’s, in a file whose name is right',
    (c) => c.change(M, '2012-10', '2012-11'),
    [`${M}: date`, /2012年10月/],
  ],
  [
    'a date more precise than the source, with the file renamed',
    (c) => {
      c.change(M, '2012-10', '2012-10-05');
      c.rename(M, 'milestones/2012-10-05.mdx');
    },
    ['milestones/2012-10-05.mdx: date', /2012年10月/],
  ],
  [
    'two dates swapped, with their files',
    (c) => {
      const [a, b] = ['milestones/2003-04.mdx', 'milestones/2009-02.mdx'];
      const [first, second] = [c.read(a), c.read(b)];
      c.write(a, second.replace('2009-02', '2003-04'));
      c.write(b, first.replace('2003-04', '2009-02'));
    },
    'milestones/2003-04.mdx: date',
    'milestones/2009-02.mdx: date',
  ],
  [
    'a file whose name is another date',
    (c) => c.rename(M, 'milestones/2012-11.mdx'),
    'milestones/2012-11.mdx: file name',
  ],
  [
    'a date less precise than the source, in a file whose name is right',
    (c) => {
      c.change(M, '2012-10', '2012');
    },
    `${M}: date`,
  ],
  [
    'a decade whose file is named as it is written',
    (c) => {
      c.change('milestones/1994.mdx', 'date: 1994', 'date: 199X');
      c.change('source/page.txt', '1994年', '二十世纪九十年代');
    },
    ['milestones/1994.mdx: file name', /"1990s".*文件名应为日期 1990s/],
  ],
  [
    'a span that ends before it begins',
    (c) => c.change(M, '2012-10', '2012-10/2011'),
    [`${M}: date`, /1949\/1952.*起止.*日期怎么写/],
  ],
  [
    'a date in the letters of EDTF, in small ones',
    (c) => c.change(M, '2012-10', '201x'),
    `${M}: date`,
  ],
  [
    'a lunar day that the source does not print',
    (c) => c.add(M, 'lunar: 九月初九'),
    [`${M}: lunar`, /九月初九.*原文/],
  ],
  [
    'an unknown direction',
    (c) => c.change(M, 'keep', 'keap'),
    [`${M}: direction`, /did you mean "keep"/],
  ],
  ['a direction of two words', (c) => c.change(M, 'keep', 'keep open'), `${M}: direction`],
  ['a prototype as a direction', (c) => c.change(M, 'keep', '__proto__'), `${M}: direction`],
  [
    'another prototype as a direction',
    (c) => c.change(M, 'keep', 'constructor'),
    `${M}: direction`,
  ],
  ['a passage that is not there', (c) => c.change(M, 's2-p6', 's2-p66'), `${M}: passages[0]`],
  ['a passage of no section', (c) => c.change(M, 's2-p6', 's9-p1'), `${M}: passages[0]`],
  [
    'a category that is not there',
    (c) => c.add(M, 'categories: [ships, voises]'),
    [`${M}: categories[1]`, /did you mean "voices"/],
  ],
  ['a prototype as a category', (c) => c.add(M, 'categories: [toString]'), `${M}: categories[0]`],
  [
    'a text instead of a list',
    (c) => c.change(M, '[s2-p6]', 's2-p6'),
    [`${M}: passages`, /a list/],
  ],
  ['a number in a list of names', (c) => c.change(M, '[s2-p6]', '[34]'), `${M}: passages[0]`],
  ['a field without a value', (c) => c.change(M, 'national', ''), [`${M}: level`, /没有内容|补上/]],
  ['an optional field without a value', (c) => c.add(M, 'note:'), [`${M}: note`, /删去/]],
  ['a note of spaces', (c) => c.add(M, 'note: "　 "'), `${M}: note`],
  ['a note that is a number', (c) => c.add(M, 'note: 2012'), [`${M}: note`, /加引号/]],
  ['a half-width mark in a note', (c) => c.add(M, 'note: 照原文刊印,未改。'), [`${M}: note`, /，/]],
  ['a source that is a number', (c) => c.add(M, 'source: 2026'), [`${M}: source`, /加引号/]],
  ['a note that contains itself', (c) => c.add(M, 'note: &a [*a]'), `${M}: note`],
  ['a prototype as a field', (c) => c.add(M, '__proto__: 1'), `${M}: __proto__`],
  ['a constructor as a field', (c) => c.add(M, 'constructor: 1'), `${M}: constructor`],
];
