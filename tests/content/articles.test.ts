/**
 * An exhibition of two articles: the second has all that the first has, on a page and in files of its own.
 */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { spokenPages } from '../../src/editions/audio/pages.ts';
import { chaptersOf } from '../../src/editions/epub/chapters.ts';
import { makeSingleFile } from '../../src/editions/single-file.ts';
import { openSite } from '../../src/editions/site.ts';
import type { ExhibitionData } from '../../src/model/schemas/exhibition-json.ts';
import { exhibitionOf } from '../fixture-exhibition.ts';
import { folderOf, MUSEUM_CONTENT } from '../sites.ts';
import { attribute, type Element, elementsOf, pageOf, pagesOf, read, textOf } from './html.ts';

const ROOT = 'http://localhost:4321';
const { articles } = await exhibitionOf(MUSEUM_CONTENT);
const isApparatus = (element: Element) => attribute(element, 'data-apparatus') !== undefined;
const compact = (text: string) => text.replace(/\s/gu, '');
const fileOf = (href: string) => `${href.slice(1)}index.html`;
const withId = ({ elements }: { elements: Element[] }, id: string) =>
  elements.filter((element) => attribute(element, 'id') === id);
const metaOf = ({ elements }: { elements: Element[] }, name: string) =>
  elements.filter((one) => attribute(one, 'name') === name).map((one) => attribute(one, 'content'));

describe.each(articles.map((article) => [article.title, article] as const))(
  '%s',
  (title, article) => {
    const { href, passages, sections, number } = article;
    const page = pageOf('museum', fileOf(href));

    it('has its text, verbatim and whole, with an anchor for each section and paragraph', () => {
      const [source] = page.elements.filter((one) => attribute(one, 'data-source') === 'article');
      const said = source ? compact(textOf(source, isApparatus)) : '';
      for (const { text } of passages) expect(said).toContain(compact(text));
      for (const { anchor, text } of passages)
        expect(withId(page, anchor).map((one) => compact(textOf(one, isApparatus)))).toEqual([
          compact(text),
        ]);
      for (const { anchor } of sections) expect(withId(page, anchor)).toHaveLength(1);
    });

    it('names itself to search engines and catalogues, with the source and the year that are its own', () => {
      const scripts = page.elements.filter(
        (one) => attribute(one, 'type') === 'application/ld+json',
      );
      const [node] = scripts.flatMap(({ childNodes: [text] }) =>
        text && 'value' in text
          ? (JSON.parse(text.value) as { '@graph': Record<string, unknown>[] })['@graph']
          : [],
      );
      expect(node).toMatchObject({ '@type': 'Article', url: ROOT + href, headline: title });
      expect(node?.['datePublished']).toBe(article.published && String(article.published.year));
      const source = number === 1 ? '/data/source.txt' : '/data/source/ferry.txt';
      expect(metaOf(page, 'DC.source')).toEqual([ROOT + source]);
      expect(metaOf(page, 'DC.identifier')).toEqual([ROOT + href]);
      expect(metaOf(page, 'DC.date')).toEqual(article.published ? ['1996'] : []);
    });

    it('is cited by its own title, authors and year', () => {
      const [tools] = page.elements.filter(({ tagName }) => tagName === 'reading-tools');
      expect(JSON.parse((tools && attribute(tools, 'data-work')) ?? '')).toMatchObject({
        title,
        authors: article.authors,
        ...(article.published && { year: article.published.year }),
      });
    });

    it('has Markdown beside its page, and what its margin shows', () => {
      const markdown = read('museum', `${href.slice(1, -1)}.md`).toString();
      for (const { text } of passages) expect(markdown.replace(/\[\^.*?\]/gu, '')).toContain(text);
      expect(markdown).toContain(ROOT + href);
      const drawings = JSON.parse(
        read('museum', `${href.slice(1)}margin.json`).toString(),
      ) as object;
      const named = passages.flatMap(({ figures }) => figures.map((figure) => figure.href));
      expect(Object.keys(drawings)).toEqual(named);
    });

    it('leads to the others, and on to the next', () => {
      const [menu] = page.elements.filter(
        (one) => one.tagName === 'nav' && attribute(one, 'aria-label') === '文章2篇',
      );
      const rows = menu ? elementsOf(menu).filter(({ tagName }) => tagName === 'li') : [];
      const own = rows.flatMap(({ childNodes }) => childNodes.filter((one) => 'tagName' in one));
      expect(own.map((one) => [textOf(one), attribute(one, 'href') ?? 'here'])).toEqual(
        articles.map((one) => [one.title, one === article ? 'here' : one.href]),
      );
      const next = page.elements.filter((one) => textOf(one).startsWith('接着读《'));
      const links = next
        .filter(({ tagName }) => tagName === 'a')
        .map((one) => attribute(one, 'href'));
      expect(links).toEqual(number === 1 ? ['/articles/ferry/'] : []);
    });

    it('is named at the entrance', () => {
      const home = pageOf('museum', 'index.html');
      const links = home.elements.filter((one) => attribute(one, 'href') === href);
      expect(links.map((one) => compact(textOf(one)))).toContain(`读第${number}篇文章`);
      const headings = home.elements.filter(({ tagName }) => tagName === 'h2');
      expect(headings.map((one) => textOf(one).trim())).toContain(title);
    });

    it('is in the booklet once, with anchors that no other part has', () => {
      const booklet = pageOf('museum', 'print/index.html');
      const before = number === 1 ? '' : 'part-article-ferry-';
      for (const { anchor, text } of passages)
        expect(
          withId(booklet, before + anchor).map((one) => compact(textOf(one, isApparatus))),
        ).toEqual([compact(text)]);
      const part = number === 1 ? 'part-article' : 'part-article-ferry';
      expect(withId(booklet, part).map((one) => attribute(one, 'data-sheet'))).toEqual(['1']);
      for (const { anchor, title: heading } of sections.slice(1)) {
        const links = booklet.elements.filter(
          (one) => attribute(one, 'href') === `#${before}${anchor}`,
        );
        expect(links.map((one) => textOf(one))).toEqual([heading]);
      }
    });

    it('stands beside its source, paragraph by paragraph', () => {
      const table = pageOf('museum', 'source/index.html');
      for (const passage of passages) {
        const places = table.elements.filter((one) => attribute(one, 'href') === passage.href);
        expect(places.map((one) => textOf(one))).toEqual([
          `第${number}篇文章 第${passage.ordinal}段`,
        ]);
      }
    });
  },
);

