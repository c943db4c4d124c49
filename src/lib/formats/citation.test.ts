import { entries } from 'bibtex-parse';
import { describe, expect, it } from 'vitest';
import { bibtex, gbt7714, type Work } from './citation.ts';

const article: Work = {
  authors: ['王俞楠', '赵伟', '王金金', '黄全来'],
  title: '继往开来 砥砺前行 谱写新篇章',
  subtitle: '——写在“三个走向”重要论述20周年',
  publisher: '杭州市萧山区档案馆',
  year: 2023,
  inferred: true,
};
const place = {
  url: 'https://www.example.gov.cn/portal/article/#s1-p2',
  accessed: '2026-11-25',
};

describe('gbt7714', () => {
  it('says of a record who keeps it, and doubles no dot', () => {
    const record = { title: '行政楼：pg_9', publisher: '某馆', year: 1910, record: true };
    expect(gbt7714({ authors: ['Pacific Photo Co.'], ...record }, { url: 'https://a.cn/' })).toBe(
      'Pacific Photo Co. 行政楼：pg_9[A/OL]. 某馆, 1910. https://a.cn/.',
    );
  });

  it('names three authors, the title with its subtitle, the inferred year in brackets', () => {
    expect(gbt7714(article, place)).toBe(
      '王俞楠, 赵伟, 王金金, 等. 继往开来 砥砺前行 谱写新篇章：写在“三个走向”重要论述20周年[EB/OL]. 杭州市萧山区档案馆, [2023][2026-11-25]. https://www.example.gov.cn/portal/article/#s1-p2.',
    );
  });

  it('leaves out what is not known', () => {
    expect(gbt7714({ authors: [], title: '题' }, { url: 'https://a.cn/' })).toBe(
      '题[EB/OL]. https://a.cn/.',
    );
    expect(gbt7714({ authors: ['甲', '乙', '丙'], title: '题。', year: 2023 }, place)).toBe(
      '甲, 乙, 丙. 题[EB/OL]. 2023[2026-11-25]. https://www.example.gov.cn/portal/article/#s1-p2.',
    );
    expect(gbt7714({ authors: ['某馆'], title: '题' }, place)).toBe(
      '某馆. 题[EB/OL][2026-11-25]. https://www.example.gov.cn/portal/article/#s1-p2.',
    );
  });
});

describe('bibtex', () => {
  it('is read by a parser of BibTeX, field by field', () => {
    const [entry, ...more] = entries(bibtex(article, place, '年份为推定'));
    expect(more).toEqual([]);
    expect(entry).toEqual({
      type: 'misc',
      key: 'portal-article-s1-p2',
      AUTHOR: '王俞楠 and 赵伟 and 王金金 and 黄全来',
      TITLE: '继往开来 砥砺前行 谱写新篇章：写在“三个走向”重要论述20周年',
      PUBLISHER: '杭州市萧山区档案馆',
      YEAR: '2023',
      NOTE: '年份为推定',
      URL: place.url,
      URLDATE: '2026-11-25',
    });
  });

  it('escapes what TeX takes for its own', () => {
    const text = bibtex({ authors: ['A & B'], title: '50% {a}_b' }, place, '');
    // An author in braces is an institution or a name that is not turned around.
    expect(text).toContain('author = {{A \\& B}}');
    expect(text).toContain('title = {50\\% \\{a\\}\\_b}');
    const [entry] = entries(text);
    expect(entry).toMatchObject({ TITLE: '50% {a}_b', URL: place.url });
    expect(entry).not.toHaveProperty('NOTE');
    expect(entry).not.toHaveProperty('YEAR');
  });
});
