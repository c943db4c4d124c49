import { describe, expect, it } from 'vitest';
import { parseMdx } from '../passage.ts';
import { blocksOf } from './blocks.ts';

const blocks = (body: string) => blocksOf('p-visit', parseMdx(body));

describe('the blocks of a page of the institution’s own', () => {
  it('are numbered by what they are, in the order of the text', () => {
    const text = '## 一\n\n甲。\n\n- 乙；\n- 丙。\n\n### 二\n\n丁。';
    expect(
      blocks(text).flatMap((block) =>
        block.kind === 'list' ? block.items.map(({ id }) => id) : 'id' in block ? block.id : [],
      ),
    ).toEqual(['p-visit-h1', 'p-visit-p1', 'p-visit-p2', 'p-visit-p3', 'p-visit-h2', 'p-visit-p4']);
  });

  it('keep notes apart from the words that they stand in', () => {
    expect(blocks('请先**打电话**<Note>农忙时节。</Note>。')).toEqual([
      expect.objectContaining({ kind: 'paragraph', text: '请先打电话。', notes: ['农忙时节。'] }),
    ]);
  });

  it('join the lines of a paragraph as Chinese is written', () => {
    expect(blocks('请先\n打电话。')).toEqual([expect.objectContaining({ text: '请先打电话。' })]);
  });

  it.each([
    ['lines', '日子 | 时间\n周一 | 9:00'],
    ['lines in full width', '日子｜时间\n周一｜9:00'],
    ['a table of Markdown', '| 日子 | 时间 |\n| --- | :-: |\n| 周一 | 9:00 |'],
    ['paragraphs', '日子 | 时间\n\n周一 | 9:00'],
  ])('read a table of %s', (_, lines) => {
    expect(blocks(`<Table caption="全年">\n${lines}\n</Table>`)).toEqual([
      {
        kind: 'table',
        caption: '全年',
        rows: [
          ['日子', '时间'],
          ['周一', '9:00'],
        ],
      },
    ]);
  });

  it('leave out the full-width spaces that a paragraph begins with', () => {
    const [block] = blocksOf('come', parseMdx('　　庙会三天。'));
    expect(block).toMatchObject({ inline: [{ value: '庙会三天。' }], text: '庙会三天。' });
  });

  it('keep an empty cell of a table', () => {
    expect(blocks('<Table>\n | 上午\n周一 | 9:00\n</Table>')).toEqual([
      expect.objectContaining({
        rows: [
          ['', '上午'],
          ['周一', '9:00'],
        ],
      }),
    ]);
  });

  it('read a quotation on one line and on several', () => {
    const quotation = (...paragraphs: string[]) => [{ kind: 'quotation', paragraphs }];
    expect(blocks('<Quotation>甲。</Quotation>')).toEqual(quotation('甲。'));
    expect(blocks('<Quotation>\n甲。\n\n乙。\n</Quotation>')).toEqual(quotation('甲。', '乙。'));
  });

  it('read components on one line', () => {
    const figure = (id: string) => ({ kind: 'Figure', id });
    expect(blocks('<Figure id="a" /> <Figure id="b" />')).toEqual([figure('a'), figure('b')]);
  });
});
