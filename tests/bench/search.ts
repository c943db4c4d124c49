/**
 * Measures search: how much it finds, in Node; how fast and at what weight, in a browser, on this
 * site and with the index of a much larger one. Bytes are as compressed with brotli.
 *
 * `node tests/bench/search.ts [--json FILE] [--pages N]`
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import type { SearchEntry } from '../../src/features/search/entry.ts';
import { normalise } from '../../src/lib/text/normalise.ts';
import { entriesOf, testIndex, type TestIndex } from '../search-engine.ts';
import { contentFolder } from '../../src/lib/environment.ts';
import { BUILDS } from '../sites.ts';
import { SearchInBrowser } from './search-browser.ts';
import { everyPiece, syntheticEntries, typedQueries } from './search-corpus.ts';

const { values } = parseArgs({
  options: { json: { type: 'string' }, pages: { type: 'string', default: '1500' } },
});

function round(value: number, digits = 2): number {
  return Number(value.toFixed(digits));
}

/** Asks for every piece of the text, and compares with reading every entry. */
async function completeness(entries: readonly SearchEntry[], index: TestIndex) {
  globalThis.fetch = ((address: string) => index.fetch(address)) as typeof fetch;
  const engine = index.newEngine();
  const texts = entries.map(({ text }) => normalise(text));
  const place = ({ page, anchor, text }: { page: string; anchor: string; text: string }) =>
    `${page}#${anchor} ${text}`;
  const places = entries.map(place);
  const sum = { queries: 0, expected: 0, found: 0, right: 0, imperfect: [] as string[] };
  for (const piece of everyPiece(texts)) {
    const expected = new Set(places.filter((_, at) => texts[at]?.includes(piece)));
    const found = (await engine.search(piece)).exact.map(place);
    const right = found.filter((one) => expected.has(one)).length;
    sum.queries += 1;
    sum.expected += places.filter((one) => expected.has(one)).length;
    sum.found += found.length;
    sum.right += right;
    if (right !== found.length || new Set(found).size !== expected.size) sum.imperfect.push(piece);
  }
  return {
    queries: sum.queries,
    recall: round((100 * sum.right) / sum.expected, 4),
    precision: round((100 * sum.right) / sum.found, 4),
    imperfect: sum.imperfect,
  };
}

/** Milliseconds from typing to results, when all files are there. */
async function latency(entries: readonly SearchEntry[], index: TestIndex) {
  const texts = entries.map(({ text }) => normalise(text));
  const figures: Record<string, { p50: number; p95: number }> = {};
  for (const [kind, queries] of Object.entries(typedQueries(texts, 200))) {
    const times = (await browser.warmTimes(index.files, queries)).sort((a, b) => a - b);
    const at = (share: number) => round(times[Math.floor(times.length * share)] ?? NaN);
    figures[kind] = { p50: at(0.5), p95: at(0.95) };
  }
  return figures;
}

function compressed(index: TestIndex, names: readonly string[]): number {
  return names.reduce(
    (sum, name) => sum + brotliCompressSync(index.files.get(name) ?? '').length,
    0,
  );
}

/** Bytes of the index that grow with the site, for each page. */
function growth(index: TestIndex, pages: number) {
  const grown = [...index.files.keys()].filter((name) => !/pagefind\.js$|wasm/u.test(name));
  const [pinyin, characters] = [true, false].map((wanted) =>
    compressed(
      index,
      grown.filter((name) => name.startsWith('pinyin/') === wanted),
    ),
  );
  return {
    characters: Math.round((characters ?? 0) / pages),
    pinyin: Math.round((pinyin ?? 0) / pages),
  };
}

async function measure(entries: readonly SearchEntry[], exhaustive: boolean) {
  const start = performance.now();
  const index = await testIndex(entries);
  const built = round((performance.now() - start) / 1000, 1);
  const pages = new Set(entries.map(({ page }) => page)).size;
  const cold = {
    chinese: await browser.coldBytes(index.files, '依法治档'),
    pinyin: await browser.coldBytes(index.files, 'yifazhidang'),
    initials: await browser.coldBytes(index.files, 'yfzd'),
  };
  const figures = {
    pages,
    entries: entries.length,
    characters: entries.reduce((sum, { text }) => sum + text.length, 0),
    buildSeconds: built,
    coldBytes: cold,
    bytesPerPage: growth(index, pages),
    warmMilliseconds: await latency(entries, index),
    ...(exhaustive ? { completeness: await completeness(entries, index) } : {}),
  };
  await index.remove();
  return figures;
}

const browser = await SearchInBrowser.start(path.join(BUILDS, '..', 'bench', 'site'));
const entries = await entriesOf(contentFolder);
const site = await measure(entries, true);
const synthetic = await measure(syntheticEntries(entries, Number(values.pages)), false);

console.table({ recall: site.completeness?.recall, precision: site.completeness?.precision });
await browser.stop();

const { queries = 0, imperfect = [] } = site.completeness ?? {};
console.log(`${queries} queries; not perfect: ${imperfect.join(' ')}`);
for (const [name, figures] of Object.entries({ site, synthetic })) {
  console.log(`\n${name}: ${figures.pages} pages, ${figures.entries} entries`);
  console.table(figures.warmMilliseconds);
  console.table(figures.coldBytes);
  console.table({ 'index per page': figures.bytesPerPage });
}
if (values.json !== undefined) {
  writeFileSync(values.json, `${JSON.stringify({ site, synthetic }, undefined, 2)}\n`);
}
