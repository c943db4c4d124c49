import type { Mistake } from './copy.ts';

const T = 'things.yaml';
const G = 'giving.yaml';

/** Mistakes in the things, the ways and the steps. */
export const giving: Mistake[] = [
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
