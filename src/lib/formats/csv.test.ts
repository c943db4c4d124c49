import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { csvFile } from './csv.ts';

const rows = [
  ['日期', '事件'],
  ['2018-12', '通过“测评”，他说"好",\r\n第二行'],
  ['', '奔竞不息八千年——萧山历史文化档案展'],
];

test('a CSV reader gives the table back', () => {
  expect(parse(csvFile(rows), { bom: true })).toEqual(rows);
});

test('the file begins with the byte order mark of UTF-8', () => {
  const bytes = Buffer.from(csvFile(rows));
  expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
});

test('every field is quoted and every record, the last too, ends in CRLF', () => {
  expect(
    csvFile([
      ['a', '1'],
      ['b', ''],
    ]).slice(1),
  ).toBe('"a","1"\r\n"b",""\r\n');
});

describe('formulas', () => {
  test.each(['=1+1', '+86', '-1', '@SUM(A1)', '\t=1', '\r=1'])('%j is made a text', (text) => {
    expect(parse(csvFile([[text]]), { bom: true })).toEqual([[`'${text}`]]);
  });

  test.each(['2018-12', '——写在', '1=1', '＋', "'quoted'"])('%j is left as it is', (text) => {
    expect(parse(csvFile([[text]]), { bom: true })).toEqual([[text]]);
  });
});
