/** The contact in lines, and as a card for an address book. */
import { absolute, addresses } from '../../model/addresses.ts';
import type { ContactCard } from '../../lib/formats/vcard.ts';
import { stableId } from '../../model/stable-id.ts';
import type { Contact } from '../../model/types.ts';
import { words } from '../../words/index.ts';

const { exportWords } = words;

/** A line for each field that has a value. */
export function fieldLines(...fields: [name: string, value: string | undefined][]): string[] {
  return fields.flatMap(([name, value]) => (value ? [exportWords.field(name, value)] : []));
}

/** How the archives is reached, as the notice prints it, and by e-mail. */
export function contactLines({ lines, email }: Contact): string[] {
  return [...lines, ...fieldLines([words.donate.email, email])];
}

/**
 * The contact as a card; the people are a note, as no number is said to be theirs.
 * @param publisher of the exhibition
 */
export function contactCardOf(contact: Contact, publisher: string): ContactCard {
  const { organisation, address, people, telephones, email, postcode, hours } = contact;
  return {
    uid: stableId(publisher, 'contact'),
    organisation,
    // A telephone that takes in a card dials what follows a comma once it is answered.
    telephones: telephones.map(({ dial }) => dial.replace(';ext=', ',')),
    email,
    address,
    postcode,
    url: absolute(addresses.contact),
    note: fieldLines([words.donate.people, exportWords.list(people)], [words.donate.hours, hours]),
  };
}
