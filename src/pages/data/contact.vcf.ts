import type { APIRoute } from 'astro';
import { absolute, addresses } from '../../addresses.ts';
import { contactCard } from '../../domain/contact-card.ts';
import { stableId } from '../../domain/stable-id.ts';
import { parseTelephone } from '../../domain/telephone.ts';
import { exportWords } from '../../i18n/export-words.ts';
import { words } from '../../i18n/words.ts';
import { getExhibition } from '../../queries.ts';
import { respond } from '../_respond.ts';

export const GET: APIRoute = async () => {
  const { contact, publisher } = await getExhibition();
  const { organisation, address, people, telephones, email, postcode, hours } = contact;
  const note = [
    ...(people.length > 0
      ? [exportWords.field(words.donate.people, exportWords.list(people))]
      : []),
    ...(hours === undefined ? [] : [exportWords.field(words.donate.hours, hours)]),
  ];
  const card = contactCard({
    uid: stableId(publisher, 'contact'),
    organisation,
    telephones: telephones.map(({ number }) => parseTelephone(number)?.dial ?? number),
    email,
    address,
    postcode,
    url: absolute(addresses.contact),
    note,
  });
  return respond(card, 'text/vcard; charset=utf-8');
};
