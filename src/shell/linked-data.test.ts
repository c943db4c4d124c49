import { describe, expect, test } from 'vitest';
import { fixtureExhibition, fixtureWith, milestoneEntry } from '../../tests/fixture-exhibition.ts';
import { absolute, addresses } from '../model/addresses.ts';
import type { Fields } from '../model/read/entries.ts';
import { MAIN_SOURCE } from '../model/quotation.ts';
import { telephone } from '../model/schemas/parts.ts';
import { words } from '../words/index.ts';
import * as linked from './linked-data.ts';

const home = absolute(addresses.home);

describe('the organisation', () => {
  const contact: Fields['exhibition']['contact'] = {
    organisation: '某区档案馆',
    address: '某街道一号',
    people: ['王某', '徐某'],
    telephones: [
      { number: telephone.parse('010-88888888') },
      { number: telephone.parse('010-88888889') },
    ],
  };

  test('is an archives with its address as text and its numbers as dialled', async () => {
    const exhibition = await fixtureWith({ fields: { publisher: '某市某区档案馆', contact } });
    const numbers = ['+861088888888', '+861088888889'];
    expect(linked.archiveOrganization(exhibition)).toEqual({
      '@type': 'ArchiveOrganization',
      '@id': `${home}#publisher`,
      name: '某市某区档案馆',
      alternateName: '某区档案馆',
      address: '某街道一号',
      telephone: numbers,
      contactPoint: { '@type': 'ContactPoint', name: '王某、徐某', telephone: numbers },
    });
  });

  test('has departments, each with its own numbers and people', async () => {
    const departments = [
      {
        ...{ name: '征集科', purpose: '捐赠', people: ['周某'] },
        telephones: [{ number: telephone.parse('010-88888887') }],
      },
      { name: '查档科', address: '某街道二号', people: [], telephones: [], email: 'c@example.cn' },
    ];
    const exhibition = await fixtureWith({ fields: { contact: { ...contact, departments } } });
    expect(linked.archiveOrganization(exhibition).department).toEqual([
      {
        ...{ '@type': 'Organization', name: '征集科', description: '捐赠' },
        telephone: ['+861088888887'],
        contactPoint: { '@type': 'ContactPoint', name: '周某', telephone: ['+861088888887'] },
      },
      {
        ...{ '@type': 'Organization', name: '查档科', address: '某街道二号' },
        email: 'c@example.cn',
      },
    ]);
  });

  test('with an e-mail and neither telephone nor people', async () => {
    const mailed = { ...contact, people: [], telephones: [], email: 'a@example.gov.cn' };
    const exhibition = await fixtureWith({ fields: { publisher: '某区档案馆', contact: mailed } });
    expect(linked.archiveOrganization(exhibition)).toEqual({
      '@type': 'ArchiveOrganization',
      '@id': `${home}#publisher`,
      name: '某区档案馆',
      address: '某街道一号',
      email: 'a@example.gov.cn',
    });
  });
});

describe('the article', () => {
  const lead = (data: Fields['article']) => [{ id: 's0', number: 0, body: '', passages: [], data }];
  const alone = { milestones: [], figures: [], solicitation: [], things: [] };
  const fields = {
    directions: [],
    entrance: { epigraph: '题', call: '征', figures: [], kinds: [] },
  };
  const articleWith = async (
    data: Partial<Fields['article']>,
    published?: Fields['exhibition']['published'],
  ) => {
    const exhibition = await fixtureWith({
      ...alone,
      article: lead({ title: '继往开来 砥砺前行', source: MAIN_SOURCE, pictures: [], ...data }),
      fields: { ...fields, published },
    });
    return linked.article(exhibition.article);
  };

  test('an inferred year is not given as a fact, a printed one is', async () => {
    const inferred = { year: 2023, inferred: '据文中推定。' };
    expect(await articleWith({}, inferred)).not.toHaveProperty('datePublished');
    expect(await articleWith({}, { year: 2023 })).toMatchObject({ datePublished: '2023' });
  });

  test('names its authors and keeps the byline as printed', async () => {
    const byline = '■文/王某 赵某 图片由区档案馆提供';
    expect(await articleWith({ byline })).toMatchObject({
      creditText: byline,
      author: ['王某', '赵某'].map((name) => ({ '@type': 'Person', name })),
    });
  });

  test('without byline and year says nothing of them', async () => {
    expect(
      Object.keys(await articleWith({})).filter((key) => /author|credit|date/u.test(key)),
    ).toEqual([]);
  });
});

