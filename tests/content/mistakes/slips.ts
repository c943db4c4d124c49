import type { Copy, Mistake } from './copy.ts';

const M = 'milestones/2012-10.mdx';
const E = 'exhibition.yaml';
const F = 'figures/holdings.yaml';
const P = 'pages/visit.mdx';
const T = 'things.yaml';
const G = 'giving.yaml';
const K = 'solicitation/4-other.mdx';

const page = (body: string, more = ''): ((c: Copy) => void) => {
  return (c) => c.write(P, `---\ntitle: 来馆\n${more}---\n\n${body}\n`);
};
/** A note as an editor types it, without the quotation marks that YAML would need. */
const note = (text: string): Mistake => [
  `a note that is written ${text}`,
  (c) => c.add(M, `note: ${text}`),
  [`${M}: front matter`, /第 2 行.*整项加半角引号/u],
];
const seen = (code: string, character: string): Mistake => [
  `a title with ${code}`,
  (c) => c.change(E, 'title: 听潮', `title: 听${character}潮`),
  [`${E}: title`, new RegExp(`看不见的字符（${code.replace('+', '\\+')}）`, 'u')],
];
const link = (body: string): Mistake => [
  `a page that says ${body}`,
  page(body),
  [`${P}: body`, /链接写作 \[文字\]\(\/网址\/\)/u],
];
const inFull = (file: string, from: string, to: string, field: string): Mistake => [
  `${to} in the letters of a Chinese keyboard`,
  (c) => c.change(file, from, to),
  [`${file}: ${field}`, /要用半角/u],
];

