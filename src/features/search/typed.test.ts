/**
 * What readers type who do not type simplified characters: traditional ones, pinyin, the first
 * letters of syllables, and all of them together. What is expected is found here by other means
 * than those of the index: the libraries are asked for whole sentences, and every entry is read.
 */
import complete from '@pinyin-pro/data/complete';
import { Converter } from 'opencc-js';
import { addDict, pinyin } from 'pinyin-pro';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Engine } from './client/search-engine.ts';
import { seeded } from '../../../tests/seeded.ts';
import { entriesOf, testIndex, type TestIndex } from '../../../tests/search-engine.ts';
import { OTHER_CONTENT } from '../../../tests/sites.ts';

addDict(complete, 'of the test');

const entries = await entriesOf(OTHER_CONTENT);

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
      ['yunling', '云岭档案馆'],
      ['yun ling', '云岭档案馆'],
      ['yúnlǐng', '云岭档案馆'],
      ['YUNLING', '云岭档案馆'],
      ['Yunling Dang’anguan', '云岭档案馆'],
      ['ylda', '云岭档案'],
      ['yldag', '云岭档案馆'],
      ['dangan', '档案'],
      ["dang'an", '档案'],
      ['dang an guan', '档案馆'],
      ['yichuanyidang', '一船一档'],
      ['ycyd', '一船一档'],
      ['tingchao', '听潮'],
      ['shenguanchao', '沈观潮'],
      ['zhongyao', '重要'],
      ['xingdong', '行动'],
      ['tcssn', '听潮四十年'],
      ['yunlingyouhuisheng', '云岭有回声'],
      ['haitu', '海图'],
      ['chuqinlü', '出勤率'],
      ['chuqinlv', '出勤率'],
      ['chuqinlu', '出勤率'],
      ['nüguanyuan', '女馆员'],
      ['guanzhang', '馆长'],
      ['changqi', '长期'],
      ['juanzeng', '捐赠'],
      ['zhengjineirong', '征集内容'],
      ['chadang', '查档'],
      ['hanghairizhi', '航海日志'],
      ['2012nian10yue', '2012年10月'],
      ['NLPmokuai', 'NLP模块'],
      ['rfidbiaoqian', 'RFID标签'],
      ['云岭da', '云岭档案'],
      ['dang案', '档案'],
      ['yunling 档案', '云岭档案'],
      ['tingch', '听潮'],
      ['yunlingdanganr', '云岭档案人'],
      ['檔案館', '档案馆'],
      ['雲嶺檔案館', '云岭档案馆'],
      ['漁歌錄音', '渔歌录音'],
    ])('finds by %s what holds %s', async (query, text) => {
      const expected = read.filter((entry) => entry.text.includes(text));
      expect(expected).not.toEqual([]);
      const answer = await found(query);
      for (const { place } of expected) expect(answer).toContain(place);
    });
  });

  describe('pinyin', () => {
    it.each(['angan', 'ian', 'unling', 'yunlingd', 'anga'])(
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
      const { exact } = await engine.search('yichuanyidang');
      const marked = exact.flatMap(({ text, marks }) => marks.map((mark) => text.slice(...mark)));
      expect(new Set(marked)).toEqual(new Set(['一船一档']));
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
      ['聽潮檔案館', '听潮市云岭档案馆'],
      ['听潮档案馆', '听潮市云岭档案馆'],
      ['tingchaodanganguan', '听潮市云岭档案馆'],
      ['NLP 图书馆', 'NLP'],
      ['一船一档与一村一档', '一船一档'],
      ['沈观潮先生', '沈观潮'],
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
