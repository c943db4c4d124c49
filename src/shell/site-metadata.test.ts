import { describe, expect, test } from 'vitest';
import {
  dublinCore,
  governmentMetadata,
  type NamedMeta,
  openGraph,
  type PageFacts,
} from './site-metadata.ts';

const page: PageFacts = {
  siteName: '潮与档',
  publisher: '杭州市萧山区档案馆',
  language: 'zh-CN',
  title: '大事记',
  description: '十件大事。',
  url: 'https://www.example.gov.cn/tide/timeline/',
  image: 'https://www.example.gov.cn/tide/og.png',
  imageAlt: '潮与档',
};

const article: PageFacts = {
  ...page,
  siteUrl: 'https://www.example.gov.cn/',
  siteIdCode: '3301090001',
  column: { name: '文章', type: '工作动态' },
  article: {
    title: '继往开来 砥砺前行',
    published: '2023-05-01 09:30',
    authors: ['王俞楠', '赵伟'],
  },
  keywords: ['档案', '走向开放'],
};

const record = (list: readonly NamedMeta[]) =>
  Object.fromEntries(list.map(({ name, content }) => [name, content]));

describe('government metadata', () => {
  test('has every label of the standard where everything is known', () => {
    expect(record(governmentMetadata(article))).toEqual({
      SiteName: '潮与档',
      SiteDomain: 'www.example.gov.cn',
      SiteIDCode: '3301090001',
      ColumnName: '文章',
      ColumnType: '工作动态',
      ArticleTitle: '继往开来 砥砺前行',
      PubDate: '2023-05-01 09:30',
      ContentSource: '杭州市萧山区档案馆',
      Keywords: '档案 走向开放',
      Author: '王俞楠 赵伟',
      Description: '十件大事。',
    });
  });

  test('claims nothing that is not known', () => {
    expect(record(governmentMetadata(page))).toEqual({
      SiteName: '潮与档',
      Description: '十件大事。',
    });
  });

  test('leaves empty values out', () => {
    const names = governmentMetadata({ ...page, keywords: [], siteIdCode: '' }).map((m) => m.name);
    expect(names).toEqual(['SiteName', 'Description']);
  });
});

test('Open Graph has the four properties that it requires, and the picture’s size', () => {
  const list = openGraph(page).map(({ property, content }) => [property, content]);
  expect(Object.fromEntries(list)).toMatchObject({
    'og:title': '大事记',
    'og:type': 'website',
    'og:image': 'https://www.example.gov.cn/tide/og.png',
    'og:url': 'https://www.example.gov.cn/tide/timeline/',
    'og:locale': 'zh_CN',
  });
  expect(openGraph(article)[0]).toEqual({ property: 'og:type', content: 'article' });
});

test('Dublin Core repeats an element for each value', () => {
  const list = dublinCore(article);
  const values = (name: string) => list.filter((m) => m.name === name).map((m) => m.content);
  expect(values('DC.creator')).toEqual(['王俞楠', '赵伟']);
  expect(values('DC.subject')).toEqual(['档案', '走向开放']);
  expect(values('DC.date')).toEqual(['2023-05-01']);
  expect(values('DC.title')).toEqual(['继往开来 砥砺前行']);
  const names = dublinCore(page).map(({ name }) => name);
  for (const name of ['date', 'source', 'rights', 'coverage']) {
    expect(names).not.toContain(`DC.${name}`);
  }
});

test('Dublin Core of a page that holds text of the source names the source and the rights', () => {
  const source = { url: `${page.url ?? ''}source.txt`, rights: '版权归原作者', markdown: '/x.md' };
  const event: PageFacts = { ...page, source, article: { title: '一事', coverage: '2018-12' } };
  expect(record(dublinCore(event))).toMatchObject({
    'DC.source': source.url,
    'DC.rights': source.rights,
    'DC.coverage': '2018-12',
  });
});
