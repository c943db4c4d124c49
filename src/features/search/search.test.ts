/** The whole of search, checked against reading every entry. */
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Engine } from './client/search-engine.ts';
import { searchBundle } from './indexing/bundle.ts';
import { searchPages } from './indexing/entries.ts';
import { normalise } from '../../lib/text/normalise.ts';
import { seeded } from '../../../tests/seeded.ts';
import { entriesOf, testIndex, type TestIndex } from '../../../tests/search-engine.ts';
import { OTHER_CONTENT } from '../../../tests/sites.ts';

const entries = await entriesOf(OTHER_CONTENT);
const texts = entries.map(({ text }) => normalise(text));

let index: TestIndex;

/** An entry in a line, to compare. */
function line({ page, anchor, title, text }: (typeof entries)[number]): string {
  return `${page}#${anchor} ${title}: ${text}`;
}

/** What is found, whatever its order. */
async function answer(engine: Engine, query: string): Promise<string[]> {
  const { exact, near } = await engine.search(query);
  if (exact.length > 0) expect(near, query).toEqual([]);
  return exact.map(line).sort();
}

/** What reading every entry finds. */
function literally(...words: string[]): string[] {
  return entries
    .filter((_, at) => words.every((word) => texts[at]?.includes(word)))
    .map(line)
    .sort();
}

beforeAll(async () => {
  // With all parts that an index can have.
  index = await testIndex(entries, 0);
  vi.stubGlobal('fetch', index.fetch);
});

afterEach(() => {
  [index.unreachable, index.stuck] = [undefined, undefined];
  index.fetched.length = 0;
  vi.restoreAllMocks();
});

afterAll(async () => {
  vi.unstubAllGlobals();
  await index.remove();
});

