import { describe, expect, test } from 'vitest';
import { contentLines, escapeText } from './content-line.ts';

describe('folding', () => {
  const text = `SUMMARY:${'档案a'.repeat(60)}𠮷${'é'.repeat(80)}`;
  const folded = contentLines([text]);
  const lines = folded.split('\r\n').slice(0, -1);

  test('no line has more than 75 octets', () => {
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  });

  test('each line is whole characters: it survives UTF-8 on its own', () => {
    for (const line of lines) expect(Buffer.from(line).toString()).toBe(line);
  });

  test('unfolding gives the line back', () => {
    expect(folded.replaceAll('\r\n ', '')).toBe(`${text}\r\n`);
  });

  test('a line of 75 octets is not folded, one of 76 is', () => {
    expect(contentLines(['x'.repeat(75)])).toBe(`${'x'.repeat(75)}\r\n`);
    expect(contentLines(['x'.repeat(76)])).toBe(`${'x'.repeat(75)}\r\n x\r\n`);
  });
});

test('a text is escaped as RFC 5545, 3.3.11 has it', () => {
  expect(escapeText('a,b;c\\d\ne\r\nf')).toBe('a\\,b\\;c\\\\d\\ne\\nf');
});

test('full-width marks need no escape and control characters go', () => {
  expect(escapeText('奋楫扬帆，逐浪前行；\u0000完')).toBe('奋楫扬帆，逐浪前行；完');
});

test('a missing line is left out', () => {
  expect(contentLines(['A:1', undefined, 'B:2'])).toBe('A:1\r\nB:2\r\n');
});
