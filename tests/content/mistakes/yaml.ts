import type { Copy, Mistake } from './copy.ts';

const M = 'milestones/2012-10.mdx';
const E = 'exhibition.yaml';
const T = 'things.yaml';
const F = 'figures/holdings.yaml';

/** `*x` within `*x` within `*x`: seven lines that are ten million words. */
const bomb = Array.from({ length: 7 }, (_, at) => {
  const item = at === 0 ? '雷' : `*a${at - 1}`;
  return `  a${at}: &a${at} [${Array(10).fill(item).join(', ')}]`;
}).join('\n');

/** What YAML understands otherwise than whoever wrote it. */
export const yaml: Mistake[] = [
  [
    'a field a second time',
    (c) => c.add(E, 'themes:\n  - id: other\n    title: 别的'),
    [`${E}: file`, /又写了一次“themes”，第 33 行已有/u],
  ],
  [
    'a field a second time within another',
    (c) => c.change(E, '  email: ', '  organisation: 又一个\n  email: '),
    [`${E}: file`, /又写了一次“organisation”，第 50 行已有/u],
  ],
  [
    'one quotation mark',
    (c) => c.change(M, 'date: 2012-10', 'date: "2012-10'),
    [`${M}: front matter`, /第 2 行的引号只有一半/u],
  ],
  [
    'one single quotation mark',
    (c) => c.change(E, 'publisher: 听', "publisher: '听"),
    [`${E}: file`, /第 5 行的引号只有一半/u],
  ],
  [
    'words after the quotation marks',
    (c) => c.change(E, '  address: 听潮市云岭区观潮路16号', '  address: "听潮市云岭区"观潮路16号'),
    [`${E}: file`, /第 51 行引号之后还有字/u],
  ],
  [
    'a list without its end',
    (c) => c.change(E, 'readers, restored]', 'readers, restored'),
    [`${E}: file`, /第 45 行的方括号没有写完/u],
  ],
  [
    'a field that is not in line with those above',
    (c) => c.change(E, '  address: ', '   address: '),
    [`${E}: file`, /第 51 行没有对齐/u],
  ],
  [
    'the lines of an MDX file in a figure',
    (c) => c.write(F, `---\n${c.read(F)}---\n\n馆藏档案。\n`),
    [`${F}: file`, /不写“---”/u],
  ],
  [
    'a list where the name of a field is meant',
    (c) => c.add(M, '? { a: b }\n: c'),
    [`${M}: a field without a name`, /没有这个字段/],
  ],
  ['a line of asterisks', (c) => c.add(F, '*'.repeat(900)), `${F}: file`],
  [
    'braces within braces',
    (c) => c.change(M, /^date: .*$/mu, 'date: {{ date }}'),
    [`${M}: date`, /fields without names/u],
  ],
  ['aliases of aliases', (c) => c.add(M, `note:\n${bomb}`), [`${M}: note`, /without & and \*/]],
  ['lists in lists', (c) => c.add(M, `note: ${'['.repeat(60)}${']'.repeat(60)}`), `${M}: note`],
  [
    'lists in lists without end',
    (c) => c.add(M, `note: ${'['.repeat(90_000)}`),
    [`${M}: front matter`, /line 2/],
  ],
  [
    'a character that is none, spelt by its number',
    (c) => c.add(M, 'note: "第\\0页"'),
    [`${M}: note`, /unreadable/],
  ],
  ['half a character, spelt by its number', (c) => c.add(M, 'note: "\\uD83D"'), `${M}: note`],
  [
    'a title of ten thousand characters',
    (c) => c.change(E, 'title: 听潮\n', `title: ${'潮'.repeat(10_000)}\n`),
    [`${E}: title`, /at most 100 characters.*至多 100 字/],
  ],
  [
    'a note of ten thousand characters',
    (c) => c.add(M, `note: ${'潮'.repeat(10_000)}`),
    [`${M}: note`, /at most 1000/],
  ],
  [
    'more mistakes than anyone reads',
    (c) => c.change(M, '[s2-p6]', `[${'a, '.repeat(30_000)}a]`),
    ...Array.from({ length: 50 }, (_, at) => `${M}: passages[${at}]`),
    [`${M}: file`, /没有全部列出/],
  ],
  [
    'a full-width comma in a list of names',
    (c) => c.change(T, '[家谱, 宗谱]', '[家谱，宗谱]'),
    [`${T}: things[6].also[0]`, /one name.*半角逗号/],
  ],
  [
    'a pause mark in a list of kinds',
    (c) => c.change('solicitation/4-other.mdx', '[档案资料]', '[档案、资料]'),
    ['solicitation/4-other.mdx: kinds[0]', /半角逗号/],
  ],
  [
    'two names on two lines of one item',
    (c) => c.change(T, '[家谱, 宗谱]', '\n      - 家谱\n        宗谱'),
    [`${T}: things[6].also[0]`, /不换行/],
  ],
  [
    'a value that goes on in a line of its own',
    (c) => c.change(E, '区观潮路16号', '区\n观潮路16号'),
    [`${E}: file`, /line 52, "观潮路16号".*并入上一行/],
  ],
  [
    'a full-width comma in a list of people',
    (c) => c.change(E, '[沈观潮, 陆小云]', '[沈观潮，陆小云]'),
    `${E}: contact.people[0]`,
  ],
  [
    'a full-width comma in a list of ids',
    (c) => c.change(M, '[s2-p6]', '[s2-p6，s2-p5]'),
    [`${M}: passages[0]`, /半角/],
  ],
  ['full-width brackets', (c) => c.change(M, '[s2-p6]', '［s2-p6］'), [`${M}: passages`, /a list/]],
  [
    'names in quotation marks of print',
    (c) => c.change(T, '[家谱, 宗谱]', '[“家谱”, “宗谱”]'),
    [`${T}: things[6].also[0]`, /引号要用半角/],
    `${T}: things[6].also[1]`,
  ],
  [
    'an id in quotation marks of print',
    (c) => c.change(M, '[s2-p6]', '[“s2-p6”]'),
    [`${M}: passages[0]`, /引号要用半角/],
  ],
  [
    'a date in quotation marks of print',
    (c) => c.change(M, 'date: 2012-10', 'date: “2012-10”'),
    [`${M}: date`, /引号要用半角/],
  ],
  [
    'a number sign that YAML takes for a comment',
    (c) => c.change(E, '观潮路16号', '观潮路16号 #3号楼'),
    [`${E}: contact`, /#3号楼.*comment.*# 后空一格/],
  ],
  [
    'a second line that YAML takes for a comment',
    (c) => c.change(E, '观潮路16号', '观潮路16号\n    #3号楼'),
    [`${E}: contact`, /line 52.*第 52 行/],
  ],
  [
    'a number sign in front matter',
    (c) => c.add(M, 'note: 见档号 #12'),
    [`${M}: note`, /#12.* in line 2/],
  ],
  [
    'a field without its colon',
    (c) => c.change(M, 'level: national', 'level national'),
    [`${M}: front matter`, /line 3, "level national" \(no colon.*第 3 行/],
  ],
  [
    'a first field without its colon',
    (c) => c.change(M, 'date: 2012-10', 'date 2012-10'),
    [`${M}: front matter`, /line 2, "date 2012-10"/],
  ],
  [
    'a field without the space after its colon',
    (c) => c.change(M, 'level: national', 'level:national'),
    [`${M}: front matter`, /line 3, "level:national"/],
  ],
  [
    'a field within another without its colon',
    (c) => c.change(E, '  address: 听', '  address 听'),
    [`${E}: file`, /line 51, "address/],
  ],
  [
    'a form that is not met, in words',
    (c) => c.change(T, 'id: ticket', 'id: Ticket'),
    [`${T}: things[0].id`, /小写/],
  ],
  [
    'an empty source',
    (c) => c.write('source/page.txt', ' \n'),
    ['source/page.txt: text', /原文是空的/],
  ],
];

/** What looks like a mistake and is none. */
export const goodYaml: [name: string, make: (copy: Copy) => void][] = [
  [
    'comments of all kinds',
    (c) => {
      c.change(M, 'level: national', 'level: national # 国家级\n  # 缩进的说明\n#紧挨的说明');
      c.change(E, 'contact:', 'contact: #联系方式');
      c.change(E, '  people:', '  #hours: 待定\n  people:');
      c.change(E, 'directions:\n', 'directions:\n  #四个走向\n');
    },
  ],
  ['a number sign in quotation marks', (c) => c.add(M, 'note: "见档号 #12"')],
  ['a number sign amid a word', (c) => c.add(M, 'note: 见档号#12')],
  [
    'words that are repeated by an alias',
    (c) => c.add(M, 'alt: &a 新馆\ncredit: *a\nimage: ./2016-09-01.jpg'),
  ],
  ['no things and no ways', (c) => [T, 'giving.yaml'].forEach(c.remove)],
  [
    'a body that begins with a word of code',
    (c) => {
      c.write(
        'article/05-future.mdx',
        `${c.read('article/05-future.mdx')}\nimport 与 export，云岭港的两个词。\n`,
      );
      c.write(
        'source/page.txt',
        `${c.read('source/page.txt')}\n\nimport 与 export，云岭港的两个词。\n`,
      );
    },
  ],
];