describe('events', async () => {
  const days = ['2007', '2018-12', '2022-10-05'];
  const { chronicle } = await fixtureWith({ milestones: days.map((day) => milestoneEntry(day)) });

  test('bear their date as precisely as the source and no place', () => {
    expect(chronicle.milestones.map((milestone) => linked.event(milestone))).toEqual(
      days.map((day) => ({
        '@type': 'Event',
        '@id': `${home}timeline/${day}/#event`,
        url: `${home}timeline/${day}/`,
        name: `${day}的大事。`,
        startDate: day,
      })),
    );
  });

  test.each([
    ['1949/1952', { startDate: '1949', endDate: '1952', description: '1949年至1952年' }],
    ['1949-10/1950-03', { startDate: '1949-10', endDate: '1950-03' }],
    ['1949/..', { startDate: '1949', description: '1949年起' }],
    ['../1952', { endDate: '1952', description: '至1952年' }],
    // In doubt, about, or in words only.
    ['1958~', { description: '约1958年' }],
    ['1984?', { description: '1984年（存疑）' }],
    ['195X', { description: '二十世纪五十年代' }],
    ['1958-24', { description: '1958年冬' }],
    ['1949~/1952', { endDate: '1952', description: '约1949年至1952年' }],
    // As exactly as ISO 8601 can say it.
    ['1958-33', { startDate: '1958', description: '1958年第一季度' }],
    ['1985-04-XX', { startDate: '1985-04', description: '1985年4月某日' }],
  ])('say of %s no more than is known', async (date, said) => {
    const { milestones } = (await fixtureWith({ milestones: [milestoneEntry(date)] })).chronicle;
    const [node] = milestones.map((milestone) => linked.event(milestone));
    expect(node).toMatchObject(said);
    const keys = Object.keys(node ?? {}).filter((key) => key.endsWith('Date'));
    expect(keys).toEqual(Object.keys(said).filter((key) => key.endsWith('Date')));
  });

  test('have the picture that stands for them, where they have one', () => {
    const [milestone] = chronicle.milestones;
    if (!milestone) throw new Error('no event');
    expect(linked.event(milestone, 'https://a.example/og.png')).toHaveProperty(
      'image',
      'https://a.example/og.png',
    );
    expect(linked.event(milestone)).not.toHaveProperty('image');
  });

  test('stand in a list, numbered from one', () => {
    const list = linked.eventList(chronicle);
    expect(list).toMatchObject({ '@type': 'ItemList', numberOfItems: 3 });
    expect(list).toHaveProperty('itemListElement.2.position', 3);
    expect(list).toHaveProperty('itemListElement.2.item.startDate', '2022-10-05');
  });
});

test('breadcrumbs lead from the entrance, by the page of the menu that a page belongs to', async () => {
  const exhibition = { ...(await fixtureExhibition()), title: '某展' };
  const lead = (address: string, title: string) =>
    linked.breadcrumbs(exhibition, address, title).map(({ itemListElement }) => itemListElement);
  const step = (position: number, name: string, address: string) => ({
    ...{ '@type': 'ListItem', position, name, item: absolute(address) },
  });
  const start = step(1, '某展', addresses.home);
  const chronicle = step(2, words.headings.milestones, addresses.timeline);
  const event = addresses.milestonePage('2018');
  expect(lead(addresses.home, '某展')).toEqual([]);
  expect(lead(addresses.timeline, '不用')).toEqual([[start, chronicle]]);
  expect(lead(event, '一事')).toEqual([[start, chronicle, step(3, '一事', event)]]);
  expect(lead(addresses.about, '关于')).toEqual([[start, step(2, '关于', addresses.about)]]);
});

test('the site says how it is searched', async () => {
  const node = linked.website(await fixtureWith({}));
  expect(node).toHaveProperty(
    'potentialAction.target.urlTemplate',
    `${home}search/?q={search_term_string}`,
  );
  expect(node).toHaveProperty('publisher', { '@id': `${home}#publisher` });
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
