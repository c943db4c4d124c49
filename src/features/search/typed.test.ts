/**
 * What readers type who do not type simplified characters: traditional ones, pinyin, the first
 * letters of syllables, and all of them together. What is expected is found here by other means
 * than those of the index: the libraries are asked for whole sentences, and every entry is read.
 */
import complete from '@pinyin-pro/data/complete';
import { Converter } from 'opencc-js';
import { addDict, pinyin } from 'pinyin-pro';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { contentFolder } from '../../lib/environment.ts';
import type { Engine } from './client/search-engine.ts';
import { seeded } from '../../../tests/seeded.ts';
import { entriesOf, testIndex, type TestIndex } from '../../../tests/search-engine.ts';

addDict(complete, 'of the test');

const entries = await entriesOf(contentFolder);

interface ReadEntry {
  readonly place: string;
  readonly text: string;
  /** Of each character, as printed; what is not Chinese as it stands. */
  readonly syllables: readonly string[];
  readonly toned: readonly string[];
}

const read: ReadEntry[] = entries.map(({ page, anchor, title, text }) => {
  // White space does not count between Chinese characters.
  const joined = text.replaceAll(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '');
  const ways = (toneType: 'none' | 'symbol') => pinyin(joined, { toneType, type: 'array' });
  return {
    place: `${page}#${anchor} ${title}: ${text}`,
    text: joined,
    syllables: ways('none'),
    toned: ways('symbol'),
  };
});

let index: TestIndex;
let engine: Engine;

async function found(query: string): Promise<Set<string>> {
  const { exact } = await engine.search(query);
  return new Set(
    exact.map(({ page, anchor, title, text }) => `${page}#${anchor} ${title}: ${text}`),
  );
}

const same = (letters: string) => letters.replaceAll('ü', 'v');
const first = (syllables: readonly string[]) => syllables.map((one) => one.charAt(0)).join('');

/** The places where characters one after the other are read as these letters, or begin with them. */
function placesOf(letters: string): Set<string> {
  const printed = read.filter(({ text }) => text.toLowerCase().includes(letters));
  // First letters are a guess, where what is typed stands nowhere.
  const guess = printed.length === 0 && letters.length > 1;
  const spelt = read.filter(
    ({ syllables }) =>
      (guess && first(syllables).includes(letters)) ||
      syllables.some((_, start) => {
        let typed = '';
        for (let at = start; typed.length < letters.length && at < syllables.length; at += 1) {
          typed += same(syllables[at] ?? '');
        }
        return typed === same(letters);
      }),
  );
  return new Set([...printed, ...spelt].map(({ place }) => place));
}

interface Sample {
  readonly entry: ReadEntry;
  readonly text: string;
  readonly syllables: readonly string[];
  readonly toned: readonly string[];
}

/** Random pieces of 2 to 6 Chinese characters, each with the entry that it is from. */
function samples(count: number, seed: number): Sample[] {
  const random = seeded(seed);
  const drawn: Sample[] = [];
  while (drawn.length < count) {
    const entry = read[Math.floor(random() * read.length)];
    const start = Math.floor(random() * (entry?.text.length ?? 0));
    const end = start + 2 + Math.floor(random() * 5);
    const text = entry?.text.slice(start, end) ?? '';
    if (!entry || !/^\p{Script=Han}{2,}$/u.test(text)) continue;
    const part = (all: readonly string[]) => all.slice(start, end);
    drawn.push({ entry, text, syllables: part(entry.syllables), toned: part(entry.toned) });
  }
  return drawn;
}

