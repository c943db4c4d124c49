/** Reads a text as office programs write it. */

/** How files of Word and Excel begin, new or old. */
const OFFICE = /^(?:PK\x03\x04|\xD0\xCF\x11\xE0)/u;

/**
 * @param bytes of a file
 * @returns the text: in UTF-8 or, as Excel and the Windows editor save it, in UTF-16 and in China in
 *   GB 18030; `undefined` where it is no text but a file of Word or Excel
 */
export function officeText(bytes: Uint8Array): string | undefined {
  if (OFFICE.test(Buffer.from(bytes.subarray(0, 4)).toString('latin1'))) return undefined;
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
