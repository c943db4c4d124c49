import { describe, expect, it } from 'vitest';
import {
  joinHanLines,
  notesOf,
  paragraphsOf,
  parseMdx,
  passageId,
  passagesOf,
  plainParagraphs,
  plainText,
} from './passage.ts';

describe('parseMdx', () => {
  it.each(['<Note>开口', '一 { 二', '</Note>', '一 <b'])('refuses %s', (body) => {
    expect(() => parseMdx(body)).toThrow();
  });

  it('says where it is broken', () => {
    let thrown: unknown;
    try {
      parseMdx('第一段\n\n第二段 <Note>没有闭合\n');
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({ line: 3, reason: expect.stringContaining('Note') as string });
  });
});

describe('joinHanLines', () => {
  it('joins lines between Han characters without a space', () => {
    expect(joinHanLines('纳入省档案工作\n数字化转型示范')).toBe('纳入省档案工作数字化转型示范');
    expect(joinHanLines('时序更替，\r\n  华章日新')).toBe('时序更替，华章日新');
  });

  it('keeps the space between Latin words', () => {
    expect(joinHanLines('the tide\nand the record')).toBe('the tide\nand the record');
  });
});

describe('plainText', () => {
  it('keeps words and drops marks and notes', () => {
    const [paragraph] = paragraphsOf(
      parseMdx('**“档案”**是*记录*<Note>编者按。</Note>，不是摆设。'),
    );
    expect(paragraph && plainText(paragraph)).toBe('“档案”是记录，不是摆设。');
    expect(paragraph && notesOf(paragraph)).toEqual(['编者按。']);
  });
});

describe('passagesOf', () => {
  it('numbers all paragraphs, those of lists and quotations too', () => {
    const body = '第一段。\n\n> 引文。\n\n- 甲<Note>注</Note>\n- 乙\n\n末段。\n';
    expect(passagesOf('s2', body)).toEqual([
      { id: 's2-p1', number: 1, text: '第一段。', notes: [] },
      { id: 's2-p2', number: 2, text: '引文。', notes: [] },
      { id: 's2-p3', number: 3, text: '甲', notes: ['注'] },
      { id: 's2-p4', number: 4, text: '乙', notes: [] },
      { id: 's2-p5', number: 5, text: '末段。', notes: [] },
    ]);
  });

  it('finds none in an empty body', () => {
    expect(passagesOf('s1', '\n \n')).toEqual([]);
  });
});

describe('passageId', () => {
  it('is the anchor of the address /article/#s1-p2', () => {
    expect(passageId('s1', 2)).toBe('s1-p2');
  });
});

describe('plainParagraphs', () => {
  it('gives a body as words', () => {
    expect(plainParagraphs('1. 无偿捐赠。\n2. 寄存、复制。\n')).toEqual([
      '无偿捐赠。',
      '寄存、复制。',
    ]);
  });
});
