/** Tables as RFC 4180 has them, in the form that Excel and WPS open with Chinese intact. */

/** Without it Excel reads a file in the system's old code page, not in UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** What spreadsheets take for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r]/u;

/**
 * Writes a table.
 * @param rows the first holds the names of the columns; a field that a spreadsheet would run as a
 * formula gets an apostrophe before it
 */
export function csvFile(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => `${row.map(field).join(',')}\r\n`);
  return BYTE_ORDER_MARK + lines.join('');
}

function field(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** What parts the fields of a table: what its first line has most of. Excel writes `;` in half of Europe. */
function separatorOf(text: string): string {
  const [head = ''] = text.split(/[\r\n]/u, 1);
  const times = (separator: string) => head.split(separator).length;
  return [',', ';', '\t'].reduce((best, other) => (times(other) > times(best) ? other : best));
}

/**
 * Reads a table as spreadsheets write it, parted by commas, semicolons or tabs.
 * @returns rows of fields, without those that are empty
 */
export function parseCsv(file: string): string[][] {
  const text = file.replace(BYTE_ORDER_MARK, '');
  const separator = separatorOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  // A field in quotation marks, which stand twice within it, or a plain one; and what ends it.
  const field = new RegExp(
    `(?:"((?:[^"]|"")*)"|([^${separator}\\r\\n]*))(${separator}|\\r\\n|\\n|\\r|$)`,
    'gu',
  );
  for (const [, quoted, plain = '', end] of text.matchAll(field)) {
    row.push((quoted?.replaceAll('""', '"') ?? plain).trim());
    if (end === separator) continue;
    if (row.some((cell) => cell !== '')) rows.push(row);
    row = [];
  }
  return rows;
}
