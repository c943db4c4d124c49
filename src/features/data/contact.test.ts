import { expect, it } from 'vitest';
import { fixtureWith } from '../../../tests/fixture-exhibition.ts';
import { parseTelephone } from '../../lib/telephone.ts';
import { contactCardOf } from './contact.ts';

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
