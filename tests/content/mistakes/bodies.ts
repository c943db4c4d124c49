import type { Copy, Mistake } from './copy.ts';

const M = 'milestones/2018-12.mdx';
const TEXT = '萧山区档案馆通过国家级数字档案馆测评。';
const A = 'article/01-rule-of-law.mdx';
const PARAGRAPH = '作为最可靠、最权威';

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
    (c) => c.write('article/02-openness.mdx', '---\ntitle: 用活档案资源 走开放共享之路\n---\n'),
    'article/02-openness.mdx: body',
  ],
  [
    'a body where none may be',
    (c) => c.write('notice/5-contact.mdx', `${c.read('notice/5-contact.mdx')}\n征集时间\n`),
    ['notice/5-contact.mdx: body', /role is contact/],
  ],
  [
    'an altered text',
    (c) => c.change(M, '国家级', '国家一级'),
    [`${M}: body`, /通过国家.*级数字.*一级数/],
  ],
  ['a word left out', (c) => c.change(A, '最权威、', ''), `${A}: body`],
  ['a sentence of the editor’s own', (c) => c.change(M, TEXT, `${TEXT}可喜可贺。`), `${M}: body`],
  ['a character that cannot be seen', (c) => c.change(M, '国家级', '国家\u200B级'), `${M}: body`],
  [
    'a half-width mark',
    (c) => c.change('article/00-lead.mdx', '时序更替，', '时序更替,'),
    ['article/00-lead.mdx: body', /full-width "，"/],
  ],
  [
    'half-width brackets',
    (c) => c.change('milestones/2022-10.mdx', '（县、市）', '(县、市)'),
    'milestones/2022-10.mdx: body',
    'milestones/2022-10.mdx: body',
  ],
  [
    'a half-width mark in a note',
    (c) => c.change(A, '此处作“示范镇”，', '此处作“示范镇”,'),
    `${A}: body`,
  ],
  ['an open tag', around('<Note>'), [`${A}: body`, /line 5.*第 5 行/]],
  ['a tag that closes nothing', around('</Note>'), `${A}: body`],
  ['an open brace', around('{'), `${A}: body`],
  ['a bracket that opens a tag', around('3<5 <'), `${A}: body`],
  ['an HTML comment', around('<!-- 待核 -->'), `${A}: body`],
  ['an import', around("import x from './x.js'\n\n"), [`${A}: body`, /import or export in line 5/]],
  ['an export', around('export const x = 1\n\n'), `${A}: body`],
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
  ['a note with marks', (c) => c.change(A, '<Note>此处', '<Note>**此**处'), `${A}: body`],
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
    (c) => c.change('solicitation/8-other.mdx', '其它有', '- 其它有'),
    'solicitation/8-other.mdx: body',
  ],
  [
    'a paragraph that is published nowhere',
    (c) => c.change('article/03-modernisation.mdx', /站在新起点.*\n/u, ''),
    ['source/page.txt: text', /站在新起点/],
  ],
  [
    'a milestone that is published nowhere',
    (c) => c.remove('milestones/2007-04.mdx'),
    ['source/page.txt: text', /全国档案编研/],
  ],
  [
    'a milestone without its last word',
    (c) => c.change('milestones/2021-12.mdx', '试点验收。', '试点'),
    ['source/page.txt: text', /验收/],
  ],
  [
    'a term that is published nowhere',
    (c) => c.change('notice/3-terms.mdx', /2\. .*\n/u, ''),
    ['source/page.txt: text', /有捐赠、寄存意向/],
    ['source/page.txt: text', /办理有关事项/],
  ],
  [
    'a source that says more than is published',
    (c) => c.write('source/page.txt', `${c.read('source/page.txt')}\n\n本版责任编辑某某某\n`),
    ['source/page.txt: text', /责任编辑/],
  ],
];
