/**
 * The lists of hashes that are published, and the hashes that the page of the source shows.
 */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { OTHER_CONTENT, PROJECT, type SiteName } from '../sites.ts';
import { filesOf, pageOf, read, textOf } from './html.ts';

const MANIFEST = 'data/manifest-sha256.txt';
const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const linesOf = (text: string) => text.trimEnd().split('\n');

describe.each([
  ['site', path.join(PROJECT, 'content')],
  ['other', OTHER_CONTENT],
] as [SiteName, string][])('%s', (site, folder) => {
  it('lists every published file but the list', () => {
    const served = filesOf(site).filter(
      (file) => ![MANIFEST, '_headers'].includes(file) && !/\.(?:br|gz|zst)$/u.test(file),
    );
    const expected = served.map((file) => `${hash(read(site, file))}  ${file}`);
    expect(linesOf(read(site, MANIFEST).toString()).toSorted()).toEqual(expected.toSorted());
  });

  it('lists every file of its content', () => {
    const files = globSync('**/*.*', { cwd: folder }).sort();
    expect(files.length).toBeGreaterThan(0);
    expect(linesOf(read(site, 'data/content-sha256.txt').toString())).toEqual(
      files.map((file) => `${hash(readFileSync(path.join(folder, file)))}  ${file}`),
    );
  });

  it('shows the hashes of the source and of the list of its content', () => {
    const shown = pageOf(site, 'source/index.html').elements.filter((e) => e.tagName === 'code');
    expect(shown.map((element) => textOf(element))).toEqual([
      hash(readFileSync(path.join(folder, 'source/page.txt'))),
      hash(read(site, 'data/content-sha256.txt')),
    ]);
  });
});
