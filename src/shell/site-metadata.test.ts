import { describe, expect, test } from 'vitest';
import { absolute, addresses } from '../model/addresses.ts';
import { words } from '../words/index.ts';
import {
  dublinCore,
  governmentMetadata,
  openGraph,
  type PageFacts,
  pictureCard,
} from './site-metadata.ts';

const page: PageFacts = {
  exhibition: { title: '潮与档', subtitle: '副题', publisher: '某区档案馆', registration: {} },
  title: '大事记',
  description: '十件大事。',
  url: 'https://www.example.gov.cn/tide/timeline/',
  section: '大事记',
  article: undefined,
  verbatim: false,
};

const article: PageFacts = {
  ...page,
  exhibition: { ...page.exhibition, registration: { siteIdCode: '3301090001' } },
  section: '文章',
  article: {
    title: '继往开来 砥砺前行',
    published: '2023-05-01 09:30',
    authors: ['王俞楠', '赵伟'],
  },
};

const record = (list: readonly { name: string; content: string }[]) =>
  Object.fromEntries(list.map(({ name, content }) => [name, content]));

describe('government metadata', () => {
  test('has every label that the exhibition can fill where everything is known', () => {
    expect(record(governmentMetadata(article, 'www.example.gov.cn'))).toEqual({
      SiteName: '潮与档',
      SiteDomain: 'www.example.gov.cn',
      SiteIDCode: '3301090001',
      ColumnName: '文章',
      ArticleTitle: '继往开来 砥砺前行',
      PubDate: '2023-05-01 09:30',
      ContentSource: '某区档案馆',
      Author: '王俞楠 赵伟',
      Description: '十件大事。',
    });
  });

  test('claims nothing that is not known', () => {
    const known = { SiteName: '潮与档', ColumnName: '大事记', Description: '十件大事。' };
    expect(record(governmentMetadata(page, undefined))).toEqual(known);
    const registration = { siteIdCode: '' };
    const empty = { ...page, exhibition: { ...page.exhibition, registration } };
    expect(record(governmentMetadata(empty, undefined))).toEqual(known);
  });
});

test('Open Graph has the four properties that it requires, and what the picture shows', () => {
  const list = openGraph(page).map(({ property, content }) => [property, content]);
  expect(Object.fromEntries(list)).toEqual({
    'og:title': '大事记',
    'og:type': 'website',
    'og:site_name': '潮与档',
    'og:description': '十件大事。',
    'og:image': absolute(addresses.sharePicture),
    'og:image:alt': words.site.sharePicture('潮与档', '副题'),
    'og:url': 'https://www.example.gov.cn/tide/timeline/',
    'og:locale': 'zh_CN',
  });
  expect(openGraph(article)[0]).toEqual({ property: 'og:type', content: 'article' });
});

test('a page with a picture of its own names that, and asks for it large', () => {
  const picture = { url: 'https://www.example.gov.cn/tide/timeline/2018-12/og.png', alt: '一事' };
  const own = { ...page, picture };
  const list = openGraph(own).filter(({ property }) => property.startsWith('og:image'));
  expect(list.map(({ content }) => content)).toEqual([picture.url, picture.alt]);
  expect(pictureCard(own)).toEqual([{ name: 'twitter:card', content: 'summary_large_image' }]);
  expect(pictureCard(page)).toEqual([]);
});

test('Dublin Core repeats an element for each value', () => {
  const list = dublinCore(article);
  const values = (name: string) => list.filter((m) => m.name === name).map((m) => m.content);
  expect(values('DC.creator')).toEqual(['王俞楠', '赵伟']);
  expect(values('DC.date')).toEqual(['2023-05-01']);
  expect(values('DC.title')).toEqual(['继往开来 砥砺前行']);
  const names = dublinCore(page).map(({ name }) => name);
  for (const name of ['date', 'source', 'rights', 'coverage', 'creator']) {
    expect(names).not.toContain(`DC.${name}`);
  }
});

test('Dublin Core of a page that holds text of the source names the source and the rights', () => {
  const event: PageFacts = {
    ...page,
    verbatim: true,
    article: { title: '一事', coverage: '2018-12' },
  };
  expect(record(dublinCore(event))).toMatchObject({
    'DC.source': absolute(addresses.sourceText),
    'DC.rights': words.colophon.rights,
    'DC.coverage': '2018-12',
  });
  const source = addresses.sourceFile('notice-2026.txt');
  const article = { title: '一事', source };
  expect(record(dublinCore({ ...event, article }))).toMatchObject({
    'DC.source': absolute(source),
  });
});
