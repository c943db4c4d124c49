import type { Copy, Mistake } from './copy.ts';
import { PIXEL } from './copy.ts';

const P = 'pages/visit.mdx';

/** A page of the institution's own, with a body and more fields. */
const page =
  (body: string, fields = '', file = P) =>
  (c: Copy) =>
    c.write(file, `---\ntitle: 来馆须知\n${fields}---\n\n${body}\n`);

/** A page with all that it may have. */
const WHOLE = `欢迎**各位**来馆。<Note>节日前请先问一问。</Note>

## 开放时间

<Table caption="全年">
日子 | 时间
--- | ---
周一 | 9:00—17:00
</Table>

### 怎么来

- 坐车，见[联系](/contact/)；
- 走路，*不远*。

<Picture id="gate" />

<Figure id="holdings" />
<Figure id="readers" />

<Milestone id="2012-10" />

<Quotation>受潮纸质档案修复技术列入国家级科研项目。</Quotation>

<Contact />`;

const PICTURES =
  'pictures:\n  - id: gate\n    image: ./gate.png\n    alt: 大门\n    credit: 本馆\n';

export const goodPages: [name: string, make: (copy: Copy) => void][] = [
  [
    'a page of the institution’s own',
    (c) => {
      c.write('pages/gate.png', PIXEL);
      page(WHOLE, `menu: 来馆\norder: 2\n${PICTURES}`)(c);
    },
  ],
];

const body = (words: RegExp): [string, RegExp] => [`${P}: body`, words];

/** Mistakes in pages of the institution's own. */
export const ownPages: Mistake[] = [
  ['an empty page', page(''), body(/nothing/)],
  [
    'a quotation of what the notice has lost',
    (c) => {
      page('一句话。\n\n<Quotation>面向社会征集下列档案资料，欢迎来信。</Quotation>')(c);
      c.change('notice/0-opening.mdx', '档案资料，欢迎来信。', '');
      c.change('exhibition.yaml', '  call: 欢迎来信\n', '');
      c.change('giving.yaml', '征集下列档案资料', '征集下列');
    },
    ['source/page.txt: text', /档案资料,欢迎来信/],
  ],
  ['a tag between full-width signs', page('一句话。\n\n＜Contact /＞'), body(/要用半角/)],
  [
    'fields that cannot be read, of which the picture is not asked for',
    page('一句话。\n\n<Picture id="gate" />', 'menu: *来馆\n'),
    [`${P}: front matter`, /半角引号/],
  ],
  [
    'a name of ours',
    page('一句话。', '', 'pages/contact.mdx'),
    ['pages/contact.mdx: file name', /"contact".*本站自己的网址/],
  ],
  [
    'a name in the menu twice',
    (c) => {
      page('一句话。', 'menu: 来馆\n')(c);
      page('又一句话。', 'menu: 来馆\n', 'pages/way.mdx')(c);
    },
    ['pages/way.mdx: menu', /来馆/],
    'pages/way.mdx: title',
  ],
  ['a name too long for the menu', page('一句话。', 'menu: 来馆须知和注意事项\n'), `${P}: menu`],
  [
    'a component that does not exist',
    page('<Video id="a" />'),
    body(/<Video> in line 5.*<Quotation>/),
  ],
  ['a component that no object has', page('一句<Script>话</Script>。'), body(/<Script>/)],
  ['raw HTML', page('<div>话</div>'), body(/<div>/)],
  ['raw HTML within words', page('一句<b>话</b>。'), body(/<b>/)],
  ['an import', page("import x from './x.js'"), body(/code \(import or export\)/)],
  ['an export', page('export const x = 1'), body(/code \(import or export\)/)],
  ['an expression', page('{1 + 1}'), body(/expression in braces/)],
  ['code', page('一句`话`。'), body(/code/)],
  ['a heading of another size', page('# 标题\n\n话。'), body(/heading of another size/)],
  ['a picture as Markdown has it', page('![图](./a.png)'), body(/<Picture>/)],
  ['a quotation as Markdown has it', page('> 一句话。'), body(/<Quotation>/)],
  [
    'a table as Markdown has it',
    page('| 票种 | 价格 |\n|---|---|\n| 成人 | 免费 |'),
    body(/table without <Table>/),
  ],
  ['a list within a list', page('- 一\n  - 二'), body(/not one paragraph/)],
  ['a link without its beginning', page('见[别处](contact)。'), body(/link to "contact"/)],
  ['a script in a link', page('见[别处](javascript:alert)。'), body(/https:\/\//)],
  ['a note on a line of its own', page('话。\n\n<Note>注。</Note>'), body(/line of its own/)],
  ['a figure within words', page('共<Figure id="holdings" />卷。'), body(/within other words/)],
  ['a figure without a name', page('<Figure />'), body(/<Figure id="…" \/>/)],
  ['a figure that is not there', page('<Figure id="holding" />'), body(/did you mean "holdings"/)],
  ['an event that is not there', page('<Milestone id="2012-11" />'), body(/an id in milestones\//)],
  ['a picture that is not there', page('<Picture id="gate" />'), body(/pictures of this file/)],
  ['a picture that no page shows', page('话。', PICTURES), [`${P}: pictures[0].image`, /no file/]],
  [
    'a component with an attribute that it has not',
    page('<Contact size="large" />'),
    body(/<Contact \/>/),
  ],
  [
    'a quotation that no source holds',
    page('<Quotation>受潮纸质档案修复技术列入世界级科研项目。</Quotation>'),
    [`${P}: Quotation`, /原文/],
  ],
  ['an empty quotation', page('<Quotation></Quotation>'), body(/empty <Quotation>/)],
  ['marks in a quotation', page('<Quotation>**受潮**</Quotation>'), body(/marks within/)],
  ['a table of one line', page('<Table>\n日子 | 时间\n</Table>'), body(/1 lines and 2 columns/)],
  [
    'a row with another number of cells',
    page('<Table>\n日子 | 时间\n周一 | 9点 | 10点\n</Table>'),
    body(/3 cells below 2 heads/),
  ],
  ['a link without words', page('见[](/contact/)。'), body(/without words.*方括号里要写字/)],
  ['words struck out', page('~~星期一~~星期二休息。'), body(/~~/)],
  ['a half-width mark', page('来馆,请先问。'), body(/full-width/)],
  [
    'a half-width mark in a table',
    page('<Table>\n日子 | 时间\n周一,二 | 9点\n</Table>'),
    body(/full-width/),
  ],
  ['an open tag', page('<Table>'), body(/broken MDX/)],
  [
    'a contact where there is none',
    (c) => {
      c.change('exhibition.yaml', /^contact:\n(?: .+\n)+/mu, '');
      page('<Contact />')(c);
    },
    'exhibition.yaml: contact',
    body(/no contact/),
  ],
];
