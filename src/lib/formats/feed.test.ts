import { DOMParser, type Element, onErrorStopParsing } from '@xmldom/xmldom';
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

const parseXml: DOMParser['parseFromString'] = (xml, type) =>
  new DOMParser({ onError: onErrorStopParsing }).parseFromString(xml, type);
const ATOM = 'http://www.w3.org/2005/Atom';

/** The feed as a document; throws where it is not well-formed. */
function read(xml: string): Element {
  const root = parseXml(xml, 'application/xml').documentElement;
  if (root?.namespaceURI !== ATOM || root.localName !== 'feed') throw new Error('not an Atom feed');
  return root;
}

/** What the child elements of a name hold. */
const texts = (parent: Element, name: string) => children(parent, name).map((e) => e.textContent);
const children = (parent: Element, name: string) =>
  Array.from(parent.childNodes).filter(
    (node): node is Element => node.nodeType === 1 && (node as Element).localName === name,
  );

test('the feed bears what RFC 4287, 4.1.1 requires', () => {
  const atom = read(feed([entry('2018-12-01'), entry('2022-10-01'), entry('2007-04-01')]));
  expect(atom.getAttribute('xml:lang')).toBe('zh-CN');
  expect(texts(atom, 'id')).toEqual(['urn:uuid:feed']);
  expect(texts(atom, 'title')).toEqual(['潮与档']);
  const [author] = children(atom, 'author');
  expect(author && texts(author, 'name')).toEqual(['杭州市萧山区档案馆']);
  expect(texts(atom, 'updated')).toEqual(['2022-10-01T00:00:00Z']);
  const links = children(atom, 'link').map((e) => [e.getAttribute('rel'), e.getAttribute('href')]);
  expect(links).toEqual([
    ['self', 'https://example.gov.cn/feed.xml'],
    ['alternate', 'https://example.gov.cn/'],
  ]);
});

test('entries stand newest first, of one day the later first, and bear their own date', () => {
  const days = ['2007-04-01', '2018-12-01', '2022-10-01'];
  const twin = entry('2018-12-01', { id: 'urn:uuid:twin' });
  const entries = children(read(feed([...days.map((day) => entry(day)), twin])), 'entry');
  expect(entries.map((e) => texts(e, 'id')[0])).toEqual([
    'urn:uuid:2022-10-01',
    'urn:uuid:twin',
    'urn:uuid:2018-12-01',
    'urn:uuid:2007-04-01',
  ]);
  expect(entries.map((e) => texts(e, 'updated')[0]?.slice(0, 10))).toEqual([
    '2022-10-01',
    '2018-12-01',
    '2018-12-01',
    '2007-04-01',
  ]);
  expect(entries.map((e) => children(e, 'link')[0]?.getAttribute('href')).at(-1)).toBe(
    'https://example.gov.cn/timeline/2007-04-01/',
  );
});

describe('texts', () => {
  const text = '他说<b>“好”</b> & "是" ]]>，𠮷';
  const first = (more: Partial<FeedEntry>) => {
    const [only] = children(read(feed([entry('2018-12-01', more)])), 'entry');
    if (!only) throw new Error('no entry');
    return only;
  };

  test('come back unchanged, in titles as in paragraphs', () => {
    const only = first({ title: text, paragraphs: [text, '二'] });
    expect(texts(only, 'title')).toEqual([text]);
    const [content] = children(only, 'content');
    expect(content?.getAttribute('type')).toBe('html');
    // Content of the type html is markup within markup.
    const html = parseXml(`<div>${content?.textContent ?? ''}</div>`, 'application/xml');
    expect(html.documentElement && texts(html.documentElement, 'p')).toEqual([text, '二']);
  });

  test('lose only what XML cannot hold', () => {
    const only = first({ title: 'a\u0000b\u000Bc\uFFFFd\uD800e' });
    expect(texts(only, 'title')).toEqual(['abcde']);
  });
});
