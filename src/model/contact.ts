/** How the archives is reached. */
import { words } from '../words/index.ts';
import type { Contact, ExhibitionFields, Reach } from './types.ts';

type Fields = NonNullable<ExhibitionFields['contact']>;

/** Makes of whom one asks for and the numbers what one touches to reach them. */
function reachOf({
  people,
  telephones,
  email,
}: Pick<Fields, 'people' | 'telephones' | 'email'>): Reach {
  const numbers = telephones.map(({ number, printed = number.number }) => ({
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
  return { people, email, telephones: numbers, links: numbers.length > 0 ? numbers : mail };
}

/** Makes the contact: its links, and its lines as the notice prints them. */
export function contactOf(fields: Fields): Contact {
  const { organisation, address, people, departments = [] } = fields;
  const reach = reachOf(fields);
  const { donate } = words;
  const lines = [
    [donate.address, `${organisation}（${address}）`],
    [donate.people, people.join(' ')],
    [donate.telephone, reach.telephones.map(({ printed }) => printed).join('、')],
  ];
  return {
    ...fields,
    ...reach,
    lines: lines.filter(([, text]) => text !== '').map((line) => line.join('：')),
    departments: departments.map((department, index) => ({
      ...reachOf(department),
      id: `d${index + 1}`,
      organisation: department.name,
      purpose: department.purpose,
      address: department.address,
    })),
  };
}
