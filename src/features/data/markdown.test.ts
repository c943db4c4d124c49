import { describe, expect, test } from 'vitest';
import { footnote, heading, link, list, markdownFile, paragraph, proseBlocks } from './markdown.ts';

const label = (note: string) => `编者注：${note}`;

describe('a text in MDX', () => {
  test('keeps its lists, quotations and emphasis, and its notes become footnotes', () => {
    const { text, notes } = proseBlocks(
      '　　甲<Note>一。</Note>乙*丙*。\n\n> 丁\n> 戊<Note>二。</Note>\n\n- 己',
      's1',
      label,
    );
    expect(markdownFile({ title: '题' }, [...text, ...notes])).toBe(
      '---\ntitle: 题\n---\n\n甲[^s1-1]乙*丙*。\n\n> 丁戊[^s1-2]\n\n- 己\n\n[^s1-1]: 编者注：一。\n\n[^s1-2]: 编者注：二。\n',
    );
  });
});

test('no word of a text is taken for a mark', () => {
  const blocks = [heading(1, '# 甲'), paragraph('1. 乙 *丙* [^丁] <b>'), paragraph('- 己')];
  expect(markdownFile({}, blocks)).toBe(
    '---\n{}\n---\n\n# # 甲\n\n1\\. 乙 \\*丙\\* \\[^丁] \\<b>\n\n\\- 己\n',
  );
});

test('lists are numbered, links lead, notes stand at the end', () => {
  const { mark, text } = footnote('a', '注');
  const items = [paragraph('甲', mark), paragraph('乙 ', link('https://a.example/', '丙'))];
  expect(markdownFile({}, [list(true, items), text])).toMatch(
    /\n1\. 甲\[\^a\]\n2\. 乙 \[丙\]\(https:\/\/a\.example\/\)\n\n\[\^a\]: 注\n$/u,
  );
});
