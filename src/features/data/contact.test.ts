import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { exhibitionOf, fixtureExhibition, fixtureWith } from '../../../tests/fixture-exhibition.ts';
import { PROJECT } from '../../../tests/sites.ts';
import { contactCard } from '../../lib/formats/vcard.ts';
import { parseTelephone } from '../../lib/telephone.ts';
import { contactCardOf, contactCardsOf } from './contact.ts';
import { exhibitionData } from './exhibition-json.ts';
import { markdownFiles } from './markdown-pages.ts';

it('a card dials an extension after a pause, and a link has it as its parameter', async () => {
  const number = parseTelephone('0500-76543210转801');
  if (!number) throw new Error('It is a number');
  const contact = {
    ...{ organisation: '某馆', address: '某路1号', people: [] },
    telephones: [{ number, printed: '76543210转801' }],
  };
  const exhibition = await fixtureWith({ fields: { contact } });
  expect(contactCardOf(exhibition.contact, exhibition.publisher).telephones).toEqual([
    '+8650076543210,801',
  ]);
  const [telephone] = exhibition.contact.telephones;
  expect(telephone).toMatchObject({
    href: 'tel:+8650076543210;ext=801',
    text: '0500-76543210转801',
    printed: '76543210转801',
  });
});

describe('departments', async () => {
  const small = await exhibitionOf(path.join(PROJECT, 'tests', 'fixtures', 'small', 'notice'));
  const { contact, publisher } = small;
  if (!contact) throw new Error('the fixture has a contact');

  it('have a card each, below that of the institution', () => {
    const cards = contactCardsOf(contact, publisher);
    expect(new Set(cards.map(({ uid }) => uid)).size).toBe(3);
    const text = cards.map(contactCard).join('');
    expect(text.match(/BEGIN:VCARD/gu)).toHaveLength(3);
    expect(text).toContain('ORG:南山村档案室\r\n');
    expect(text).toContain('ORG:南山村档案室;村史编写组\r\n');
    expect(text).toContain('FN:南山村档案室 口述记录组\r\n');
    expect(text).toContain('ADR;TYPE=WORK:;;南山村村部;;;;\r\n');
    expect(text).toContain('ADR;TYPE=WORK:;;南山村小学旧址;;;;\r\n');
    expect(text).toContain('EMAIL;TYPE=INTERNET:koushu@example.cn');
  });

  it('stand in the data, with where they are on the page', () => {
    const [history, voices] = exhibitionData(small, []).contact?.departments ?? [];
    expect(history).toMatchObject({
      ...{ name: '村史编写组', purpose: '老照片、旧账册', people: ['周大川'] },
      telephones: ['0571-88880002'],
    });
    expect(history?.url).toMatch(/\/contact\/#d1$/u);
    expect(voices).toMatchObject({ address: '南山村小学旧址', email: 'koushu@example.cn' });
  });

  it('stand in the text of the page', () => {
    const [, write] =
      markdownFiles(small).find(([address]) => address.endsWith('contact.md')) ?? [];
    expect(write?.()).toContain(
      '## 口述记录组\n\n- 地址：南山村小学旧址\n- 联系人：周小溪、何山\n',
    );
  });

  it('are nowhere where there is none', async () => {
    const other = await fixtureExhibition();
    expect(contactCardsOf(other.contact, other.publisher)).toHaveLength(1);
    expect(exhibitionData(other, []).contact?.departments).toBeUndefined();
  });
});
