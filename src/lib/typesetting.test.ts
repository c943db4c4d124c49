import { describe, expect, test } from 'vitest';
import {
  balance,
  columnLength,
  fitColumns,
  fitLines,
  piecesOf,
  type Typeface,
} from './typesetting.ts';

/** Han and full-width marks are one em wide, all else half. */
const face: Typeface = {
  has: () => true,
  width: (text) =>
    Array.from(text).reduce((width, c) => width + (/[\u2E80-\uFFEF“”]/u.test(c) ? 1 : 0.5), 0),
  line: () => '',
  upright: () => '',
  sideways: () => '',
};

describe('pieces', () => {
  test.each([
    ['谱写新时代档案事业高质量发展新篇章', ['新时代', '高质量', '新篇章']],
    ['服务“数字中国”建设，展望未来', ['“数字中国”', '建设，']],
    ['《档案法》修订后的第5年', ['《档案法》']],
    ['通过国家级测评', ['国家级']],
    ['入选“社会主义新农村建设档案工作示范县”', ['“社会主义']],
    ['报上写的一位毕业生', ['毕业生']],
    ['只为看看一部县志的大事记在网上是什么样子。', ['一部', '县志的', '大事记']],
    ['这一千件大事由程序写成', ['这一千件', '大事']],
    ['第一场“潮声展”在鱼市开幕。', ['场“潮声展”', '开幕。']],
    ['基地“奔竞不息八千年”建成', ['“奔竞不息']],
    ['倡导“共建共享共同发展”的理念', ['“共建共享', '理念']],
    ['——写在开馆20周年', ['——写在', '20周年']],
  ])('of “%s” keep together what belongs together', (text, together) => {
    const pieces = piecesOf(text);
    expect(pieces.join('')).toBe(text);
    for (const words of together) expect(pieces).toContain(words);
  });

  test('no line can begin with a closing mark or end with an opening one', () => {
    for (const piece of piecesOf('他说：“好，（真的）好！”《书》、“报”')) {
      expect(piece).not.toMatch(/^[”）》，。、：！]|[“（《]$/u);
    }
  });
});

describe('lines', () => {
  test('are even', () => {
    const lines = balance(Array.from('一二三四五六七八九'), 3, face.width);
    expect(lines).toEqual(['一二三', '四五六', '七八九']);
  });

  test('end where the reader pauses, if that costs little', () => {
    expect(balance(piecesOf('兰台百年：江南水乡档案记忆'), 2, face.width)).toEqual([
      '兰台百年：',
      '江南水乡档案记忆',
    ]);
  });

  test.each([
    '潮',
    '潮与档',
    '兰台百年：江南水乡档案记忆展览',
    '一'.repeat(40),
    'For the Record 记录',
  ])('“%s” fits its space, with no character lost', (text) => {
    const space = { width: 640, height: 200 };
    const { lines, size } = fitLines(
      text,
      space,
      { size: 200, lines: 3, leading: 1.2 },
      face.width,
    );
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    for (const line of lines) expect(face.width(line) * size).toBeLessThanOrEqual(640.01);
    expect(size * (1 + (lines.length - 1) * 1.2)).toBeLessThanOrEqual(200.01);
  });
});

describe('columns', () => {
  const space = { width: 300, height: 280 };
  const limits = { size: 34, pitch: 1.6, advance: 1.1 };
  const article = '继往开来 砥砺前行 谱写新时代档案事业高质量发展新篇章';

  test.each([
    '新时代的档案人物',
    article,
    '守护历史记忆，服务“数字中国”建设2025年全区档案工作纪实',
    '一'.repeat(30),
    'An Archive of Our Own',
  ])('“%s” fits its space, with no character lost', (text) => {
    const { columns, size } = fitColumns(text.split(' '), space, limits, face);
    expect(columns.join('')).toBe(text.replaceAll(' ', ''));
    expect(size * (1 + (columns.length - 1) * limits.pitch)).toBeLessThanOrEqual(space.width);
    for (const column of columns) {
      expect(columnLength(column, face) * size * limits.advance).toBeLessThanOrEqual(space.height);
    }
  });

  test('each phrase begins a column of its own', () => {
    const { columns } = fitColumns(article.split(' '), space, limits, face);
    expect(columns.slice(0, 3)).toEqual(['继往开来', '砥砺前行', '谱写新时代档案事业']);
  });

  test('two digits share the place of one character, more are turned', () => {
    expect(columnLength('第20周', face)).toBe(3);
    expect(columnLength('于2025年', face)).toBe(4);
  });
});