/** What Chinese keyboards, copying and haste leave in a file. */
export const slips: Mistake[] = [
  ...[
    '@张三',
    '`注`',
    '按: 此处',
    '!重要',
    '*重要*',
    '[注]此处',
    '{注}此处',
    '"注"此处',
    '- 注',
  ].map(note),
  [
    'a note that YAML would drop as a name',
    (c) => c.add(M, 'note: &重要'),
    [`${M}: note`, /“&”之后的字会丢失/u],
    `${M}: note`,
  ],
  [
    'a percent sign without quotation marks',
    (c) => c.change(F, 'unit: 万卷（件）', 'unit: %'),
    [`${F}: file`, /第 2 行.*半角引号/u],
  ],
  [
    'no space after a colon, amid other fields',
    (c) => c.change(E, '  epigraph: ', '  epigraph:'),
    [`${E}: file`, /第 44 行字段名的冒号之后要空一格/u],
  ],
  [
    'a full-width space before a field of a field',
    (c) => c.change(E, '  epigraph: ', '　epigraph: '),
    [`${E}: file`, /第 44 行的行首或冒号之后有全角空格/u],
  ],
  [
    'a full-width space before a field',
    (c) => c.change(E, 'title: 听潮', '　title: 听潮'),
    [`${E}: file`, /第 2 行的行首或冒号之后有全角空格/u],
  ],
  [
    'a space of a web page after a colon',
    (c) => c.change(M, 'level: ', 'level:\u00A0'),
    [`${M}: front matter`, /第 3 行的行首或冒号之后/u],
  ],
  [
    'a tab before a field',
    (c) => c.change(E, '  epigraph: ', '\tepigraph: '),
    [`${E}: file`, /第 44 行行首有制表符/u],
  ],
  [
    'a Cyrillic letter in the place of a Latin one',
    (c) => c.change('article/02-keeping.mdx', '用上了RFID', '用上了RFI\u0412'),
    ['article/02-keeping.mdx: body', /U\+0044、U\+0412.*从原文复制/u],
  ],
  [
    'a word of the same length in the place of another, which anybody sees',
    (c) => c.change('article/02-keeping.mdx', '用上了RFID', '用上了RFIX'),
    ['article/02-keeping.mdx: body', /此处为“X标签[^；]*）$/u],
  ],
  seen('U+200B', '\u{200B}'),
  seen('U+00AD', '\u{AD}'),
  seen('U+202E', '\u{202E}'),
  [
    'a page with a character that nobody sees',
    page('开门\u{200B}时间。'),
    [`${P}: body`, /看不见的字符（U\+200B）/u],
  ],
  [
    'a character of a private font in a title',
    (c) => c.change(E, 'title: 听潮', 'title: 听\u{E000}潮'),
    [`${E}: title`, /缺字：U\+E000/u],
  ],
  inFull(M, 'date: 2012-10', 'date: ２０１２-１０', 'date'),
  inFull(M, 'date: 2012-10', 'date: 2012－10', 'date'),
  inFull(M, 'date: 2012-10', 'date: 2012–10', 'date'),
  inFull(M, 'date: 2012-10', 'date: 2012～', 'date'),
  inFull(E, '0500-76543210', '0500－76543210', 'contact.telephones[0].number'),
  inFull(E, 'dangan@yunling', 'dangan＠yunling', 'contact.email'),
  inFull(F, 'passage: s1-p1', 'passage: s1－p1', 'passage'),
  [
    'a number without end',
    (c) => c.change(F, 'value: 46.8', 'value: .inf'),
    [`${F}: value`, /found \.inf/u],
  ],
  link('见[联系]（/contact/）。'),
  link('见[联系](/con tact/)。'),
  link('##时间'),
  link('＃＃ 时间'),
  ['a telephone link in words', page('[电话](tel:电话)'), `${P}: body`],
  ['a mailbox without a name', page('[邮箱](mailto:)'), `${P}: body`],
  [
    'a component in quotation marks of a text',
    page('<Milestone id=“2012-10” />'),
    [`${P}: body`, /半角引号，如 id="holdings"/u],
  ],
  ['a component without its end', page('<Contact>'), [`${P}: body`, /<Contact> 要以 \/> 结束/u]],
  ['a component that names two', page('<Figure id="holdings" id="readers" />'), `${P}: body`],
  [
    'two pages of one title',
    (c) => {
      page('好。')(c);
      c.write('pages/again.mdx', '---\ntitle: 来馆\n---\n\n好。\n');
    },
    [`${P}: title`, /目录里分不清/u],
  ],
  [
    'lists in lists by indentation',
    page(Array.from({ length: 300 }, (_, depth) => `${' '.repeat(2 * depth)}- 甲`).join('\n')),
    [`${P}: body`, /嵌套太深/u],
  ],
  [
    'a description that says 图片',
    (c) => c.change('milestones/2016-09-01.mdx', /alt: .*/u, 'alt: 图片'),
    ['milestones/2016-09-01.mdx: pictures[0].alt', /说清画面上有什么/u],
  ],
  [
    'a description that is a file’s name',
    (c) => c.change('milestones/2016-09-01.mdx', /alt: .*/u, 'alt: IMG_0001.JPG'),
    'milestones/2016-09-01.mdx: pictures[0].alt',
  ],
  [
    'an SVG that does not say its size',
    (c) => {
      c.write(
        'milestones/a.svg',
        '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h1"/></svg>',
      );
      c.add(M, 'image: ./a.svg\nalt: 平面\ncredit: 本馆');
    },
    [`${M}: image`, /没有写明宽高/u],
  ],
  [
    'a year of publication that has not come',
    (c) => c.change(E, 'year: 2023', 'year: 2999'),
    [`${E}: published.year`, /今年之后/u],
  ],
  [
    'the page for what is not found as one that has moved',
    (c) => c.add(E, 'moved: [{ from: /404/, to: /contact/ }]'),
    `${E}: moved[0].from`,
  ],
  [
    'directions without their fields, and one line for all events',
    (c) => c.change(E, '  - id: collect\n    name', '  - name'),
    `${E}: directions[0].id`,
  ],
  [
    'two categories for the rest',
    (c) => c.add('solicitation/1-ships.mdx', 'catchAll: true'),
    [`${K}: catchAll`, /只能有一类/u],
  ],
  [
    'yes for true',
    (c) => c.change(K, 'catchAll: true', 'catchAll: yes'),
    [`${K}: catchAll`, /只能写 true/u],
  ],
  [
    'a list where names and words are asked for',
    (c) => c.change(T, '      ships: 渔船船票', '      - ships: 渔船船票'),
    [`${T}: things[0].categories`, /编号: 文字/u],
  ],
  [
    'an answer without words',
    (c) => c.change(G, 'donate: 捐赠人将原件交本馆收藏', 'donate:'),
    [`${G}: questions[0].answers.donate`, /没有内容/u],
  ],
  [
    'a question twice',
    (c) => c.change(G, 'question: 要不要钱', 'question: 原件归谁'),
    [`${G}: questions[1]`, /已经写过/u],
  ],
];

/** What looks like a mistake, and is right. */
export const noSlips: [name: string, make: (copy: Copy) => void][] = [
  [
    'a number after the comma of its sentence',
    (c) => {
      c.change('source/page.txt', '馆藏档案已有46.8万', '馆藏档案,46.8万');
      c.change('article/01-collecting.mdx', '馆藏档案已有46.8万', '馆藏档案，46.8万');
      c.change(F, '馆藏档案已有46.8万', '馆藏档案，46.8万');
    },
  ],
  [
    'a list of an own page, and a link',
    page('- 甲\n- 乙\n\n见[联系](/contact/)、[电话](tel:0571-82377412)。'),
  ],
  ['a line of its own that begins with one #', page('#3号楼在后面。')],
];
