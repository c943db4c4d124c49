import { describe, expect, test } from 'vitest';
import { parseDate } from '../model/date.ts';
import * as linked from './linked-data.ts';

const home = 'https://example.gov.cn/';

describe('the organisation', () => {
  const contact = {
    organisation: '萧山区档案馆',
    address: '萧山区城厢街道北干山南路427号',
    people: ['王金金', '徐嘉露'],
    telephones: ['+8657182377412', '+8657183733817'],
  };

  test('is an archives with its address as text and its numbers as dialled', () => {
    const node = linked.archiveOrganization({ home, publisher: '杭州市萧山区档案馆', contact });
    expect(node).toEqual({
      '@type': 'ArchiveOrganization',
      '@id': 'https://example.gov.cn/#publisher',
      name: '杭州市萧山区档案馆',
      alternateName: '萧山区档案馆',
      address: '萧山区城厢街道北干山南路427号',
      telephone: ['+8657182377412', '+8657183733817'],
      contactPoint: {
        '@type': 'ContactPoint',
        name: '王金金、徐嘉露',
        telephone: ['+8657182377412', '+8657183733817'],
      },
    });
  });

  test('with an e-mail and neither telephone nor people', () => {
    const node = linked.archiveOrganization({
      home,
      publisher: '萧山区档案馆',
      contact: { ...contact, people: [], telephones: [], email: 'a@example.gov.cn' },
    });
    expect(node).toEqual({
      '@type': 'ArchiveOrganization',
      '@id': 'https://example.gov.cn/#publisher',
      name: '萧山区档案馆',
      address: '萧山区城厢街道北干山南路427号',
      email: 'a@example.gov.cn',
    });
  });
});

describe('the article', () => {
  const input = {
    home,
    url: `${home}article/`,
    image: `${home}og.png`,
    headline: '继往开来 砥砺前行',
    language: 'zh-CN',
  };

  test('an inferred year is not given as a fact, a printed one is', () => {
    const inferred = { year: 2023, inferred: '据文中推定。' };
    expect(linked.article({ ...input, published: inferred })).not.toHaveProperty('datePublished');
    expect(linked.article({ ...input, published: { year: 2023 } })).toMatchObject({
      datePublished: '2023',
    });
  });

  test('names its authors and keeps the byline as printed', () => {
    const byline = '■文/王俞楠 赵伟 王金金 黄全来 图片由区档案馆提供';
    expect(linked.article({ ...input, byline })).toMatchObject({
      creditText: byline,
      author: ['王俞楠', '赵伟', '王金金', '黄全来'].map((name) => ({ '@type': 'Person', name })),
    });
  });

  test('without byline and year says nothing of them', () => {
    expect(Object.keys(linked.article(input))).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/author|credit|date/u)]),
    );
  });

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
    expect(linked.authorsOf(byline)).toEqual(names);
  });
});

describe('events', () => {
  const events = ['2007', '2018-12', '2022-10-05'].map((iso) => {
    const when = parseDate(iso);
    if (!when) throw new Error(`${iso} is a date`);
    return { url: `${home}timeline/${iso}/`, when, text: `${iso}的大事` };
  });

  test('bear their date as precisely as the source and no place', () => {
    expect(events.map((item) => linked.event(item))).toEqual(
      events.map(({ url, when, text }) => ({
        '@type': 'Event',
        '@id': `${url}#event`,
        url,
        name: text,
        startDate: when.iso,
      })),
    );
  });

  test('stand in a list, numbered from one', () => {
    const list = linked.eventList(`${home}timeline/`, '大事记', events);
    expect(list).toMatchObject({ '@type': 'ItemList', numberOfItems: 3 });
    expect(list).toHaveProperty('itemListElement.2.position', 3);
    expect(list).toHaveProperty('itemListElement.2.item.startDate', '2022-10-05');
  });
});

test('breadcrumbs lead from the entrance', () => {
  const trail = [
    { name: '首页', url: home },
    { name: '大事记', url: `${home}timeline/` },
  ];
  expect(linked.breadcrumbs(trail)).toEqual({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: '首页', item: home },
      { '@type': 'ListItem', position: 2, name: '大事记', item: `${home}timeline/` },
    ],
  });
});

test('the site says how it is searched', () => {
  const node = linked.website({
    home,
    search: `${home}search/`,
    title: '潮与档',
    subtitle: '二十周年',
    language: 'zh-CN',
  });
  expect(node).toHaveProperty(
    'potentialAction.target.urlTemplate',
    'https://example.gov.cn/search/?q={search_term_string}',
  );
  expect(node).toHaveProperty('publisher', { '@id': 'https://example.gov.cn/#publisher' });
});

test('no text can leave the script element, and JSON gives it back', () => {
  const name = '</script><!-- <script>“好” & 坏';
  const text = linked.jsonLd({ '@type': 'Thing', name });
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual({
    '@context': 'https://schema.org',
    '@graph': [{ '@type': 'Thing', name }],
  });
});
