import { describe, expect, test } from 'vitest';
import { exhibitionOf, fixtureExhibition, fixtureWith } from '../../tests/fixture-exhibition.ts';
import { MUSEUM_CONTENT, OTHER_CONTENT } from '../../tests/sites.ts';
import { authorsOf } from './article.ts';
import { checkContent } from './check/check.ts';

test.each([
  ['文／李明、王芳', ['李明', '王芳']],
  ['作者：欧阳修远', ['欧阳修远']],
  ['文/李明 图/王芳', ['李明']],
  ['文/李明 摄影 王芳', ['李明']],
  ['本报记者 李明', []],
  ['某区档案馆供稿', []],
  ['文/某区档案馆', []],
  ['文/档案馆', []],
  ['文/本报记者 李明', []],
  ['文/李明 通讯员 王芳', ['李明']],
  ['', []],
])('the authors of “%s”', (byline, names) => {
  expect(authorsOf(byline)).toEqual(names);
});

describe('of several articles', async () => {
  const museum = await exhibitionOf(MUSEUM_CONTENT);
  const [first, ferry] = museum.articles;

  test('the first is that of article/, the others follow with their names', () => {
    expect(museum.article).toBe(first);
    expect(museum.articles.map(({ id, number, title }) => [id, number, title])).toEqual([
      [undefined, 1, '石桥 三记'],
      ['ferry', 2, '渡口的 灯'],
    ]);
  });

  test('each has its own address, and its own count of paragraphs with their anchors', () => {
    expect(first?.href).toBe('/article/');
    expect(ferry?.href).toBe('/articles/ferry/');
    expect(ferry?.sections.map(({ href }) => href)).toEqual(
      ['s0', 's1', 's2'].map((anchor) => `/articles/ferry/#${anchor}`),
    );
    expect(ferry?.passages.map(({ id, anchor, ordinal }) => [id, anchor, ordinal])).toEqual([
      ['ferry/s0-p1', 's0-p1', 1],
      ['ferry/s1-p1', 's1-p1', 2],
      ['ferry/s1-p2', 's1-p2', 3],
      ['ferry/s2-p1', 's2-p1', 4],
    ]);
  });

  test('a further one was published when its lead says so, the first when the exhibition does', async () => {
    expect([first?.published, ferry?.published]).toEqual([undefined, { year: 1996 }]);
    const { articles } = await fixtureWith({ fields: { published: { year: 2024 } } });
    expect(articles.map(({ published }) => published?.year)).toEqual([2024]);
  });

  test('figures stand in the order of the articles, each known to its own paragraph', () => {
    expect(museum.figures.map(({ id, passage }) => [id, passage.id])).toEqual([
      ['households', 's1-p1'],
      ['boats', 'ferry/s1-p1'],
    ]);
    const naming = museum.articles.flatMap(({ passages }) =>
      passages.flatMap((passage) => passage.figures.map(({ id }) => [id, passage.href])),
    );
    expect(naming).toEqual([
      ['households', '/article/#s1-p1'],
      ['boats', '/articles/ferry/#s1-p1'],
    ]);
  });

  test('milestones, categories and directions name paragraphs and sections of any', async () => {
    const { content } = await checkContent(MUSEUM_CONTENT);
    const { content: other } = await checkContent(OTHER_CONTENT);
    const named = { passages: ['ferry/s1-p2'] };
    const both = await fixtureWith({
      articles: content.articles,
      milestones: other.milestones
        .slice(0, 1)
        .map((entry) => ({ ...entry, data: { ...entry.data, ...named } })),
      solicitation: other.solicitation.map((entry) => ({
        ...entry,
        data: { ...entry.data, ...named },
      })),
      fields: { directions: [{ id: 'keep', name: '水', section: 'ferry/s2' }] },
    });
    const passage = both.articles[1]?.passages[2];
    expect(both.chronicle.milestones[0]?.passages).toEqual([passage]);
    expect(passage?.milestones).toHaveLength(1);
    expect(passage?.categories).toHaveLength(other.solicitation.length);
    expect(both.directions[0]?.section?.href).toBe('/articles/ferry/#s2');
  });

  test('where there is one, nothing is numbered', async () => {
    const { articles, article } = await fixtureExhibition();
    expect(articles).toEqual([article]);
    expect(article.number).toBeUndefined();
    expect(article.passages.map(({ id, anchor }) => id === anchor)).not.toContain(false);
  });
});
