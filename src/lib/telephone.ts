/**
 * Telephone numbers of the Chinese numbering plan: how they are checked, dialled, found in a text that
 * is read aloud, and given as an example.
 */

export interface Telephone {
  /** With the area code: `0571-82377412`. */
  readonly number: string;
  /** As dialled from anywhere, for a `tel:` link (RFC 3966): `+8657182377412`; short and 400 numbers stay national. */
  readonly dial: string;
}

/** A number as one should write it. */
export const TELEPHONE_EXAMPLE = '0571-82377412';

/** A number with its area code, or one of a service (400, 800), at the beginning of a text: two parts. */
export const TELEPHONE_IN_TEXT = /^(0\d{2,3}|[48]00)[-\s](\d{7,8}|\d{3}-\d{4})(?!\d)/u;

// Area codes: 010, 02x (three digits) and 03xx to 09xx (four); local numbers of 7 or 8 digits.
const FIXED = /^0(10|2\d|[3-9]\d{2})-?([2-8]\d{6,7})$/;
const MOBILE = /^1[3-9]\d{9}$/;
const SERVICE = /^(?:400|800)-?\d{3}-?\d{4}$/;
const SHORT = /^(?:1[0-2]\d{1,4}|9\d{4,5})$/;

/**
 * Reads a telephone number.
 * @param number such as `0571-82377412`, `13800000000`, `400-800-8820` or `12345`
 * @returns the number, or `undefined` where the numbering plan has no such form
 */
export function parseTelephone(number: string): Telephone | undefined {
  const fixed = FIXED.exec(number);
  if (fixed) return { number, dial: `+86${fixed[1]}${fixed[2]}` };
  if (MOBILE.test(number)) return { number, dial: `+86${number}` };
  if (SERVICE.test(number) || SHORT.test(number)) {
    return { number, dial: number.replaceAll('-', '') };
  }
  return undefined;
}
