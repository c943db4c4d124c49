import { describe, expect, it } from 'vitest';
import { excerpt } from './excerpt.ts';

/** The excerpt as one string, with the marked parts in brackets. */
function shown(text: string, ...words: string[]): string {
  return excerpt(text, words)
    .map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join('');
}

describe('excerpt', () => {
  it('marks every hit in a short text, as the text has it', () => {
    expect(shown('RFID档案（ＲＦＩＤ）', 'rfid')).toBe('[RFID]档案（[ＲＦＩＤ]）');
  });

  it('marks hits of several words, and those that touch or overlap as one', () => {
    expect(shown('依法治档管档，依法', '依法', '法治档', '管档')).toBe('[依法治档管档]，[依法]');
  });

  it('marks across white space that does not count', () => {
    expect(shown('继往开来 砥砺前行', '来砥')).toBe('继往开[来 砥]砺前行');
  });

  it('cuts a long text around the first hit', () => {
    const text = `${'前'.repeat(300)}潮${'后'.repeat(300)}`;
    expect(shown(text, '潮')).toBe(`……${'前'.repeat(24)}[潮]${'后'.repeat(95)}……`);
  });

  it('shows as much of a long text when the hit is near its end or at its beginning', () => {
    const text = '前'.repeat(300);
    expect(shown(`${text}潮`, '潮')).toBe(`……${'前'.repeat(119)}[潮]`);
    expect(shown(`潮${text}`, '潮')).toBe(`[潮]${'前'.repeat(119)}……`);
  });

  it('shows a hit whole that is longer than an excerpt', () => {
    const hit = '潮'.repeat(200);
    expect(shown(`前${hit}后`, hit)).toBe(`前[${hit}]……`);
  });

  it('does not cut a character in two', () => {
    const text = `${'𠮷'.repeat(30)}潮${'𠮷'.repeat(60)}`;
    expect(shown(`一${text}`, '潮').isWellFormed()).toBe(true);
    expect(shown(text, '潮').isWellFormed()).toBe(true);
  });

  it('keeps what looks like HTML as words', () => {
    expect(excerpt('a<b>c', ['<b>'])).toEqual([
      { text: 'a', marked: false },
      { text: '<b>', marked: true },
      { text: 'c', marked: false },
    ]);
  });
});
