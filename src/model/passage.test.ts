import { createProcessor } from '@mdx-js/mdx';
import remarkCjkFriendly from 'remark-cjk-friendly';
import { describe, expect, it } from 'vitest';
import { seeded } from '../../tests/seeded.ts';
import {
  joinHanLines,
  notesOf,
  paragraphsOf,
  parseMdx,
  passageId,
  passagesIn,
  plainText,
} from './passage.ts';

/** A tree without the places of its nodes. */
const bare = (tree: unknown): unknown =>
  JSON.parse(
    JSON.stringify(tree, (key, value: unknown) => (key === 'position' ? undefined : value)),
  );

describe('parseMdx', () => {
  /** As MDX itself parses. */
  const processor = createProcessor({ remarkPlugins: [remarkCjkFriendly] });

  it('gives plain text the tree that MDX gives it', () => {
    const random = seeded(20261128);
    const pieces = [
      ...Array.from('档案馆“《（。，；—1a.-+# =>\u3000\t'),
      '\n',
      '\n\n',
      '\n \n',
      '  \n',
      '\r\n',
    ];
    const signs = [
      ...Array.from('*_~`[]()!&\\'),
      '&amp;',
      '**',
      '---',
      '***',
      '<Note>',
      '</Note>',
      '{',
      '}',
    ];
    let compared = 0;
    for (let round = 0; round < 4000; round += 1) {
      const from = round % 4 === 0 ? [...pieces, ...signs] : pieces;
      const length = 1 + Math.floor(random() * 14);
      const body = Array.from({ length }, () => from[Math.floor(random() * from.length)]).join('');
      let expected: unknown;
      try {
        expected = bare(processor.parse(body));
      } catch {
        continue;
      }
      expect(bare(parseMdx(body)), JSON.stringify(body)).toEqual(expected);
      compared += 1;
    }
    expect(compared).toBeGreaterThan(3000);
  });

  it('does not parse it', () => {
    expect(parseMdx('时序更替，华章日新。\n\n“潮”与档。\n')).not.toHaveProperty('position');
    expect(parseMdx('时序更替，**华章**日新。')).toHaveProperty('position');
  });

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

describe('passagesIn', () => {
  it('numbers all paragraphs, those of lists and quotations too', () => {
    const body = '第一段。\n\n> 引文。\n\n- 甲<Note>注</Note>\n- 乙\n\n末段。\n';
    expect(passagesIn('s2', parseMdx(body))).toEqual([
      { id: 's2-p1', number: 1, text: '第一段。', notes: [] },
      { id: 's2-p2', number: 2, text: '引文。', notes: [] },
      { id: 's2-p3', number: 3, text: '甲', notes: ['注'] },
      { id: 's2-p4', number: 4, text: '乙', notes: [] },
      { id: 's2-p5', number: 5, text: '末段。', notes: [] },
    ]);
  });

  it('finds none in an empty body', () => {
    expect(passagesIn('s1', parseMdx('\n \n'))).toEqual([]);
  });
});

describe('passageId', () => {
  it('is the anchor of the address /article/#s1-p2', () => {
    expect(passageId('s1', 2)).toBe('s1-p2');
  });
});
