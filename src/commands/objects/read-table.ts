/** Reads a table as spreadsheets write it. */
import { parse } from 'csv-parse/sync';
import { CommandError, firstLine } from '../../lib/command-error.ts';
import { officeText } from '../office-text.ts';

/** What parts the fields: what the first line has most of. Excel writes `;` in half of Europe. */
function separatorOf(text: string): string {
  const [head = ''] = text.split(/[\r\n]/u, 1);
  const times = (separator: string) => head.split(separator).length;
  return [',', ';', '\t'].reduce((best, other) => (times(other) > times(best) ? other : best));
}

/**
 * Reads a table that is parted by commas, semicolons or tabs.
 * @param bytes the file
 * @param name of the file, for a message
 * @returns rows of fields, without those that are empty
 * @throws CommandError where it is a workbook, or its quotation marks are not in pairs
 */
export function readTable(bytes: Uint8Array, name: string): string[][] {
  const text = officeText(bytes);
  if (text === undefined)
    throw new CommandError(
      `${name}: this is a workbook, not a table as text（这是 Excel 工作簿，请在 Excel 里另存为 CSV）`,
    );
  try {
    return parse(text, {
      delimiter: separatorOf(text),
      recordDelimiter: ['\r\n', '\n', '\r'],
      ...{ relaxColumnCount: true, relaxQuotes: true },
      ...{ skipRecordsWithEmptyValues: true, trim: true },
    });
  } catch (error) {
    throw new CommandError(
      `${name}: ${firstLine(error)}（表格读不下去：请检查半角引号 " 是否成对，或用表格软件另存为 CSV）`,
    );
  }
}
