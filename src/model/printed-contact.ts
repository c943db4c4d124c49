/**
 * The contact in the lines of the notice.
 */

/** The part of the contact record that the notice prints. */
export interface PrintedContact {
  readonly organisation: string;
  readonly address: string;
  readonly people: readonly string[];
  readonly telephones: readonly {
    readonly number: string;
    readonly printed?: string | undefined;
  }[];
}

/**
 * The lines as printed: address, people, telephones; a line without content is left out.
 * @param labels the words before the colons
 */
export function printedContact(
  { organisation, address, people, telephones }: PrintedContact,
  labels: { readonly address: string; readonly people: string; readonly telephone: string },
): string[] {
  const numbers = telephones.map(({ number, printed }) => printed ?? number);
  return [
    `${labels.address}：${organisation}（${address}）`,
    ...(people.length > 0 ? [`${labels.people}：${people.join(' ')}`] : []),
    ...(numbers.length > 0 ? [`${labels.telephone}：${numbers.join('、')}`] : []),
  ];
}