describe('search', () => {
  it.each([
    ['电话', '0500-76543210'],
    ['地址', '云岭'],
    ['联系人', ''],
  ])('answers %s with the contact first', async (asked, told) => {
    const { exact } = await index.newEngine().search(asked);
    expect(exact[0]?.kind).toBe('contact');
    expect(exact[0]?.text).toContain(told);
  });

  it.each([
    ['请问你们的电话是多少？', '电话', '0500-76543210'],
    ['你們的電話是多少', '电话', '0500-76543210'],
    ['你们在哪里', '地址', '观潮路16号'],
    ['每年多少人查档', '查档', '人次'],
    ['怎么捐家谱', '家谱', '族谱'],
  ])('answers the question %s by looking for %s', async (question, instead, told) => {
    const engine = index.newEngine();
    const found = await engine.search(question);
    expect(found).toMatchObject({ near: [], instead });
    expect(found.exact).toEqual((await engine.search(instead)).exact);
    expect(found.exact[0]?.text).toContain(told);
  });

  it.each([
    ['家普', '家谱'],
    ['点话', '电话'],
    ['點話', '电话'],
    ['查当 人次', '查档 人次'],
  ])('finds for %s, which stands nowhere, what is read so: %s', async (typed, instead) => {
    const found = await index.newEngine().search(typed);
    expect(found).toMatchObject({ near: [], instead, alike: true });
    expect(found.exact.map(line).sort()).toEqual(literally(...instead.split(' ')));
  });

  it('takes no single character for one that is read alike', async () => {
    const character = '普';
    expect(texts.join('')).not.toContain(character);
    expect(texts.join('')).toContain('谱');
    expect(await index.newEngine().search(character)).toEqual({ exact: [], near: [] });
  });

  it('takes a question as it stands, where it stands somewhere', async () => {
    const [text = ''] = texts.filter((one) => one.includes('哪些东西值得收?'));
    expect(text).not.toBe('');
    const { exact, instead } = await index.newEngine().search('哪些东西值得收？');
    expect(exact.length).toBeGreaterThan(0);
    expect(instead).toBeUndefined();
  });

  it('looks for a part of what is left of a question', async () => {
    const { exact, near } = await index.newEngine().search('怎么裱家谱');
    expect(exact).toEqual([]);
    expect(near.length).toBeGreaterThan(0);
    for (const { text, marks } of near)
      expect(marks.map(([start, end]) => text.slice(start, end))).toContain('家谱');
  });

  it.each(['几点开门', '你们什么时候上班', '开放时间'])(
    'answers %s by saying that it is not known, and whom to ask',
    async (question) => {
      const { exact, near } = await index.newEngine().search(question);
      expect(near).toEqual([]);
      expect(exact.map(({ kind }) => kind)).toEqual(['contact']);
      expect(exact[0]?.text).toMatch(/0500-76543210.*公告没写开放时间，来之前请打电话问一声。$/u);
    },
  );

  it('has no answer to what only asks, and offers none that it is not', async () => {
    expect(await index.newEngine().search('怎么样')).toEqual({ exact: [], near: [] });
  });

  it('finds each of 3000 random pieces of the text everywhere it stands and nowhere else', async () => {
    const random = seeded(20);
    const engine = index.newEngine();
    let compared = 0;
    while (compared < 3000) {
      const text = texts[Math.floor(random() * texts.length)] ?? '';
      const length = 2 + Math.floor(random() * 7);
      const start = Math.floor(random() * (text.length - length + 1));
      const piece = text.slice(start, start + length);
      // White space parts words, and a short text has no long piece.
      if (piece.length < length || piece.includes(' ')) continue;
      const found = await answer(engine, piece);
      // Letters may also be how other words are read.
      if (/^[a-z]+$/u.test(piece))
        expect(found, piece).toEqual(expect.arrayContaining(literally(piece)));
      else expect(found, piece).toEqual(literally(piece));
      compared += 1;
    }
  });

  it('finds every single character', async () => {
    const engine = index.newEngine();
    for (const character of new Set(texts.join('').replaceAll(' ', ''))) {
      const found = await answer(engine, character);
      // These are also syllables.
      if (/[aeo]/u.test(character))
        expect(found).toEqual(expect.arrayContaining(literally(character)));
      else expect(found, character).toEqual(literally(character));
    }
  });

  it('finds what holds all of several words, in any order', async () => {
    const engine = index.newEngine();
    expect(await answer(engine, '76543210 沈观潮')).toEqual(literally('沈观潮', '76543210'));
    expect(await answer(engine, '开通　查阅 2014年')).toEqual(literally('2014年', '查阅', '开通'));
    expect(literally('2014年', '查阅', '开通')).not.toEqual([]);
  });

  it.each([
    ['６５４３２１０９', '65432109'],
    ['rfid', 'rfid'],
    ['(2005年起)', '(2005年起)'],
    ['听潮四十年云岭有回声', '听潮四十年云岭有回声'],
  ])('finds %s in whatever width, case and spacing it was printed', async (query, normalised) => {
    expect(literally(normalised)).not.toEqual([]);
    expect(await answer(index.newEngine(), query)).toEqual(literally(normalised));
  });

  it('marks what matched in the text as published, and nothing else', async () => {
    const { exact } = await index.newEngine().search('rfid 盘点');
    expect(exact.length).toBeGreaterThan(0);
    for (const { text, marks } of exact) {
      const marked = marks.map(([start, end]) => text.slice(start, end)).join();
      expect(marked).toMatch(/^(?:RFID|盘点|,)+$/u);
      expect(marked.match(/RFID|盘点/gu)?.length).toBe(text.match(/RFID|盘点/gu)?.length);
      expect(marks).toEqual(marks.toSorted((a, b) => a[0] - b[0]));
    }
  });

  it.each([
    ['what shows nothing', '', ' \u200b\u3000'],
    ['quotation marks', '"', '""', '" "'],
    ['an element', '<img src=x onerror=alert(1)>'],
    ['names of every object', 'constructor', '__proto__', 'toString'],
    ['halves of characters', '\ud800', '\udfff档'],
    [
      'ten thousand characters',
      ...['x'.repeat(10_000), '档案'.repeat(5000), '档 '.repeat(5000) + 'z'],
      ...['xi '.repeat(3000) + '龘', 'dang'.repeat(2500), "'".repeat(10_000), '̄'.repeat(9999)],
    ],
    ['hundreds of syllables', 'a'.repeat(300), 'ng'.repeat(60)],
  ])('finds nothing, and does not fail, for what stands nowhere: %s', async (_, ...queries) => {
    const engine = index.newEngine();
    for (const query of queries) expect((await engine.search(query)).exact).toEqual([]);
  });

  it('ignores marks of writing direction', async () => {
    const found = await answer(index.newEngine(), '\u202e一船\u200f一档\u202c');
    expect(found).toEqual(literally('一船一档'));
  });

  it('fetches nothing before it is asked, and nothing twice', async () => {
    const engine = index.newEngine();
    expect((await engine.search('')).exact).toEqual([]);
    expect(index.fetched).toEqual([]);
    for (const query of ['档案', '档案', 'dangan', 'dangan']) await engine.search(query);
    expect(index.fetched).not.toEqual([]);
    expect(new Set(index.fetched).size).toBe(index.fetched.length);
  });

  it('fetches nothing for pinyin before letters are typed', async () => {
    const engine = index.newEngine();
    await engine.search('档案');
    await engine.search('20年');
    expect(index.fetched.filter((name) => name.startsWith('pinyin/'))).toEqual([]);
  });

  it.each(['entry', 'pf_meta', 'wasm', 'pf_index', 'pf_fragment', 'characters', 'readings'])(
    'fails when %s cannot be had, rather than find nothing, and recovers',
    async (part) => {
      vi.spyOn(console, 'error').mockReturnValue();
      vi.spyOn(console, 'warn').mockReturnValue();
      // Pagefind leaves a promise unhandled when it cannot start.
      const unhandled = vi.fn();
      process.on('unhandledRejection', unhandled);
      for (const query of part === 'readings' ? ['dangan'] : ['档案', 'dangan']) {
        for (const folder of query === '档案' ? ['^(?!pinyin)'] : ['', '^pinyin/']) {
          if (folder !== '' && ['wasm', 'characters'].includes(part) && query === 'dangan')
            continue;
          const engine = index.newEngine();
          index.unreachable = new RegExp(`${folder}.*${part}`, 'u');
          await expect(engine.search(query), String(index.unreachable)).rejects.toThrow();
          index.unreachable = undefined;
          expect(await answer(engine, query)).toEqual(expect.arrayContaining(literally('档案')));
        }
      }
      process.off('unhandledRejection', unhandled);
    },
  );

  it.each(['档案', 'dangan'])('fails when the index for %s does not come', async (query) => {
    vi.useFakeTimers();
    index.stuck = /pf_fragment/;
    const answered = expect(index.newEngine().search(query)).rejects.toThrow('does not come');
    await vi.advanceTimersByTimeAsync(60_000);
    await answered;
    vi.useRealTimers();
  });
});

describe('the index', () => {
  it('is the same whenever it is built', async () => {
    expect(await searchBundle(searchPages(entries), 0)).toEqual(index.files);
  });

  it('leaves out what this site does not ask for', () => {
    const names = [...index.files.keys()];
    expect(names.filter((name) => /ui|highlight|worker|\.css$/u.test(name))).toEqual([]);
    expect(names.filter((name) => /^pinyin\/.*(?:wasm|\.js$)/u.test(name))).toEqual([]);
  });
});
