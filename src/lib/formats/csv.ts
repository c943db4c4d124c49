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
