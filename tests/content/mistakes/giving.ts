import type { Copy, Mistake } from './copy.ts';

const T = 'things.yaml';
const G = 'giving.yaml';

/** Gives the notice of the made-up exhibition a time that ends. */
const ending = (c: Copy, period: string, text = '征集到2027年6月30日为止。') => {
  const before = c.read('notice/4-period.mdx').split('---\n').at(-1)?.trim() ?? '';
  c.change('notice/4-period.mdx', before, text);
  c.change('source/page.txt', before, text);
  c.add('notice/4-period.mdx', `period: ${period}`);
};

/** Mistakes in the things, the ways, the steps and the notice's time. */
export const giving: Mistake[] = [
  [
    'a time whose words the notice does not have',
    (c) => ending(c, '{ until: 2027-06-30, quote: 2027年6月30日前 }'),
    [`notice/4-period.mdx: period.quote`, /没有这些字/],
  ],
  [
    'a time that ends on another day than is said',
    (c) => ending(c, '{ until: 2027-06-03, quote: 征集到2027年6月30日为止 }'),
    [`notice/4-period.mdx: period.until`, /引文里没有这个日期/],
  ],
  [
    'a time that ends in a month of which only a longer number is said',
    (c) => ending(c, '{ until: 2027-01, quote: 2027年11月 }', '征集到2027年11月为止。'),
    `notice/4-period.mdx: period.until`,
  ],
  [
    'a time that ends before it begins',
    (c) => ending(c, '{ from: 2027-07, until: 2027-06-30, quote: 2027年6月30日 }'),
    [`notice/4-period.mdx: period.until`, /不能早于/],
  ],
  [
    'a time without its end',
    (c) => ending(c, '{ quote: 2027年6月30日 }'),
    `notice/4-period.mdx: period.until`,
  ],
  [
    'two times of one notice',
    (c) => {
      ending(c, '{ until: 2027-06-30, quote: 2027年6月30日 }');
      c.add('notice/0-opening.mdx', 'period: { until: 2027-06-30, quote: 欢迎来信 }');
    },
    `notice/0-opening.mdx: period.until`,
    [`notice/4-period.mdx: period`, /只能写在/],
  ],
  [
    'a quotation that the category does not hold',
    (c) => c.change(T, 'ships: 航海日志', 'ships: 航行日志'),
    [`${T}: things[1].categories.ships`, /航行日志/],
  ],
  [
    'pieces in another order',
    (c) => c.change(T, 'ships: 渔船船票', 'ships: [航海日志, 渔船船票]'),
    `${T}: things[0].categories.ships`,
  ],
  [
    'a category that is not there',
    (c) => c.change(T, 'ships: 与渔船有关', 'ship: 与渔船有关'),
    [`${T}: things[3].categories.ship`, /did you mean "ships"/],
  ],
  [
    'a category that names the thing and is left out',
    (c) => c.change(T, '      ships: 老照片\n', ''),
    [`${T}: things[5].categories`, /ships: 老照片/],
  ],
  [
    'a word in two places',
    (c) => c.change(T, 'also: [家谱,', 'also: [家谱, 航海日志,'),
    [`${T}: things[6].also[1]`, /航海日志/],
    [`${T}: things[6].categories`, /ships/],
  ],
  ['an id of two', (c) => c.change(T, 'id: letter', 'id: ticket'), `${T}: things[2].id`],
  ['an id in Chinese', (c) => c.change(T, 'id: letter', 'id: 书信'), `${T}: things[2].id`],
  ['a thing without a name', (c) => c.change(T, '    name: 船票\n', ''), `${T}: things[0].name`],
  ['no things', (c) => c.write(T, 'things: []\n'), `${T}: things`],
  [
    'an altered quotation of a way',
    (c) => c.change(G, '所有权仍归寄存者', '所有权归本馆'),
    [`${G}: questions[0].answers.deposit`, /归本馆/],
  ],
  [
    'a way that is not there',
    (c) => c.change(G, 'deposit: 所有权仍归寄存者\n', 'deposits: 所有权仍归寄存者\n'),
    [`${G}: questions[0].answers.deposits`, /did you mean "deposit"/],
  ],
  [
    'a way that the notice does not name',
    (c) => c.change(G, 'name: 寄存', 'name: 出售'),
    `${G}: ways[1].name`,
  ],
  [
    'an altered step',
    (c) => c.change(G, 'quote: 可来信、来电或直接到馆', 'quote: 可来信、来电或付款'),
    `${G}: steps.call[0].quote`,
  ],
  [
    'a question of another’s id',
    (c) => c.change(G, 'id: q1', 'id: q2'),
    [`${G}: questions[2].id`, /重复/],
  ],
  [
    'a question without an id among some that have one, whose number is taken',
    (c) => c.change(G, 'id: q2\n    ', ''),
    [`${G}: questions[1].id`, /如 q4；/],
  ],
  [
    'an id of a question that does not begin with q',
    (c) => c.change(G, 'id: q-owner', 'id: owner'),
    [`${G}: questions[0].id`, /以 q 开头/],
  ],
  [
    'a half-width mark in a question',
    (c) => c.change(G, 'question: 原件归谁', 'question: 原件,归谁'),
    `${G}: questions[0].question`,
  ],
  [
    'a condition that the category does not hold',
    (c) => c.change('solicitation/3-papers.mdx', 'condition: 反映云岭', 'condition: 反映听潮'),
    'solicitation/3-papers.mdx: condition',
  ],
];
