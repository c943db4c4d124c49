/** The contact in lines, and as a card for an address book. */
import { absolute, addresses } from '../../model/addresses.ts';
import type { ContactCard } from '../../lib/formats/vcard.ts';
import { stableId } from '../../model/stable-id.ts';
import type { Contact, Department } from '../../model/types.ts';
import { words } from '../../words/index.ts';

const { exportWords } = words;

/** A line for each field that has a value. */
export function fieldLines(...fields: [name: string, value: string | undefined][]): string[] {
  return fields.flatMap(([name, value]) => (value ? [exportWords.field(name, value)] : []));
}

/** A telephone that takes in a card dials what follows a comma once it is answered. */
const dialled = ({ dial }: { readonly dial: string }) => dial.replace(';ext=', ',');

/** How a department is reached, a line for each field. */
export function departmentLines(department: Department): string[] {
  const { purpose, people, telephones, email, address } = department;
  const { donate } = words;
  return fieldLines(
    [donate.purpose, purpose],
    [donate.address, address],
    [donate.people, exportWords.list(people)],
    [donate.telephone, exportWords.list(telephones.map(({ number }) => number))],
    [donate.email, email],
  );
}

/** How the archives is reached, as the notice prints it, and by e-mail. */
export function contactLines({ lines, email }: Contact): string[] {
  return [...lines, ...fieldLines([words.donate.email, email])];
}

/**
 * The contact and each of its departments, as cards of one file.
 * @param publisher of the exhibition
 */
export function contactCardsOf(contact: Contact, publisher: string): ContactCard[] {
  const departments = contact.departments.map((department): ContactCard => {
    const { organisation, purpose, people, telephones, email, address, id } = department;
    return {
      uid: stableId(publisher, 'contact', organisation),
      organisation: contact.organisation,
      department: organisation,
      telephones: telephones.map(dialled),
      email,
      address: address ?? contact.address,
      postcode: address === undefined ? contact.postcode : undefined,
      url: absolute(`${addresses.contact}#${id}`),
      note: fieldLines(
        [words.donate.purpose, purpose],
        [words.donate.people, exportWords.list(people)],
      ),
    };
  });
  return [contactCardOf(contact, publisher), ...departments];
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
    telephones: telephones.map(dialled),
    email,
    address,
    postcode,
    url: absolute(addresses.contact),
    note: fieldLines([words.donate.people, exportWords.list(people)], [words.donate.hours, hours]),
  };
}
