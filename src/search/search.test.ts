/**
 * The whole of search, without a page: the index built from the content, asked by the engine that
 * the browser runs, checked against reading every entry.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { checkContent } from '../integrations/content-check/check.ts';
import type { AcceptedContent } from '../integrations/content-check/index.ts';
import { contentFolder } from '../settings.ts';
import { createEngine, type Engine, type PagefindModule } from './client/engine.ts';
import type { SearchEntry } from './entry.ts';
import { searchBundle } from './index/bundle.ts';
import { searchEntries } from './index/entries.ts';
import { searchPages } from './index/pages.ts';
import { normalise } from './normalise.ts';

const BASE = 'https://archives.example/pagefind/';

const entries = searchEntries((await checkContent(contentFolder)).content as AcceptedContent);
const texts = entries.map(({ text }) => normalise(text));

let files: Map<string, Uint8Array>;
let folder: string;
/** Files that cannot be had, and files that never come. */
let unreachable: RegExp | undefined;
let stuck: RegExp | undefined;
let fetched: string[] = [];

function newEngine(): Engine {
  const module = pathToFileURL(path.join(folder, 'pagefind.js')).href;
  return createEngine(BASE, async () => (await import(module)) as PagefindModule);
}

/** The published form of an answer, to compare. */
function shown({ page, anchor, title, text }: SearchEntry): object {
  return { address: anchor === '' ? page : `${page}#${anchor}`, title, text };
}

async function answer(engine: Engine, query: string): Promise<object[]> {
  const hits = await engine.search(query);
  return hits.map(({ address, title, text }) => ({ address, title, text }));
}

/** What reading every entry finds. */
function literally(...words: string[]): object[] {
  return entries
    .filter((_, index) => words.every((word) => texts[index]?.includes(word)))
    .map(shown);
}

/** Numbers from 0 to 1, the same in every run (Park and Miller's generator). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 0x7fffffff) / 0x7fffffff;
}

beforeAll(async () => {
  files = await searchBundle(searchPages(entries));
  folder = await mkdtemp(path.join(tmpdir(), 'search-'));
  await writeFile(path.join(folder, 'pagefind.js'), files.get('pagefind.js') ?? '');
  vi.stubGlobal('fetch', (address: string) => {
    const name = new URL(address).pathname.replace('/pagefind/', '');
    fetched.push(name);
    const bytes = files.get(name);
    if (stuck?.test(name)) return new Promise(() => undefined);
    if (unreachable?.test(name)) return Promise.reject(new TypeError('Failed to fetch'));
    return Promise.resolve(new Response(bytes?.slice() ?? null, { status: bytes ? 200 : 404 }));
  });
});

afterEach(() => {
  [unreachable, stuck, fetched] = [undefined, undefined, []];
  vi.restoreAllMocks();
});

afterAll(async () => {
  vi.unstubAllGlobals();
  await rm(folder, { recursive: true });
});

describe('search', () => {
  it('finds each of 2000 random pieces of the text everywhere it stands and nowhere else', async () => {
    const random = seeded(20);
    const engine = newEngine();
    let compared = 0;
    while (compared < 2000) {
      const text = texts[Math.floor(random() * texts.length)] ?? '';
      const length = 2 + Math.floor(random() * 7);
      const start = Math.floor(random() * (text.length - length + 1));
      const piece = text.slice(start, start + length);
      // White space parts words, and a short text has no long piece.
      if (piece.length < length || piece.includes(' ')) continue;
      expect(await answer(engine, piece), piece).toEqual(literally(piece));
      compared += 1;
    }
  });

  it('finds every single character', async () => {
    const engine = newEngine();
    for (const character of new Set(texts.join('').replaceAll(' ', ''))) {
      expect(await answer(engine, character), character).toEqual(literally(character));
    }
  });

  it('finds what holds all of several words, in any order', async () => {
    const engine = newEngine();
    expect(await answer(engine, '82377412 王金金')).toEqual(literally('王金金', '82377412'));
    expect(await answer(engine, '数字　档案馆 2018年')).toEqual(
      literally('2018年', '档案馆', '数字'),
    );
    expect(literally('2018年', '档案馆', '数字')).not.toEqual([]);
  });

  it.each([
    ['８３７３３８１７', '83733817'],
    ['rfid', 'rfid'],
    ['档案馆(室)', '档案馆(室)'],
    ['继往开来砥砺前行', '继往开来砥砺前行'],
  ])('finds %s in whatever width, case and spacing it was printed', async (query, normalised) => {
    expect(literally(normalised)).not.toEqual([]);
    expect(await answer(newEngine(), query)).toEqual(literally(normalised));
  });

  it.each([
    ['', ' \u200b\u3000'],
    ['"', '""', '" "'],
    ['<img src=x onerror=alert(1)>'],
    ['constructor', '__proto__', 'toString'],
    ['\ud800', '\udfff档'],
    ['x'.repeat(10_000), '档案'.repeat(5000), '档 '.repeat(5000) + 'x'],
  ])('finds nothing, and does not fail, for what stands nowhere: %j', async (...queries) => {
    const engine = newEngine();
    for (const query of queries) expect(await engine.search(query)).toEqual([]);
  });

  it('ignores marks of writing direction', async () => {
    expect(await answer(newEngine(), '\u202e依法\u200f治档\u202c')).toEqual(literally('依法治档'));
  });

  it('fetches nothing before it is asked, and nothing twice', async () => {
    const engine = newEngine();
    expect(await engine.search('')).toEqual([]);
    expect(fetched).toEqual([]);
    await engine.search('档案');
    await engine.search('档案');
    expect(fetched).not.toEqual([]);
    expect(new Set(fetched).size).toBe(fetched.length);
  });

  it.each([/entry/, /pf_meta/, /wasm/, /pf_index/, /pf_fragment/, /characters/])(
    'fails when %s cannot be had, rather than find nothing, and recovers',
    async (part) => {
      vi.spyOn(console, 'error').mockReturnValue();
      vi.spyOn(console, 'warn').mockReturnValue();
      // Pagefind leaves a promise unhandled when it cannot start.
      const unhandled = vi.fn();
      process.on('unhandledRejection', unhandled);
      const engine = newEngine();
      unreachable = part;
      await expect(engine.search('档案')).rejects.toThrow();
      unreachable = undefined;
      expect(await answer(engine, '档案')).toEqual(literally('档案'));
      process.off('unhandledRejection', unhandled);
    },
  );

  it('fails when the index does not come, rather than wait for ever', async () => {
    vi.useFakeTimers();
    stuck = /pf_fragment/;
    const answered = expect(newEngine().search('档案')).rejects.toThrow('does not come');
    await vi.advanceTimersByTimeAsync(60_000);
    await answered;
    vi.useRealTimers();
  });
});

describe('the index', () => {
  it('is the same whenever it is built', async () => {
    expect(await searchBundle(searchPages(entries))).toEqual(files);
  });

  it('needs at most 120 KB for the first answer', async () => {
    await newEngine().search('档案');
    const bytes = ['pagefind.js', ...fetched].reduce(
      (sum, name) => sum + brotliCompressSync(files.get(name) ?? '').length,
      0,
    );
    expect(bytes).toBeLessThanOrEqual(120 * 1024);
  });

  it('leaves out what this site does not ask for', () => {
    expect([...files.keys()].filter((name) => /ui|highlight|worker|\.css$/u.test(name))).toEqual(
      [],
    );
  });
});
