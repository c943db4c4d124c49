/** How the archives is reached. */
import { words } from '../words/index.ts';
import type { Contact, ExhibitionFields } from './types.ts';

/** Makes the contact: its links, and its lines as the notice prints them. */
export function contactOf(fields: NonNullable<ExhibitionFields['contact']>): Contact {
  const { organisation, address, people, email } = fields;
  const telephones = fields.telephones.map(({ number, printed = number.number }) => ({
    ...number,
    kind: 'telephone' as const,
    href: `tel:${number.dial}`,
    text: number.number,
    printed,
  }));
  const mail =
    email === undefined
      ? []
      : [{ kind: 'email' as const, href: `mailto:${email}`, text: email, printed: email }];
  const { donate } = words;
  const lines = [
    [donate.address, `${organisation}（${address}）`],
    [donate.people, people.join(' ')],
    [donate.telephone, telephones.map(({ printed }) => printed).join('、')],
  ];
  return {
    ...fields,
    telephones,
    links: telephones.length > 0 ? telephones : mail,
    lines: lines.filter(([, text]) => text !== '').map((line) => line.join('：')),
  };
}
