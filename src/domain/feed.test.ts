import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { atomFeed, type Feed, type FeedEntry } from './feed.ts';

const entry = (day: string, more: Partial<FeedEntry> = {}): FeedEntry => ({
  id: `urn:uuid:${day}`,
  title: `${day}　一件大事`,
  url: `https://example.gov.cn/timeline/${day}/`,
  day,
  paragraphs: ['一件大事。'],
  ...more,
});

const feed = (entries: FeedEntry[], more: Partial<Feed> = {}): string =>
  atomFeed({
    id: 'urn:uuid:feed',
    title: '潮与档',
    subtitle: '“三个走向”重要论述20周年',
    publisher: '杭州市萧山区档案馆',
    language: 'zh-CN',
    self: 'https://example.gov.cn/feed.xml',
    home: 'https://example.gov.cn/',
    icon: 'https://example.gov.cn/icon.svg',
    entries,
    ...more,
  });

interface Link {
  rel: string;
  href: string;
}
interface Atom {
  id: string;
  title: string;
  updated: string;
  'xml:lang': string;
  xmlns: string;
  author: { name: string };
  link: Link[];
  entry: { id: string; title: string; updated: string; link: Link; content: Content }[];
}
interface Content {
  type: string;
  '#text': string;
}

function read(xml: string): Atom {
  expect(XMLValidator.validate(xml)).toBe(true);
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    isArray: (name) => name === 'entry',
  });
  return (parser.parse(xml) as { feed: Atom }).feed;
}

test('the feed bears what RFC 4287, 4.1.1 requires', () => {
  const atom = read(feed([entry('2018-12-01'), entry('2022-10-01'), entry('2007-04-01')]));
  expect(atom).toMatchObject({
    xmlns: 'http://www.w3.org/2005/Atom',
    'xml:lang': 'zh-CN',
    id: 'urn:uuid:feed',
    title: '潮与档',
    author: { name: '杭州市萧山区档案馆' },
    updated: '2022-10-01T00:00:00Z',
  });
  expect(atom.link.map(({ rel, href }) => [rel, href])).toEqual([
    ['self', 'https://example.gov.cn/feed.xml'],
    ['alternate', 'https://example.gov.cn/'],
  ]);
});

test('entries stand newest first, of one day the later first, and bear their own date', () => {
  const days = ['2007-04-01', '2018-12-01', '2022-10-01'];
  const twin = entry('2018-12-01', { id: 'urn:uuid:twin' });
  const atom = read(feed([...days.map((day) => entry(day)), twin]));
  expect(atom.entry.map(({ id }) => id)).toEqual([
    'urn:uuid:2022-10-01',
    'urn:uuid:twin',
    'urn:uuid:2018-12-01',
    'urn:uuid:2007-04-01',
  ]);
  expect(atom.entry.at(-1)).toMatchObject({
    updated: '2007-04-01T00:00:00Z',
    link: { rel: 'alternate', href: 'https://example.gov.cn/timeline/2007-04-01/' },
  });
});

describe('texts', () => {
  const text = '他说<b>“好”</b> & "是" ]]>，𠮷';

  test('come back unchanged, in titles as in paragraphs', () => {
    const [only] = read(
      feed([entry('2018-12-01', { title: text, paragraphs: [text, '二'] })]),
    ).entry;
    expect(only?.title).toBe(text);
    expect(only?.content.type).toBe('html');
    // Content of the type html is markup within markup.
    const html = only?.content['#text'] ?? '';
    expect(html.replaceAll(/<\/?p>/gu, '|')).not.toContain('<');
    const { p } = new XMLParser().parse(html) as { p: string[] };
    expect(p).toEqual([text, '二']);
  });

  test('lose only what XML cannot hold', () => {
    const [only] = read(
      feed([entry('2018-12-01', { title: 'a\u0000b\u000Bc\uFFFFd\uD800e' })]),
    ).entry;
    expect(only?.title).toBe('abcde');
  });
});
