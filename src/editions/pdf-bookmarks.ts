/**
 * Mends the outline that Chromium writes: a heading at the head of a sheet stands in it twice over
 * (“目录目录”). Nothing changes the file’s length.
 */

/** A title as Chromium writes it: UTF-16 in hexadecimal digits (ISO 32000-1, 7.9.2.2). */
const TITLE = /\/Title <FEFF([0-9A-F]*)>/gu;

const compact = (text: string) => text.replace(/\s/gu, '');

function decode(digits: string): string {
  const units = digits.match(/.{4}/gu) ?? [];
  return String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16)));
}

/**
 * @param pdf as Chromium writes it
 * @param headings the texts of the page’s headings: what is a heading as it is stays as it is
 * @returns the same file, with such titles once
 */
export function mendOutline(pdf: Uint8Array, headings: readonly string[]): Buffer {
  const known = new Set(headings.map(compact));
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  const mended = text.replace(TITLE, (whole, digits: string) => {
    const half = digits.slice(0, digits.length / 2);
    const twice = half + half === digits && !known.has(compact(decode(digits)));
    if (!twice || !known.has(compact(decode(half)))) return whole;
    // White space within such a string has no meaning.
    return `/Title <FEFF${half}${' '.repeat(half.length)}>`;
  });
  return Buffer.from(mended, 'latin1');
}
