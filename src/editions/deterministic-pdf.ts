/**
 * Takes out of a PDF what differs from one print of the same page to the next. Nothing changes its
 * length, so that the table of places at the file’s end stays true.
 */

/** `D:20231231235959+00'00'` (ISO 32000-1, 7.9.4). */
const DATE = /\/(CreationDate|ModDate) \(D:\d{14}\+00'00'\)/gu;

/** Chromium names the cells of tables by a counter that runs through all pages it has shown. */
const NODE = /\(node(\d{8})\)/gu;

/**
 * @param pdf as Chromium writes it
 * @param date what it is to bear as the date of its making
 * @returns the same file, with that date, and its names counted from 1
 * @throws Error where it bears no dates: Chromium has changed its way
 */
export function repeatable(pdf: Uint8Array, date: Date): Buffer {
  // A character a byte: compressed parts come back as they were.
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  if (text.match(DATE)?.length !== 2) throw new Error('The PDF has no dates where they were.');
  const names = [...new Set(Array.from(text.matchAll(NODE), ([, name = '']) => name))].sort();
  const places = new Map(names.map((name, index) => [name, String(index + 1).padStart(8, '0')]));
  const digits = date.toISOString().replace(/\D/gu, '').slice(0, 14);
  const same = text
    .replace(DATE, (_, key: string) => `/${key} (D:${digits}+00'00')`)
    .replace(NODE, (_, name: string) => `(node${places.get(name) ?? name})`);
  return Buffer.from(same, 'latin1');
}
