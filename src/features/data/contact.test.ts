import { expect, it } from 'vitest';
import { FIXTURE, fixtureWith } from '../../../tests/fixture-exhibition.ts';
import { checkContent } from '../../model/check/check.ts';
import { parseTelephone } from '../../lib/telephone.ts';
import { contactCardOf } from './contact.ts';

it('a card dials an extension after a pause, and a link has it as its parameter', async () => {
  const { content } = await checkContent(FIXTURE);
  const fields = content.exhibition[0]?.data;
  const number = parseTelephone('0500-76543210转801');
  if (!fields || !number) throw new Error('The fixture has a contact');
  const contact = { ...fields.contact, telephones: [{ number, printed: '76543210转801' }] };
  const exhibition = await fixtureWith({ fields: { contact } });
  expect(contactCardOf(exhibition).telephones).toEqual(['+8650076543210,801']);
  const [telephone] = exhibition.contact.telephones;
  expect(telephone).toMatchObject({
    href: 'tel:+8650076543210;ext=801',
    text: '0500-76543210转801',
    printed: '76543210转801',
  });
});
