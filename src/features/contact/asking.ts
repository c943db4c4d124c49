/**
 * What to tell who has to ask the archives.
 */
import type { Contact } from '../../model/types.ts';
import { words } from '../../words/index.ts';
import { chineseNumeral } from '../../lib/text/numeral.ts';

/** To call, or to write where there is no telephone. */
export function askBy({ telephones }: Pick<Contact, 'telephones'>): string {
  return telephones.length > 0 ? words.asking.telephone : words.asking.email;
}

/**
 * What to say of a thing that the notice does not name.
 * @param rest the category for all that the others do not name, if there is one
 */
export function askWords(
  contact: Pick<Contact, 'telephones'>,
  rest: { readonly number: number; readonly text: string } | undefined,
): string {
  const how = askBy(contact);
  if (!rest) return words.things.askOnly(how);
  const quote = rest.text.replace(/[。.]$/u, '');
  return words.things.ask(chineseNumeral(rest.number), quote, how);
}
