import { describe, expect, it } from 'vitest';
import { repeatable } from './deterministic-pdf.ts';

const DATE = new Date('2023-08-29T01:02:03Z');
const dates = "/CreationDate (D:20261128083937+00'00')\n/ModDate (D:20261128083938+00'00')";
const bytes = (text: string) => Buffer.from(text, 'latin1');

describe('repeatable', () => {
  it('gives both dates of the version', () => {
    const date = "(D:20230829010203+00'00')";
    expect(repeatable(bytes(dates), DATE).toString('latin1')).toBe(
      `/CreationDate ${date}\n/ModDate ${date}`,
    );
  });

  it('counts names from one, in their order, wherever they stand', () => {
    const text = `${dates}/ID (node00001468) /ID (node00001467) /Headers [(node00001468)]`;
    expect(repeatable(bytes(text), DATE).toString('latin1')).toMatch(
      /\/ID \(node00000002\) \/ID \(node00000001\) \/Headers \[\(node00000002\)\]$/u,
    );
  });

  it('keeps every other byte, and the length', () => {
    const binary = bytes(
      Array.from({ length: 256 }, (_, index) => String.fromCharCode(index)).join(''),
    );
    const pdf = Buffer.concat([bytes(dates), binary]);
    const result = repeatable(pdf, DATE);
    expect(result.length).toBe(pdf.length);
    expect(result.subarray(-256).equals(binary)).toBe(true);
  });

  it('fails where the dates are not where they were', () => {
    expect(() => repeatable(bytes('%PDF-1.4'), DATE)).toThrow('no dates');
  });
});
