import { describe, expect, it } from 'vitest';
import { markedAddress, marksAsked, questionOf, withoutMarks, withQuestion } from './address.ts';

const PAGE = 'https://archives.example/base/search/';

describe('a question', () => {
  it.each(['依法治档', 'a&b=c#d?e', '<img>"', '档 案', '%', 'constructor'])(
    'is read back as it was written: %j',
    (query) => {
      for (const kind of ['article', undefined] as const) {
        expect(questionOf(withQuestion(`${PAGE}?q=older&x=1#top`, { query, kind }))).toEqual({
          query,
          kind,
        });
      }
    },
  );

  it('leaves nothing in the address when it is empty', () => {
    expect(withQuestion(`${PAGE}?q=档&kind=article`, { query: '', kind: 'article' })).toBe(PAGE);
    expect(questionOf(PAGE)).toEqual({ query: '', kind: undefined });
  });

  it('survives a lone surrogate', () => {
    expect(questionOf(withQuestion(PAGE, { query: 'a\ud800' })).query).toBe('a\ufffd');
  });

  it.each(['constructor', '', 'Article'])('has no kind called %j', (kind) => {
    expect(questionOf(`${PAGE}?q=x&kind=${kind}`).kind).toBeUndefined();
  });
});

describe('a paragraph with its marks', () => {
  const absolute = (address: string) => new URL(address, PAGE).href;

  it('keeps its anchor and names what was found, each once', () => {
    const address = markedAddress('/article/#s1-p5', 'RFID和档案、ＲＦＩＤ', [
      [0, 4],
      [5, 7],
      [8, 12],
    ]);
    expect(address).toMatch(/^\/article\/\?mark=RFID&mark=[^#]*#s1-p5$/u);
    expect(marksAsked(absolute(address))).toEqual(['RFID', '档案']);
  });

  it('is the plain address when there is nothing to mark', () => {
    expect(markedAddress('/article/#s1', '档案', [])).toBe('/article/#s1');
    expect(markedAddress('/contact/', ' ', [[0, 1]])).toBe('/contact/');
  });

  it('has no end of marks, nor one without end', () => {
    const text = Array.from({ length: 900 }, (_, index) => String.fromCodePoint(0x20000 + index));
    const marks = text.map((_, index) => [2 * index, 2 * index + 2] as const);
    expect(marksAsked(absolute(markedAddress('/x/', text.join(''), marks)))).toHaveLength(6);
    const [whole = ''] = marksAsked(absolute(markedAddress('/x/', text.join(''), [[0, 1800]])));
    expect(Array.from(whole)).toHaveLength(60);
    expect(whole.isWellFormed()).toBe(true);
  });

  it('is cleared without losing anything else', () => {
    expect(withoutMarks(`${PAGE}?mark=a&x=1&mark=b#s1`)).toBe(`${PAGE}?x=1#s1`);
    expect(withoutMarks(`${PAGE}?mark=a#s1`)).toBe(`${PAGE}#s1`);
  });

  it('asks for nothing that shows nothing', () => {
    expect(marksAsked(`${PAGE}?mark=&mark=%20&mark=%E2%80%8B&mark=a`)).toEqual(['a']);
  });
});
