import type { Mistake } from './copy.ts';

const T = 'things.yaml';
const G = 'giving.yaml';

/** Mistakes in the things, the ways and the steps. */
export const giving: Mistake[] = [
  [
    'a quotation that the category does not hold',
    (c) => c.change(T, 'history: 证券', 'history: 粮票'),
    [`${T}: things[3].categories.history`, /粮票/],
  ],
  [
    'pieces in another order',
    (c) => c.change(T, 'history: 证券', 'history: [证券, 货币]'),
    `${T}: things[3].categories.history`,
  ],
  [
    'a category that is not there',
    (c) => c.change(T, 'gifts: 重要礼品', 'gift: 重要礼品'),
    [`${T}: things[46].categories.gift`, /did you mean "gifts"/],
  ],
  [
    'a category that names the thing and is left out',
    (c) => c.change(T, '      visits: 照片\n', ''),
    [`${T}: things[0].categories`, /visits: 照片/],
  ],
  [
    'a word in two places',
    (c) => c.change(T, 'also: [族谱,', 'also: [族谱, 照片,'),
    [`${T}: things[1].also[1]`, /老照片/],
    [`${T}: things[1].categories`, /people/],
    `${T}: things[1].categories`,
    `${T}: things[1].categories`,
    `${T}: things[1].categories`,
  ],
  ['an id of two', (c) => c.change(T, 'id: deed', 'id: photo'), `${T}: things[2].id`],
  ['an id in Chinese', (c) => c.change(T, 'id: deed', 'id: 地契'), `${T}: things[2].id`],
  ['a thing without a name', (c) => c.change(T, '    name: 老照片\n', ''), `${T}: things[0].name`],
  ['no things', (c) => c.write(T, 'things: []\n'), `${T}: things`],
  [
    'an altered quotation of a way',
    (c) => c.change(G, '其所有权归寄存者', '其所有权归本馆'),
    [`${G}: questions[1].answers.deposit`, /归本馆/],
  ],
  [
    'a way that is not there',
    (c) => c.change(G, 'deposit: 接受寄存\n', 'deposits: 接受寄存\n'),
    [`${G}: questions[3].answers.deposits`, /did you mean "deposit"/],
  ],
  [
    'a way that the notice does not name',
    (c) => c.change(G, 'name: 寄存', 'name: 出售'),
    `${G}: ways[1].name`,
  ],
  [
    'an altered step',
    (c) => c.change(G, 'quote: 经过鉴定后由本馆永久保存', 'quote: 经过鉴定后付款'),
    `${G}: steps.after[0].quote`,
  ],
  [
    'a half-width mark in a question',
    (c) => c.change(G, 'question: 归谁所有', 'question: 归谁,所有'),
    `${G}: questions[1].question`,
  ],
  [
    'a condition that the category does not hold',
    (c) =>
      c.change('solicitation/1-history.mdx', 'condition: 反映萧山历史', 'condition: 反映杭州历史'),
    'solicitation/1-history.mdx: condition',
  ],
];
