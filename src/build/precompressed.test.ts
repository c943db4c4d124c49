import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { precompress } from './precompressed.ts';

const TEXT = Array.from(
  { length: 400 },
  (_, number) => `第${number}号档案，一九${number % 90}年`,
).join('');

let folder: string;
const file = (name: string) => path.join(folder, name);
const read = (name: string) => readFileSync(file(name));

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'precompressed-'));
  writeFileSync(file('page.html'), TEXT);
});
afterEach(() => rmSync(folder, { recursive: true }));

it('writes each text three times, smaller, with the same words', async () => {
  expect(await precompress(folder)).toMatchObject({ written: 3 });
  const decoded = [
    brotliDecompressSync(read('page.html.br')),
    gunzipSync(read('page.html.gz')),
    zstdDecompressSync(read('page.html.zst')),
  ];
  expect(decoded.map((bytes) => bytes.toString() === TEXT)).toEqual([true, true, true]);
  for (const ending of ['br', 'gz', 'zst']) {
    expect(read(`page.html.${ending}`).length).toBeLessThan(Buffer.byteLength(TEXT) / 2);
  }
});

it('leaves alone what is small, already compressed or of no known kind', async () => {
  writeFileSync(file('small.txt'), '档案');
  writeFileSync(file('font.woff2'), TEXT);
  writeFileSync(file('picture.png'), TEXT);
  writeFileSync(file('index.pf_index'), TEXT);
  writeFileSync(file('_headers'), TEXT);
  await precompress(folder);
  expect(readdirSync(folder).filter((name) => /\.(?:br|gz|zst)$/u.test(name))).toEqual([
    'page.html.br',
    'page.html.gz',
    'page.html.zst',
  ]);
});

it('writes the same bytes each time, and presses a large site less hard below its top', async () => {
  mkdirSync(file('timeline/1958'), { recursive: true });
  for (const name of ['timeline/index.html', 'timeline/1958/index.html', 'timeline/all.json'])
    writeFileSync(file(name), TEXT);
  const sizeOf = (name: string) => read(`${name}.br`).length;
  const all = () =>
    ['br', 'gz', 'zst'].map((ending) => read(`page.html.${ending}`).toString('hex'));
  await precompress(folder);
  const hard = sizeOf('page.html');
  const first = all();
  // The second time an earlier one has pressed them.
  expect(await precompress(folder)).toEqual({ written: 12, before: 12 });
  expect(all()).toEqual(first);
  await precompress(folder, 100);
  expect(all()).toEqual(first);
  expect(sizeOf('timeline/index.html')).toBe(hard);
  for (const name of ['timeline/1958/index.html', 'timeline/all.json'])
    expect(sizeOf(name), name).toBeGreaterThan(hard);
});
