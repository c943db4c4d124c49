import { describe, expect, it } from 'vitest';
import { lineOfField } from './field-line.ts';

const YAML = `# 展览总表
title: 题
contact:
  people: [甲,
    乙]
  telephones:
    - number: 0500-76543210
    - number: 0500-65432109
      printed: "65432109"
`;

describe('lineOfField', () => {
  it.each([
    ['title', 2],
    ['contact', 3],
    ['contact.people[1]', 5],
    ['contact.telephones[1].printed', 9],
    // What is missing should stand in what is there.
    ['contact.address', 3],
    ['contact.telephones[0].printed', 7],
    ['contact.telephones[5].number', 6],
    // Of this nothing is there.
    ['subtitle', undefined],
    ['body', undefined],
    ['file name', undefined],
  ])('finds %s', (field, line) => {
    expect(lineOfField(YAML, field)).toBe(line);
  });

  it('counts from the top of a file that has a body', () => {
    expect(
      lineOfField('---\ndate: 2018\n# 级别\nlevel: local\n---\n\nlevel: 正文\n', 'level'),
    ).toBe(4);
    expect(lineOfField('\n---\r\ndate: 2018\r\nlevel: local\r\n---\r\n', 'level')).toBe(4);
  });

  it('finds what it can in what cannot be parsed', () => {
    expect(lineOfField('a: 1\nb: [1\nc: 2\n', 'a')).toBe(1);
    expect(lineOfField('', 'a')).toBeUndefined();
    expect(lineOfField('- 甲\n', 'a')).toBeUndefined();
  });
});
