/**
 * The contact as links: what one touches to call or to write.
 */
import { words } from '../../words/index.ts';
import { chineseNumeral } from '../../lib/text/numeral.ts';
import { parseTelephone } from '../../model/telephone.ts';

/** The part of the contact record that can be called or written to. */
export interface Reachable {
  readonly telephones: readonly { readonly number: string }[];
  readonly email?: string | undefined;
}

export interface ReachLink {
  readonly kind: 'telephone' | 'email';
  /** `tel:` with the number as dialled from anywhere, or `mailto:`. */
  readonly href: string;
  readonly text: string;
}

/** The telephones in their order; the e-mail address where there is no telephone. */
export function reachLinks({ telephones, email }: Reachable): ReachLink[] {
  const calls = telephones.map(({ number }) => ({
    kind: 'telephone' as const,
    href: `tel:${parseTelephone(number)?.dial ?? number}`,
    text: number,
  }));
  if (calls.length > 0 || email === undefined) return calls;
  return [{ kind: 'email', href: `mailto:${email}`, text: email }];
}

/** What to tell who has to ask: to call, or to write where there is no telephone. */
export function askBy({ telephones }: Reachable): string {
  return telephones.length > 0 ? words.asking.telephone : words.asking.email;
}

/**
 * What to say of a thing that the notice does not name.
 * @param rest the category for all that the others do not name, if there is one
 */
export function askWords(
  contact: Reachable,
  rest: { readonly number: number; readonly text: string } | undefined,
): string {
  const how = askBy(contact);
  if (!rest) return words.things.askOnly(how);
  const quote = rest.text.replace(/[。.]$/u, '');
  return words.things.ask(chineseNumeral(rest.number), quote, how);
}
