import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { REDIRECTS, redirectsFile, withoutRedirected } from './redirects.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'redirects-'));
afterAll(() => rmSync(folder, { recursive: true }));
const FILES = ['index.html', 'a/index.html', 'b/a/index.html', 'b/index.html'];

it('leaves every page in where nothing has moved', () => {
  expect(withoutRedirected(folder, FILES)).toEqual(FILES);
});

it.each(['/', '/portal/a/'])(
  'leaves out the pages that lead on, and no other, below %s',
  (base) => {
    const moved = [{ from: `${base}a/`, to: `${base}b/` }];
    writeFileSync(path.join(folder, REDIRECTS), redirectsFile(base, moved));
    expect(withoutRedirected(folder, FILES)).toEqual([
      'index.html',
      'b/a/index.html',
      'b/index.html',
    ]);
  },
);
