import type { Copy, Mistake } from './copy.ts';

const M = 'milestones/2012-10.mdx';
const TEXT = '受潮纸质档案修复技术列入国家级科研项目。';
const A = 'article/02-keeping.mdx';
const PARAGRAPH = '档案怕潮，而云岭';

/** Puts something before the first words of a section, and something after them. */
const around =
  (before: string, after = '') =>
  (c: Copy) =>
    c.change(A, PARAGRAPH, `${before}${PARAGRAPH}${after}`);

/** Mistakes below the front matter. */
export const bodies: Mistake[] = [
  ['an empty body', (c) => c.change(M, TEXT, ''), [`${M}: body`, /nothing/]],
  ['a file that ends with its front matter', (c) => c.change(M, `\n\n${TEXT}\n`, ''), `${M}: body`],
  [
    'an empty section',
    (c) => c.write('article/04-telling.mdx', '---\ntitle: 讲好故事 让档案走上街头\n---\n'),
    'article/04-telling.mdx: body',
  ],
  [
    'a body where none may be',
    (c) => c.write('notice/5-contact.mdx', `${c.read('notice/5-contact.mdx')}\n征集时间\n`),
    ['notice/5-contact.mdx: body', /role is contact/],
  ],
  [
    'an altered text',
    (c) => c.change(M, '国家级', '国家一级'),
    [`${M}: body`, /列入国家.*级科研.*一级科/],
  ],
  [
    'the full stop of an event left out',
    (c) => c.change(M, TEXT, TEXT.slice(0, -1)),
    [`${M}: body`, /以“。”结尾，这里缺了/],
  ],
  [
    'an event that begins with its date, which stands above it in the source',
    (c) => c.change(M, TEXT, `2012年10月，${TEXT}`),
    [`${M}: body`, /"2012年10月"; .*正文不带日期/u],
  ],
  [
    'an event that is not in the source yet',
    (c) => c.write('milestones/2024-06.mdx', '---\ndate: 2024-06\n---\n\n档案馆里办起夜校。\n'),
    ['milestones/2024-06.mdx: body', /新添的，先补进.*page\.txt/u],
  ],
  [
    'a title between signs of less and more',
    (c) => c.change(M, '国家级', '<国家级>'),
    [`${M}: body`, /书名号写《》/u],
  ],
  ['a word left out', (c) => c.change(A, '恰恰', ''), `${A}: body`],
  [
    'the same sentence of the editor’s own, again and again',
    (c) => c.write(A, `${c.read(A)}${'\n编者自己的一句话。\n'.repeat(20)}`),
    [`${A}: body`, /编者自己的一句话/],
  ],
  ['a sentence of the editor’s own', (c) => c.change(M, TEXT, `${TEXT}可喜可贺。`), `${M}: body`],
  [
    'a character that cannot be seen',
    (c) => c.change(M, '国家级', '国家\u200B级'),
    [`${M}: body`, /国家\[U\+200B\]级.*“.*国家”之后有看不见的字符（U\+200B）/u],
  ],
  [
    'a title in quotation marks of print',
    (c) => c.change(A, /^title: (.*)$/mu, 'title: “守住库房 让纸张活得更久”'),
    [`${A}: title`, /外面的引号/u],
  ],
  [
    'a paragraph that an empty line cuts in two',
    (c) => c.change('article/05-future.mdx', '一件一件做下去', '一件一件\n\n做下去'),
    ['article/05-future.mdx: body', /“.*一件一件”之后多了空行，一句话断成了两段/u],
  ],
  ...['1、', '1．', '1.'].map((number): Mistake => [
    `a list of the notice numbered by ${number}`,
    (c) => c.change('notice/2-ways.mdx', '1. 捐赠。', `${number}捐赠。`),
    ['notice/2-ways.mdx: body', /列表的序号写作“1\. ”/u],
  ]),
  [
    'a line of HTML that breaks a line',
    (c) => c.change(M, '国家级', '国家<br>级'),
    [`${M}: body`, /不写网页的标签 <br>/u],
  ],
  [
    'a tag that Word leaves behind',
    (c) => c.change(M, '国家级', '<st1:place>国家级'),
    [`${M}: body`, /不写网页的标签 <st1:place>/u],
  ],
  [
    'a comment of HTML',
    (c) => c.change(M, TEXT, `${TEXT}\n\n<!-- 待核 -->`),
    [`${M}: body`, /说明不写成 <!-- -->/u],
  ],
  [
    'an address of mail between signs of less and more',
    (c) => c.change(M, TEXT, `${TEXT}<a@example.cn>`),
    [`${M}: body`, /两边不加 < >/u],
  ],
  [
    'a title between two signs of less and more',
    (c) => c.change(M, '国家级', '<<国家级>>'),
    [`${M}: body`, /书名号写《》/u],
  ],
  [
    'a half-width mark',
    (c) => c.change('article/00-lead.mdx', '山有岭，', '山有岭,'),
    ['article/00-lead.mdx: body', /full-width "，"/],
  ],
  [
    'half-width brackets',
    (c) => c.change('article/03-reading.mdx', '（2005年起）', '(2005年起)'),
    'article/03-reading.mdx: body',
    'article/03-reading.mdx: body',
  ],
  [
    'a half-width mark in a note',
    (c) => c.change(A, '原文此处未编号，', '原文此处未编号,'),
    `${A}: body`,
  ],
  ['an open tag', around('<Note>'), [`${A}: body`, /line 5.*第 5 行/]],
  ['a tag that closes nothing', around('</Note>'), `${A}: body`],
  ['an open brace', around('{'), `${A}: body`],
  ['a bracket that opens a tag', around('3<5 <'), `${A}: body`],
  ['an HTML comment', around('<!-- 待核 -->'), `${A}: body`],
  [
    'an import, which is only words',
    (c) => c.write(A, `${c.read(A)}\nimport x from './x.js'\n`),
    [`${A}: body`, /"import x from '\.\/x\.js'"; expected words of the source/],
  ],
  [
    'an export, which is only words',
    (c) => c.write(A, `${c.read(A)}\nexport const x = 1\n`),
    [`${A}: body`, /原文/],
  ],
  [
    'a character that is none, spelt by its number',
    around('', '<Note>见&#0;页。</Note>'),
    [`${A}: body`, /unreadable/],
  ],
  ['an expression', around('{process.exit(0)}'), [`${A}: body`, /expression in braces in line 5/]],
  ['an expression on its own', around('{1 + 1}\n\n'), `${A}: body`],
  [
    'a component that does not exist',
    around('<Video src="a.mp4" />\n\n'),
    [`${A}: body`, /<Video>/],
  ],
  ['a script', around('<script>alert</script>'), [`${A}: body`, /<script>/], `${A}: body`],
  ['an HTML tag', around('<b>', '</b>'), [`${A}: body`, /<b>/]],
  ['a note with an attribute', (c) => c.change(A, '<Note>', '<Note kind="a">'), `${A}: body`],
  ['a note with marks', (c) => c.change(A, '<Note>原文', '<Note>**原**文'), `${A}: body`],
  ['an empty note', around('<Note></Note>'), [`${A}: body`, /empty <Note>/]],
  [
    'a note on a line of its own',
    around('<Note>编者注。</Note>\n\n'),
    [`${A}: body`, /line of its own/],
  ],
  [
    'a note on several lines',
    around('<Note>\n编者注。\n</Note>\n\n'),
    [`${A}: body`, /line of its own/],
  ],
  ['a misspelt note', around('<note>', '</note>'), [`${A}: body`, /<note>/]],
  ['a heading', around('## 小标题\n\n'), [`${A}: body`, /a heading/]],
  ['a link', around('[', '](https://example.cn)'), [`${A}: body`, /a link/]],
  ['a picture in the text', around('![图](./a.png)'), [`${A}: body`, /a picture/]],
  ['code', around('`档案`'), [`${A}: body`, /code/]],
  [
    'asterisks that do not pair',
    around('**'),
    [`${A}: body`, /unpaired/],
    [`${A}: body`, /followed by|verbatim/],
  ],
  ['a line across', around('***\n\n'), `${A}: body`],
  [
    'emphasis in a milestone',
    (c) => c.change(M, '国家级', '**国家级**'),
    [`${M}: body`, /emphasis/],
  ],
  [
    'a note in a milestone',
    (c) => c.change(M, '国家级', '国家级<Note>注</Note>'),
    [`${M}: body`, /<Note>/],
  ],
  [
    'a list in a category',
    (c) => c.change('solicitation/4-other.mdx', '其他与', '- 其他与'),
    'solicitation/4-other.mdx: body',
  ],
  [
    'a paragraph that is published nowhere',
    (c) => c.change('article/04-telling.mdx', /《潮声》馆刊.*\n/u, ''),
    ['source/page.txt: text', /每季一期/],
  ],
  [
    'a milestone that is published nowhere',
    (c) => c.remove('milestones/1991-03.mdx'),
    ['source/page.txt: text', /阅览室首次/],
  ],
  [
    'a milestone without its last word',
    (c) => c.change('milestones/1994.mdx', '防潮改造。', '防潮'),
    ['source/page.txt: text', /改造/],
  ],
  [
    'a term that is published nowhere',
    (c) => c.change('notice/3-terms.mdx', /2\. .*\n/u, ''),
    ['source/page.txt: text', /限制年限/],
  ],
  [
    'a short paragraph that is published nowhere',
    (c) => c.change('source/page.txt', '### 守住库房', '云岭\n\n### 守住库房'),
    ['source/page.txt: text', /"云岭"/],
  ],
  [
    'an event that is published twice',
    (c) => c.write('milestones/2012-10-b.mdx', c.read(M)),
    ['milestones/2012-10-b.mdx: body', /2012-10\.mdx has published already/],
  ],
  [
    'an event that is copied to another date',
    (c) => c.write('milestones/2001-05.mdx', c.read(M).replace('2012-10', '2001-05')),
    ['milestones/2001-05.mdx: body', /2012-10\.mdx has published already/],
  ],
  [
    'an event whose text begins with its date',
    (c) => {
      c.change('source/page.txt', '2012年10月  \n', '2012年10月，');
      c.change(M, /\n\n/u, '\n\n2012年10月，');
    },
    [`${M}: body`, /"2012年10月".*请从正文中删去/],
  ],
  [
    'an event that is published within another',
    (c) =>
      c.write(
        'milestones/2014-06-09-c.mdx',
        c.read('milestones/2014-06-09.mdx').replace(/\n\n[^]+$/u, '\n\n启用。\n'),
      ),
    ['milestones/2014-06-09-c.mdx: body', /milestones\/2014-06-09/],
  ],
  [
    'a paragraph that is published twice',
    (c) => c.write(A, `${c.read(A)}\n每年台风季之前演练一次搬运。\n`),
    [`${A}: body`, /has published already/],
  ],
  [
    'an event whose words the source has in two years, published once',
    (c) => c.change('source/page.txt', '1971年6月  \n', `1970年3月\n${TEXT}\n\n1971年6月  \n`),
    ['source/page.txt: text', /1970年3月受潮纸质档案/],
  ],
  [
    'a source that says more than is published',
    (c) => c.write('source/page.txt', `${c.read('source/page.txt')}\n\n本版责任编辑某某某\n`),
    ['source/page.txt: text', /责任编辑/],
  ],
];
