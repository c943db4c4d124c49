import { DOMParser, type Element, onErrorStopParsing } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { dublinCoreRecord } from './dublin-core.ts';
import { premisRecord } from './premis.ts';

const file = (path: string, bytes = 1) =>
  [
    path,
    {
      bytes,
      hashes: { sha256: `${bytes}a`.padEnd(64, '0'), sha512: `${bytes}b`.padEnd(128, '0') },
    },
  ] as const;
const KEPT = {
  title: '潮与档 <&>',
  url: 'https://www.example.gov.cn/',
  files: new Map([
    file('data/content/数字 & "图".yaml', 12),
    file('data/content/1.mdx'),
    file('data/site.warc.gz', 99),
    file('data/site.wacz'),
    file('data/editions/booklet.PDF'),
    file('data/content/picture'),
  ]),
  captures: ['data/site.warc.gz', 'data/site.wacz'],
  agent: { name: 'tide-and-record', version: '0.1.0' },
  date: '2023-08-29T00:00:00Z',
};

type Nothing = null | undefined;

const parse = (text: string): Element | null =>
  new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, 'text/xml').documentElement;
const all = (root: Element | Nothing, name: string): Element[] => [
  ...(root?.getElementsByTagNameNS('http://www.loc.gov/premis/v3', name) ?? []),
];
const texts = (root: Element | Nothing, name: string): string[] =>
  all(root, name).map((element) => element.textContent ?? '');
const children = (root: Element | Nothing): string[] =>
  [...(root?.childNodes ?? [])].flatMap((node) => (node.nodeType === 1 ? [node.nodeName] : []));

describe('premisRecord', () => {
  const root = parse(premisRecord(KEPT));
  const objects = all(root, 'object');

  it('is a record of PREMIS 3.0: objects, events, agents', () => {
    expect([root?.namespaceURI, root?.localName]).toEqual([
      'http://www.loc.gov/premis/v3',
      'premis',
    ]);
    expect(root?.getAttribute('version')).toBe('3.0');
    expect(children(root)).toEqual([
      ...Array.from({ length: KEPT.files.size + 1 }, () => 'object'),
      ...['event', 'event', 'agent'],
    ]);
  });

  it('has the parts of each in the order of the schema', () => {
    const [site, ...files] = objects;
    expect(site?.getAttribute('xsi:type')).toBe('intellectualEntity');
    expect(children(site)).toEqual([
      ...['objectIdentifier', 'originalName', 'relationship', 'relationship'],
      'linkingEventIdentifier',
    ]);
    for (const object of files) {
      expect(object.getAttribute('xsi:type')).toBe('file');
      expect(children(object)).toEqual([
        ...['objectIdentifier', 'objectCharacteristics', 'linkingEventIdentifier'],
      ]);
      const [characteristics] = all(object, 'objectCharacteristics');
      expect(children(characteristics)).toEqual([
        ...['compositionLevel', 'fixity', 'fixity', 'size', 'format'],
      ]);
    }
    for (const event of all(root, 'event')) {
      expect(children(event).slice(0, 5)).toEqual([
        ...['eventIdentifier', 'eventType', 'eventDateTime', 'eventDetailInformation'],
        'linkingAgentIdentifier',
      ]);
    }
    expect(children(all(root, 'agent')[0])).toEqual([
      ...['agentIdentifier', 'agentName', 'agentType', 'agentVersion'],
    ]);
  });

  it('says of each file what it is, how large, and its digests', () => {
    const said = objects.slice(1).map((object) => {
      const [sha256, sha512] = texts(object, 'messageDigest');
      const bytes = Number(texts(object, 'size')[0]);
      return [texts(object, 'objectIdentifierValue')[0], { bytes, hashes: { sha256, sha512 } }];
    });
    expect(said).toEqual([...KEPT.files]);
    expect(texts(objects[1], 'messageDigestAlgorithm')).toEqual(['SHA-256', 'SHA-512']);
    expect(texts(root, 'formatName')).toEqual([
      'application/yaml',
      'MDX',
      'application/warc, each record in application/gzip',
      'application/wacz',
      'application/pdf',
      'unknown',
    ]);
    expect(texts(root, 'formatVersion')).toEqual(['1.1', '1.1.1']);
  });

  it('says what was done, when and with which program', () => {
    expect(texts(root, 'eventType')).toEqual(['capture', 'creation']);
    expect(texts(root, 'eventDateTime')).toEqual([KEPT.date, KEPT.date]);
    expect(texts(root, 'agentName')).toEqual(['tide-and-record']);
    expect(texts(root, 'agentVersion')).toEqual(['0.1.0']);
    expect(texts(root, 'agentType')).toEqual(['software']);
  });

  it('links only to what it has', () => {
    const events = texts(root, 'eventIdentifierValue');
    expect(new Set(events).size).toBe(events.length);
    const named = texts(root, 'objectIdentifierValue');
    for (const event of texts(root, 'linkingEventIdentifierValue')) expect(events).toContain(event);
    for (const name of ['linkingObjectIdentifierValue', 'relatedObjectIdentifierValue']) {
      const linked = texts(root, name);
      expect(linked.length).toBeGreaterThan(0);
      for (const object of linked) expect(named).toContain(object);
    }
    expect(new Set(texts(root, 'linkingAgentIdentifierValue'))).toEqual(
      new Set(texts(root, 'agentIdentifierValue')),
    );
    expect(texts(root, 'originalName')).toEqual(['潮与档 <&>']);
  });
});

describe('dublinCoreRecord', () => {
  it('says what the exhibition says of itself, and nothing else', () => {
    const about = {
      title: '潮与档',
      subtitle: '<20周年>',
      publisher: '杭州市萧山区档案馆',
      language: 'zh-CN',
      rights: '版权归原作者和主办单位所有。',
      url: 'https://www.example.gov.cn/?a&b',
    };
    const root = parse(dublinCoreRecord(about));
    const said = [...(root?.childNodes ?? [])].flatMap((node) =>
      node.nodeType === 1 ? [[node.nodeName, node.textContent]] : [],
    );
    expect(said).toEqual([
      ['dc:title', about.title],
      ['dc:description', about.subtitle],
      ['dc:publisher', about.publisher],
      ['dc:type', 'InteractiveResource'],
      ['dc:identifier', about.url],
      ['dc:language', about.language],
      ['dc:rights', about.rights],
    ]);
    expect(root?.firstChild?.nextSibling?.namespaceURI).toBe('http://purl.org/dc/elements/1.1/');
  });
});
