import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { type ContactCard, contactCard } from './vcard.ts';

const archives: ContactCard = {
  uid: '2ed6657d-e927-568b-95e1-2665a8aea6a2',
  organisation: '萧山区档案馆',
  telephones: ['+8657182377412', '+8657183733817'],
  address: '萧山区城厢街道北干山南路427号',
  url: 'https://example.gov.cn/contact/',
  note: ['联系人：王金金、徐嘉露'],
};

const read = (text: string) => new ICAL.Component(ICAL.parse(text) as unknown[]);
const values = (card: ICAL.Component, name: string) =>
  card.getAllProperties(name).map((property) => property.getFirstValue());

test('an address book reads back what the content says', () => {
  const card = read(contactCard(archives));
  expect(card.name).toBe('vcard');
  expect(values(card, 'version')).toEqual(['3.0']);
  expect(values(card, 'fn')).toEqual(['萧山区档案馆']);
  expect(values(card, 'org')).toEqual(['萧山区档案馆']);
  expect(values(card, 'tel')).toEqual(['+8657182377412', '+8657183733817']);
  expect(values(card, 'adr')).toEqual([['', '', '萧山区城厢街道北干山南路427号', '', '', '', '']]);
  expect(values(card, 'url')).toEqual(['https://example.gov.cn/contact/']);
  expect(values(card, 'note')).toEqual(['联系人：王金金、徐嘉露']);
});

test('what is not known is not there', () => {
  const card = read(contactCard({ ...archives, note: [] }));
  for (const name of ['email', 'note', 'geo', 'tz', 'title', 'rev']) {
    expect(values(card, name)).toEqual([]);
  }
});

test('an archives with an e-mail address, a postcode and no telephone', () => {
  const card = read(
    contactCard({
      ...archives,
      telephones: [],
      email: 'archives@example.gov.cn',
      postcode: '311203',
      note: ['联系人：李某', '开放时间：周一至周五，8:30—17:00；节假日除外'],
    }),
  );
  expect(values(card, 'tel')).toEqual([]);
  expect(values(card, 'email')).toEqual(['archives@example.gov.cn']);
  expect(values(card, 'adr')).toEqual([
    ['', '', '萧山区城厢街道北干山南路427号', '', '', '311203', ''],
  ]);
  expect(values(card, 'note')).toEqual([
    '联系人：李某\n开放时间：周一至周五，8:30—17:00；节假日除外',
  ]);
});

test('lines end in CRLF and have at most 75 octets', () => {
  const text = contactCard({ ...archives, address: '萧山区城厢街道北干山南路'.repeat(9) });
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(values(read(text), 'adr')).toEqual([
    ['', '', '萧山区城厢街道北干山南路'.repeat(9), '', '', '', ''],
  ]);
});
