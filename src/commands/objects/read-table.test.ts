import { expect, test } from 'vitest';
import { csvFile } from '../../lib/formats/csv.ts';
import { readTable } from './read-table.ts';

const read = (text: string) => readTable(new TextEncoder().encode(text), 'list.csv');

test('reads what a spreadsheet writes, without empty rows', () => {
  const rows = [
    ['题名', '说明', ''],
    ['码头，旧影', '甲\n“乙”"丙"', 'x'],
    ['', '', '末'],
  ];
  expect(read(csvFile(rows))).toEqual(rows);
  expect(read('a,b\r\n\r\n1,\n,,\n"2",""\n')).toEqual([
    ['a', 'b'],
    ['1', ''],
    ['2', ''],
  ]);
  expect(read('a,b\n长3" 宽2",乙\n')).toEqual([
    ['a', 'b'],
    ['长3" 宽2"', '乙'],
  ]);
});

test.each([';', '\t'])('reads what is parted by %j', (separator) => {
  const line = (...fields: string[]) => `${fields.join(separator)}\n`;
  const rest = line('码头', `"甲,乙${separator}丙"`) + line('', '末');
  expect(read(line('题名', '说明') + rest)).toEqual([
    ['题名', '说明'],
    ['码头', `甲,乙${separator}丙`],
    ['', '末'],
  ]);
});

test('reads GB 18030, as Excel saves in China', () => {
  expect(readTable(Uint8Array.of(0xc2, 0xeb, 0xcd, 0xb7, 0x2c, 0x31), 'list.csv')).toEqual([
    ['码头', '1'],
  ]);
});

test('reads UTF-16, as Excel saves what it calls Unicode', () => {
  const bytes = new Uint8Array(Buffer.from('\ufeff题名\t类型\n锁\t实物\n', 'utf16le'));
  expect(readTable(bytes, 'list.txt')).toEqual([
    ['题名', '类型'],
    ['锁', '实物'],
  ]);
});

test.each(['PK\x03\x04', '\xD0\xCF\x11\xE0'])('says how a workbook becomes a table', (start) => {
  const bytes = Buffer.from(`${start}${'\0'.repeat(600)}`, 'latin1');
  expect(() => readTable(bytes, 'list.xlsx')).toThrow(/^list\.xlsx: .+（[^\n]+另存为 CSV）$/u);
});

test('says in a line that quotation marks are not in pairs', () => {
  expect(() => read('a,b\n"1,2\n')).toThrow(/^list\.csv: [^\n]+（[^\n]+引号[^\n]+）$/u);
});