/** A small site is read whole when letters are typed; a large one has an index by pinyin. */
describe.each([
  ['a site that is read whole', undefined],
  ['a site with an index by pinyin', 0],
])('on %s', (_site, readWhole) => {
  beforeAll(async () => {
    index = await testIndex(entries, readWhole);
    vi.stubGlobal('fetch', index.fetch);
    engine = index.newEngine();
  });

  afterAll(async () => {
    vi.unstubAllGlobals();
    await index.remove();
  });

  it('fetches the index by pinyin only where there is one', async () => {
    await engine.search('dangan');
    const fetched = index.fetched.some((name) => /^pinyin\/.*pf_index$/u.test(name));
    expect(fetched).toBe(readWhole === 0);
  });

  describe('queries made by rule', () => {
    const FULL: [string, (sample: Sample) => string][] = [
      ['joined', ({ syllables }) => syllables.join('')],
      ['in capitals', ({ syllables }) => syllables.join('').toUpperCase()],
      ['with tones', ({ toned }) => toned.join('')],
      ['with v for ü', ({ syllables }) => syllables.join('').replaceAll('ü', 'v')],
      ['with apostrophes', ({ syllables }) => syllables.join("'")],
      ['with spaces', ({ syllables }) => syllables.join(' ')],
    ];

    it.each(FULL)('finds 100 pieces in full pinyin, %s', async (_, typed) => {
      const missed: string[] = [];
      for (const sample of samples(100, 7)) {
        if (!(await found(typed(sample))).has(sample.entry.place)) missed.push(typed(sample));
      }
      expect(missed).toEqual([]);
    });

    it('finds by full pinyin whatever is read so, and nothing else', async () => {
      for (const { syllables } of samples(100, 11)) {
        const letters = syllables.join('');
        expect(await found(letters), letters).toEqual(placesOf(letters));
      }
    });

    it('finds by first letters whatever begins so, and nothing else', async () => {
      for (const { syllables } of samples(150, 13)) {
        const letters = first(syllables);
        expect(await found(letters), letters).toEqual(placesOf(letters));
      }
    });

    it.each(['t', 'tw', 'hk'] as const)('finds 150 pieces in the characters of %s', async (to) => {
      const convert = Converter({ from: 'cn', to });
      for (const { text } of samples(150, 17)) {
        const expected = read
          .filter((entry) => entry.text.includes(text))
          .map(({ place }) => place);
        expect(await found(convert(text)), convert(text)).toEqual(new Set(expected));
      }
    });

    const MIXED: [string, (sample: Sample, at: number) => string][] = [
      [
        'pinyin last',
        ({ text, syllables }, at) => text.slice(0, at) + syllables.slice(at).join(''),
      ],
      [
        'pinyin first',
        ({ text, syllables }, at) => syllables.slice(0, at).join('') + text.slice(at),
      ],
      ['letters last', ({ text, syllables }, at) => text.slice(0, at) + first(syllables.slice(at))],
      [
        'letters first',
        ({ text, syllables }, at) => first(syllables.slice(0, at)) + text.slice(at),
      ],
      [
        'apart',
        ({ text, syllables }, at) => `${syllables.slice(0, at).join('')} ${text.slice(at)}`,
      ],
    ];

    it.each(MIXED)('finds 80 mixed pieces: %s', async (_, typed) => {
      const missed: string[] = [];
      for (const sample of samples(80, 19)) {
        const query = typed(sample, Math.ceil(sample.text.length / 2));
        if (!(await found(query)).has(sample.entry.place)) missed.push(query);
      }
      expect(missed).toEqual([]);
    });
  });

  describe('queries as people type them', () => {
    it.each([
      ['xiaoshan', '萧山区档案馆'],
      ['xiao shan', '萧山区档案馆'],
      ['xiāoshān', '萧山区档案馆'],
      ['XIAOSHAN', '萧山区档案馆'],
      ['Xiaoshan Dang’anguan', '萧山区档案馆'],
      ['xsda', '萧山档案'],
      ['xsqdag', '萧山区档案馆'],
      ['dangan', '档案'],
      ["dang'an", '档案'],
      ['dang an guan', '档案馆'],
      ['yifazhidang', '依法治档'],
      ['yfzd', '依法治档'],
      ['chaoyudang', '潮与档'],
      ['wangjinjin', '王金金'],
      ['zhongyao', '重要'],
      ['xingzheng', '行政'],
      ['dlqx', '砥砺前行'],
      ['jiwangkailai', '继往开来'],
      ['lantai', '兰台'],
      ['fugailü', '覆盖率'],
      ['fugailv', '覆盖率'],
      ['fugailu', '覆盖率'],
      ['shuaixian', '率先'],
      ['jidiao', '基调'],
      ['changqi', '长期'],
      ['juanzeng', '捐赠'],
      ['zhengjineirong', '征集内容'],
      ['chadang', '查档'],
      ['hangzhou', '杭州'],
      ['zhuanji', '传记'],
      ['2018nian12yue', '2018年12月'],
      ['NLPziran', 'NLP自然'],
      ['rfiddangan', 'RFID档案'],
      ['萧山da', '萧山档案'],
      ['dang案', '档案'],
      ['xiaoshan 档案', '萧山档案'],
      ['xiaosh', '萧山'],
      ['xiaoshandag', '萧山档案工'],
      ['檔案館', '档案馆'],
      ['蕭山區檔案館', '萧山区档案馆'],
      ['數字化', '数字化'],
      ['G20', 'G20'],
    ])('finds by %s what holds %s', async (query, text) => {
      const expected = read.filter((entry) => entry.text.includes(text));
      expect(expected).not.toEqual([]);
      const answer = await found(query);
      for (const { place } of expected) expect(answer).toContain(place);
    });
  });

  describe('pinyin', () => {
    it.each(['angan', 'ian', 'iaoshan', 'xiaoshanq', 'anga'])(
      'does not find %s from the middle of a syllable',
      async (letters) => {
        const { exact } = await engine.search(letters);
        for (const { text, marks } of exact) {
          for (const [start, end] of marks) {
            const syllables = pinyin(text.slice(start, end), { toneType: 'none', type: 'array' });
            expect(syllables[0]?.startsWith(letters.charAt(0)), text.slice(start, end)).toBe(true);
          }
        }
      },
    );

    it('marks the characters that were spelt', async () => {
      const { exact } = await engine.search('yifazhidang');
      const marked = exact.flatMap(({ text, marks }) => marks.map((mark) => text.slice(...mark)));
      expect(new Set(marked)).toEqual(new Set(['依法治档']));
    });

    it('gives what stands as it was typed before what is read so', async () => {
      const { exact } = await engine.search('nlp');
      expect(exact[0]?.text).toContain('NLP');
    });

    it.each(['lushan', 'xiangganghk', 'qqqq'])('finds nothing for %s', async (letters) => {
      expect((await engine.search(letters)).exact).toEqual([]);
    });
  });

  describe('near', () => {
    it.each([
      ['蕭山檔案館', '萧山区档案馆'],
      ['萧山档案馆', '萧山区档案馆'],
      ['xiaoshandanganguan', '萧山区档案馆'],
      ['NLP 图书馆', 'NLP'],
      ['依法治国与依法治档', '依法治档'],
      ['王金金先生', '王金金'],
    ])('offers for %s first what holds %s, and nothing as exact', async (query, text) => {
      const { exact, near } = await engine.search(query);
      expect(exact).toEqual([]);
      expect(near[0]?.text).toContain(text);
      expect(near.length).toBeLessThanOrEqual(20);
      expect(near.every(({ marks }) => marks.length > 0)).toBe(true);
    });

    it.each(['天气预报', '龘', 'hello', 'x'.repeat(300)])(
      'offers nothing for %s',
      async (query) => {
        expect((await engine.search(query)).near).toEqual([]);
      },
    );
  });
});
