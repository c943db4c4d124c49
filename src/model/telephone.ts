/**
 * Telephone numbers of the Chinese numbering plan, as printed and as dialled.
 */

export interface Telephone {
  /** As printed, with the area code: `0571-82377412`. */
  readonly display: string;
  /** As dialled from anywhere, for a `tel:` link (RFC 3966): `+8657182377412`; short and 400 numbers stay national. */
  readonly dial: string;
}

// Area codes: 010, 02x (three digits) and 03xx to 09xx (four); local numbers of 7 or 8 digits.
const FIXED = /^0(10|2\d|[3-9]\d{2})-?([2-8]\d{6,7})$/;
const MOBILE = /^1[3-9]\d{9}$/;
const SERVICE = /^(?:400|800)-?\d{3}-?\d{4}$/;
const SHORT = /^(?:1[0-2]\d{1,4}|9\d{4,5})$/;

/**
 * Reads a telephone number.
 * @param text such as `0571-82377412`, `13800000000`, `400-800-8820` or `12345`
 * @returns the number, or `undefined` where the numbering plan has no such form
 */
export function parseTelephone(text: string): Telephone | undefined {
  const fixed = FIXED.exec(text);
  if (fixed) return { display: text, dial: `+86${fixed[1]}${fixed[2]}` };
  if (MOBILE.test(text)) return { display: text, dial: `+86${text}` };
  if (SERVICE.test(text) || SHORT.test(text)) {
    return { display: text, dial: text.replaceAll('-', '') };
  }
  return undefined;
}