describe('the exhibition of both', () => {
  const site = openSite(folderOf('museum'));
  const data = JSON.parse(read('museum', 'data/exhibition.json').toString()) as ExhibitionData;

  it('keeps the first of them where it was in the data, and has the other beside it, by the schema', () => {
    const schema = JSON.parse(read('museum', 'data/exhibition.schema.json').toString()) as object;
    const ajv = new Ajv2020({ allErrors: true, formats: { uri: (text) => URL.canParse(text) } });
    expect([ajv.validate(schema, data), ajv.errors]).toEqual([true, null]);
    expect(data.article?.title).toBe(articles[0]?.title);
    expect(data.furtherArticles?.map(({ id, url, published }) => [id, url, published])).toEqual([
      ['ferry', `${ROOT}/articles/ferry/`, { year: 1996 }],
    ]);
    const boats = data.figures.find(({ id }) => id === 'boats');
    expect(boats?.passage).toEqual({ id: 'ferry/s1-p1', url: `${ROOT}/articles/ferry/#s1-p1` });
  });

  it('counts them on its door and in its description, and says which one a paragraph is of', () => {
    const home = pageOf('museum', 'index.html');
    const doors = home.elements.filter((one) => attribute(one, 'href') === '/article/');
    expect(doors.map((one) => textOf(one).replace(/\s+/gu, ' ').trim())).toContain('读文章 2篇');
    const about = pageOf('museum', 'about/index.html');
    expect(about.html).toContain('把两篇文章全文');
    const figures = pageOf('museum', 'figures/index.html');
    const named = figures.elements.filter((one) =>
      /^\/articles\/ferry\/(?:\?[^#]*)?#/u.test(attribute(one, 'href') ?? ''),
    );
    expect(named.map((one) => textOf(one))).toContain('见第2篇文章第2段');
    for (const { elements } of pagesOf('museum')) {
      const menu = elements.filter(
        (one) =>
          one.tagName === 'a' &&
          textOf(one).trim() === '文章' &&
          attribute(one, 'href') === '/article/',
      );
      expect(menu.length).toBeGreaterThan(0);
    }
  });

  it('keeps both, and what search needs of them, on the device', () => {
    const worker = read('museum', 'worker.js').toString();
    for (const { href } of articles) expect(worker).toContain(`"./${href.slice(1)}"`);
  });

  it('lists each with its sections for those who search in vain', () => {
    const { contents } = JSON.parse(read('museum', 'search/suggestions.json').toString()) as {
      contents: { href: string; items: { href: string }[] }[];
    };
    const listed = contents.find(({ href }) => href === '/article/')?.items.map(({ href }) => href);
    expect(listed).toEqual(
      articles.flatMap(({ href, sections }) => [href, ...sections.slice(1).map((one) => one.href)]),
    );
  });

  it.each([false, true])('makes a chapter of each in the e-book (vertical: %s)', (vertical) => {
    const { chapters } = chaptersOf(site, vertical);
    const own = chapters.filter(({ id }) => id.startsWith('article'));
    expect(own.map(({ id, title }) => [id, title])).toEqual([
      ['article', '石桥 三记'],
      ['article-ferry', '渡口的 灯'],
    ]);
    for (const { items, body } of own) {
      expect(items).toHaveLength(2);
      for (const { id } of items) expect(body).toContain(`id="${id}"`);
    }
    // What a number stands on is in the chapter of its article.
    const figures = chapters.find(({ id }) => id === 'figures');
    expect(figures?.body).toContain('"article-ferry.xhtml#part-article-ferry-s1-p1"');
    expect(figures?.body).toContain('"article.xhtml#s1-p1"');
  });

  it('has sounds of each', () => {
    const spoken = spokenPages(data).map(({ name, path, before, label }) => [
      ...[name, path, before],
      label('机器朗读'),
    ]);
    expect(spoken).toEqual([
      ['article', 'article/', '', '《石桥 三记》朗读（MP3，机器朗读）'],
      ['article-ferry', 'articles/ferry/', 'ferry-', '《渡口的 灯》朗读（MP3，机器朗读）'],
    ]);
  });

  it('has both in one file, each at its address', async () => {
    const html = await makeSingleFile(site);
    for (const { href, passages } of articles) {
      expect(html).toContain(`"#${href}"`);
      for (const { anchor } of passages) expect(html).toContain(`id="${href}#${anchor}"`);
    }
  });
});
