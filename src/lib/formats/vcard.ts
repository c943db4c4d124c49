/**
 * The archives as a contact for a telephone's address book.
 *
 * vCard 3.0 (RFC 2426), not 4.0: Apple's address book writes and reads 3.0 only, older Androids and
 * Outlook refuse 4.0, and nothing that is known of the archives needs the newer version.
 */
import { contentLines, escapeText } from './content-line.ts';

export interface ContactCard {
  /** A UUID that stays: an address book knows by it that it has the contact already. */
  readonly uid: string;
  readonly organisation: string;
  /** A part of it, whose card this is. */
  readonly department?: string | undefined;
  /** As dialled, such as `+8657182377412`. */
  readonly telephones: readonly string[];
  readonly email?: string | undefined;
  /** As printed. It is not taken apart: where the town ends and the street begins is not said. */
  readonly address: string;
  readonly postcode?: string | undefined;
  /** Absolute. */
  readonly url: string;
  /** Lines such as `联系人：…`: people whom one asks for; which of the numbers is whose is not said. */
  readonly note: readonly string[];
}

/** Writes a contact. */
export function contactCard(card: ContactCard): string {
  const names = [card.organisation, card.department].filter((name) => name !== undefined);
  const [organisation, department] = names.map(escapeText);
  return contentLines([
    'BEGIN:VCARD',
    'VERSION:3.0',
    `UID:${card.uid}`,
    // The version requires a person's name; an organisation has none.
    'N:;;;;',
    `FN:${[organisation, department].filter(Boolean).join(' ')}`,
    `ORG:${[organisation, department].filter(Boolean).join(';')}`,
    'X-ABShowAs:COMPANY',
    ...card.telephones.map((number) => `TEL;TYPE=WORK,VOICE:${number}`),
    card.email && `EMAIL;TYPE=INTERNET:${card.email}`,
    // Post box, extension, street, town, region, postcode, country.
    `ADR;TYPE=WORK:;;${escapeText(card.address)};;;${card.postcode ?? ''};`,
    `URL:${card.url}`,
    card.note.length > 0 ? `NOTE:${escapeText(card.note.join('\n'))}` : undefined,
    'END:VCARD',
  ]);
}

/**
 * Writes a contact for a QR code: without what only machines read and without folded lines, which
 * some cameras do not join; a smaller code is read by older telephones.
 */
export function contactCode(card: ContactCard): string {
  return contactCard(card)
    .replaceAll('\r\n ', '')
    .replace(/^(?:UID|X-ABShowAs|URL):.*\r\n/gmu, '');
}
