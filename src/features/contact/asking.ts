/** The words that send a reader to the archives with a question. */
import type { Category, Contact } from '../../model/types.ts';
import { words } from '../../words/index.ts';
import { chineseNumeral } from '../../lib/text/numeral.ts';

/** Asks to call, or to write where there is no telephone: 请打电话问. */
export function askBy({ telephones }: Pick<Contact, 'telephones'>): string {
  return telephones.length > 0 ? words.asking.telephone : words.asking.email;
}

/**
 * What to say of a thing (东西) that the notice (公告) does not name.
 * @param rest the category (征集门类) for all that the others do not name, if there is one
 */
export function askWords(
  contact: Pick<Contact, 'telephones'>,
  rest: Pick<Category, 'number' | 'text'> | undefined,
): string {
  const how = askBy(contact);
  if (!rest) return words.things.askOnly(how);
  const quote = rest.text.replace(/[。.]$/u, '');
  return words.things.ask(chineseNumeral(rest.number), quote, how);
}
