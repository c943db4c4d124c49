import { type Mistake, PIXEL } from './copy.ts';

const M = 'milestones/2012-10.mdx';
const F = 'figures/holdings.yaml';

/** “档案馆” in GBK: bytes that no UTF-8 text has. */
const GBK = Buffer.from([0xb5, 0xb5, 0xb0, 0xb8, 0xb9, 0xdd]);

/** Mistakes in how files are written: encodings, front matter, YAML. */
export const writing: Mistake[] = [
  [
    'a source in GBK',
    (c) => c.write('source/page.txt', GBK),
    ['source/page.txt: encoding', /UTF-8/],
  ],
  [
    'GBK bytes',
    (c) => c.write(M, Buffer.concat([Buffer.from(c.read(M)), GBK])),
    [`${M}: encoding`, /UTF-8/],
  ],
  ['UTF-16', (c) => c.write(M, Buffer.from(`\uFEFF${c.read(M)}`, 'utf16le')), `${M}: encoding`],
  [
    'a character that a program could not read',
    (c) => c.change(M, '国家级', '国\uFFFD级'),
    [`${M}: text`, /line 8.*第 8 行/],
  ],
  ['a zero byte', (c) => c.change(M, '国家级', '国\0级'), `${M}: text`],
  ['an empty file', (c) => c.write(M, ''), [`${M}: file`, /文件是空的/]],
  ['a file of spaces', (c) => c.write(M, '  \n\n'), `${M}: file`],
  ['an empty figure', (c) => c.write(F, ''), [`${F}: file`, /文件是空的/]],
  [
    'a document of Word, whose name was changed',
    (c) => c.write(M, Buffer.from('504b0304140006000800', 'hex')),
    [`${M}: file`, /Word.*记事本/],
  ],
  ['a document in RTF', (c) => c.write(M, '{\\rtf1\\ansi }'), [`${M}: file`, /Word/]],
  ['a picture for a text', (c) => c.write(F, PIXEL), [`${F}: file`, /图片/]],
  [
    'a web page for a text',
    (c) => c.write(M, '<!DOCTYPE html>\n<html><body>潮</body></html>'),
    [`${M}: file`, /网页/],
  ],
  ['a PDF for a source', (c) => c.write('source/page.txt', '%PDF-1.7'), 'source/page.txt: file'],
  [
    'what a program makes of a text in GBK',
    (c) => c.change(M, '国家级', '锟斤拷级'),
    [`${M}: text`, /第 8 行/],
  ],
  [
    'what a program makes of UTF-8',
    (c) => c.change(M, '国家级', 'å›½å®¶çº§'),
    [`${M}: text`, /第 8 行/],
  ],
  [
    'no front matter',
    (c) => c.write(M, '受潮纸质档案修复技术列入国家级科研项目。\n'),
    `${M}: front matter`,
  ],
  [
    'a front matter that is not closed',
    (c) => c.change(M, '---\n\n', '\n'),
    [`${M}: front matter`, /not closed/],
  ],
  [
    'a front matter that is closed by too much',
    (c) => c.change(M, '---\n\n', '-----\n\n'),
    `${M}: front matter`,
  ],
  [
    'a front matter in TOML',
    (c) => c.write(M, "+++\ndate = '2012-10'\n+++\n\n云岭\n"),
    `${M}: front matter`,
  ],
  [
    'a front matter that is a list',
    (c) => c.write(M, '---\n- date: 2012-10\n---\n\n云岭\n'),
    [`${M}: front matter`, /a list/],
  ],
  [
    'a front matter that is a sentence',
    (c) => c.write(M, '---\n二零一八年\n---\n\n云岭\n'),
    `${M}: front matter`,
  ],
  [
    'a full-width colon',
    (c) => c.change(M, 'level: national', 'level：national'),
    [`${M}: front matter`, /line \d.*冒号/],
  ],
  [
    'a tab in YAML',
    (c) => c.change('figures/holdings.yaml', 'unit:', '\tunit:'),
    ['figures/holdings.yaml: file', /line \d/],
  ],
  [
    'a field twice',
    (c) => c.add(M, 'level: local'),
    [`${M}: front matter`, /line 4, "level: national".*duplicated/],
  ],
  [
    'a colon in a text',
    (c) => c.add(M, 'note: 见: 大事记: 末条'),
    [`${M}: front matter`, /line 2, "note/],
  ],
  ['a quotation mark that is not closed', (c) => c.add(M, 'note: "照原文'), `${M}: front matter`],
  ['a list that is not closed', (c) => c.change(M, '[s2-p6]', '[s2-p6'), `${M}: front matter`],
  ['an anchor that is not there', (c) => c.add(M, 'note: *x'), [`${M}: front matter`, /line 2/]],
  ['a tag that YAML does not know', (c) => c.add(M, 'note: !person "x"'), `${M}: front matter`],
];
