/**
 * Telephone numbers of the Chinese numbering plan: how they are checked, dialled, found in a text that
 * is read aloud, and given as an example.
 */

export interface Telephone {
  /** With the area code: `0571-82377412`. */
  readonly number: string;
  /**
   * As dialled from anywhere, for a `tel:` link (RFC 3966): `+8657182377412`, and with an extension
   * `+8657182377412;ext=801`. Short and 400 numbers stay national.
   */
  readonly dial: string;
}

/** A number as one should write it. */
export const TELEPHONE_EXAMPLE = '0571-82377412';

/** A number with its area code, or one of a service (400, 800), at the beginning of a text: two parts. */
export const TELEPHONE_IN_TEXT = /^(0\d{2,3}|[48]00)[-\s](\d{7,8}|\d{3}-\d{4})(?!\d)/u;

// Area codes: 010, 02x (three digits) and 03xx to 09xx (four); local numbers of 7 or 8 digits.
const FIXED = /^(?:0(?=[^ ]+$)|\+86[- ]?)(10|2\d|[3-9]\d{2})[- ]?([2-8]\d{6,7})$/;
const MOBILE = /^(?:\+86[- ]?)?(1[3-9]\d{9})$/;
/** Of Hong Kong, Macao and Taiwan, whose plans are their own (ITU-T E.164): eight digits, or of Taiwan nine. */
const NEIGHBOUR = /^\+(?=(?:85[23](?:[- ]?\d){8}|886(?:[- ]?\d){8,9})$)/;
const SERVICE = /^(?:400|800)-?\d{3}-?\d{4}$/;
const SHORT = /^(?:1[0-2]\d{1,4}|9\d{4,5})$/;
/** A line of a switchboard behind its number: `转801`, `-801`. */
const EXTENSION = /^(.{7,}?)(?:\s*转\s*|-(?=\d\d))(\d{1,6})$/;

const digitsOf = (text: string) => text.replace(/\D/g, '');

/** What one dials for a number without extension. */
function dialled(number: string): string | undefined {
  const [, code = '', local = ''] = FIXED.exec(number) ?? MOBILE.exec(number) ?? [];
  if (code) return `+86${code}${local}`;
  if (NEIGHBOUR.test(number)) return `+${digitsOf(number)}`;
  return SERVICE.test(number) || SHORT.test(number) ? number.replaceAll('-', '') : undefined;
}

/**
 * Reads a telephone number.
 * @param number such as `0571-82377412`, `0571-82377412转801`, `+86 571 82377412`, `13800000000`,
 * `400-800-8820`, `12345` or, of Hong Kong, Macao and Taiwan, `+886-6-2223333`
 * @returns the number, or `undefined` where the numbering plan has no such form
 */
export function parseTelephone(number: string): Telephone | undefined {
  const whole = dialled(number);
  if (whole !== undefined) return { number, dial: whole };
  const [, main = '', extension = ''] = EXTENSION.exec(number) ?? [];
  const dial = dialled(main);
  return dial === undefined ? undefined : { number, dial: `${dial};ext=${extension}` };
}

/** Digits of a local number, the extension not counted. */
const LOCAL_AT_LEAST = 7;

/**
 * Whether a number as it is printed is that number: the same one, or its end.
 * @param printed such as `82377412` or `82377412转801`, without the area code
 */
export function agrees({ number, dial }: Telephone, printed: string): boolean {
  const same = parseTelephone(printed)?.dial;
  if (same !== undefined) return same === dial;
  // The 0 before an area code is not dialled from abroad.
  const digits = digitsOf(printed).replace(NEIGHBOUR.test(number) ? /^0/u : '', '');
  const [main = ''] = dial.split(';');
  return (
    digits.length >= LOCAL_AT_LEAST &&
    [number, main].some((whole) => digitsOf(whole).endsWith(digits))
  );
}
