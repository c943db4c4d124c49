import { expect, it } from 'vitest';
import { beginningOf, changesIn, PART, partsOfSources, rowHeightStep } from './source-parts.ts';

const row = (text: string) => ({ lines: [[{ text, folded: false }]], units: [], joined: false });
const rows = (name: string, count: number, length: number) => ({
  name,
  rows: Array.from({ length: count }, (_, index) => row(`${index}年`.padEnd(length, '字'))),
});

it('leaves short sources on one page', () => {
  const documents = [rows('page.txt', 3, 100), rows('b.txt', 2, 100)];
  expect(partsOfSources(documents)).toEqual([documents]);
  expect(partsOfSources([])).toEqual([[]]);
});

it('divides long ones between paragraphs, and loses none', () => {
  const documents = [rows('page.txt', 50, 900), rows('b.txt', 20, 900)];
  const parts = partsOfSources(documents);
  expect(parts.length).toBeGreaterThan(4);
  const charactersOf = (part: typeof documents) =>
    part
      .flatMap((one) => one.rows)
      .reduce((sum, one) => sum + (one.lines[0]?.[0]?.text.length ?? 0), 0);
  for (const part of parts)
    expect(charactersOf(part as typeof documents)).toBeLessThanOrEqual(PART);
  for (const { name, rows: all } of documents)
    expect(parts.flat().flatMap((one) => (one.name === name ? one.rows : []))).toEqual(all);
});

it('divides annals at a year, where one is near the end of a page', () => {
  const year = (text: string) => ({
    lines: [[{ text, folded: false }], ...row('字'.repeat(2000)).lines],
    units: [],
    joined: false,
  });
  const events = Array.from({ length: 4 }, () => row('字'.repeat(2000)));
  const parts = partsOfSources([
    { name: 'page.txt', rows: [year('民国三年（1914年）'), ...events, year('1915年'), row('字')] },
  ]);
  expect(parts.map(beginningOf)).toEqual(['民国三年（1914年）', '1915年']);
});

it('gives a paragraph that is longer than a page a page of its own', () => {
  const parts = partsOfSources([
    { name: 'page.txt', rows: [row('短'), row('长'.repeat(2 * PART)), row('短')] },
  ]);
  expect(parts.map((part) => part.flatMap((one) => one.rows).length)).toEqual([1, 1, 1]);
});

it('names a part by what it begins with', () => {
  expect(beginningOf([rows('page.txt', 1, 3)])).toBe('0年字');
  expect(beginningOf([{ name: 'page.txt', rows: [row('字'.repeat(30))] }])).toBe(
    `${'字'.repeat(16)}……`,
  );
});

it('tells what is published otherwise than it is printed, and nothing that is not there', () => {
  const plain = { name: 'a.txt', rows: [row('一河，两岸。')] };
  expect(changesIn([plain])).toEqual({ folded: false, joined: false, numbered: false });
  const folded = { lines: [[{ text: ',', folded: true }]], units: [], joined: false };
  const rows = [folded, { ...row('上下'), joined: true }, row('- 照片')];
  expect(changesIn([plain, { name: 'b.txt', rows }])).toEqual({
    folded: true,
    joined: true,
    numbered: true,
  });
});

it('estimates the rows of a long page, and leaves a short one to be laid out at once', () => {
  expect(rowHeightStep([rows('a.txt', 3, 100)])).toBeUndefined();
  expect(rowHeightStep([rows('a.txt', 900, 10)])).toBe(1);
  expect(rowHeightStep([rows('a.txt', 100, 100)])).toBe(3);
  expect(rowHeightStep([rows('a.txt', 20, 500)])).toBe(5);
});
