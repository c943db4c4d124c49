import { describe, expect, it } from 'vitest';
import { excerpt } from './excerpt.ts';
import { mergeRanges, type TextRange } from './text-range.ts';

/** Where some words stand in a text. */
function marksIn(text: string, ...words: string[]): TextRange[] {
  const marks = words.flatMap((word) =>
    Array.from(text.matchAll(new RegExp(word, 'gu')), ({ index }): TextRange => [
      index,
      index + word.length,
    ]),
  );
  return mergeRanges(marks);
}

/** The excerpt as one string, with the marked parts in brackets. */
function shown(text: string, ...words: string[]): string {
  return excerpt(text, marksIn(text, ...words))
    .map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join('');
}

describe('excerpt', () => {
  it('marks every hit in a short text', () => {
    expect(shown('档案馆的档案', '档案')).toBe('[档案]馆的[档案]');
  });

  it('marks several words', () => {
    expect(shown('依法治档管档，依法', '管档', '依法', '法治档')).toBe('[依法治档管档]，[依法]');
  });

  it('cuts a long text around the first hit', () => {
    const text = `${'前'.repeat(300)}潮${'后'.repeat(300)}`;
    expect(shown(text, '潮')).toBe(`……${'前'.repeat(24)}[潮]${'后'.repeat(95)}……`);
  });

  it('begins with a clause where one begins shortly before the hit', () => {
    const text = `${'前'.repeat(300)}，弄潮，${'中'.repeat(5)}潮头${'后'.repeat(300)}`;
    expect(shown(text, '潮头')).toMatch(/^……弄潮，中{5}\[潮头\]后/u);
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

  it('shows the beginning when nothing is marked', () => {
    expect(shown('前'.repeat(300))).toBe(`${'前'.repeat(120)}……`);
  });

  it('does not cut a character in two', () => {
    const text = `${'𠮷'.repeat(30)}潮${'𠮷'.repeat(60)}`;
    expect(shown(`一${text}`, '潮').isWellFormed()).toBe(true);
    expect(shown(text, '潮').isWellFormed()).toBe(true);
  });

  it('keeps what looks like HTML as words', () => {
    expect(excerpt('a<b>c', [[1, 4]])).toEqual([
      { text: 'a', marked: false },
      { text: '<b>', marked: true },
      { text: 'c', marked: false },
    ]);
  });
});
