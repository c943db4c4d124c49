/**
 * The worker as it is published: what it keeps, and that it can be had.
 */
import { createHash } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { SiteName } from '../sites.ts';
import { filesOf, pagesOf, read } from './html.ts';

/** The list, read back from the program: addresses with their hashes. */
function listOf(site: SiteName): Map<string, string> {
  const program = read(site, 'worker.js').toString();
  const entries = program.matchAll(
    /url:"\.\/([^"]*)",revision:(?:null|"[^"]+"),integrity:"([^"]+)"/gu,
  );
  return new Map(Array.from(entries, ([, address = '', hash = '']) => [address, hash]));
}

describe.each(['site', 'other', 'lean'] as const)('%s', (site) => {
  const list = listOf(site);

  it('keeps every page, script, style, font and picture, and the search index, by their bytes', () => {
    const files = filesOf(site, '{**/*.html,_astro/**/*,pagefind/**/*}').filter(
      (file) => !/\.(?:br|gz|zst)$/u.test(file),
    );
    const hashes = files.map((file) => [
      file.replace(/(^|\/)index\.html$/u, '$1'),
      `sha256-${createHash('sha256').update(read(site, file)).digest('base64')}`,
    ]);
    expect(hashes.map(([address = '']) => [address, list.get(address)])).toEqual(hashes);
  });

  it('keeps nothing that is not published, and no file twice', () => {
    const published = new Set(
      filesOf(site).map((file) => file.replace(/(^|\/)index\.html$/u, '$1')),
    );
    expect([...list.keys()].filter((address) => !published.has(decodeURI(address)))).toEqual([]);
    expect(
      [...list.keys()].filter((address) => /\.(?:br|gz|zst)$|manifest-/u.test(address)),
    ).toEqual([]);
  });
});

it('the exhibition takes less than a picture of a telephone', () => {
  const bytes = [...listOf('other').keys()].map(
    (address) => read('other', address.replace(/(^|\/)$/u, '$1index.html')).length,
  );
  expect(bytes.length).toBeGreaterThan(100);
  expect(bytes.reduce((sum, size) => sum + size)).toBeLessThan(3 * 1024 * 1024);
  expect(brotliCompressSync(read('other', 'worker.js')).length).toBeLessThan(20 * 1024);
});

it('no page speaks of a new version before there is one', () => {
  for (const { file, html } of pagesOf('other')) {
    expect([file, html.includes('update-offer'), html.includes('新版本')]).toEqual([
      file,
      false,
      false,
    ]);
  }
});
