/**
 * A build after the content was changed, beside what the one before has left.
 */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parse } from 'parse5';
import { expect, it } from 'vitest';
import { build } from '../sites.ts';
import { attribute, elementsOf, read } from './html.ts';
import { copyOfContent } from './mistakes/copy.ts';

it('files that were renamed are read under their new names', () => {
  using copy = copyOfContent();
  const place = mkdtempSync(path.join(os.tmpdir(), 'rebuild-'));
  const out = path.join(place, 'dist');
  const environment = { EXHIBITION_CONTENT: copy.folder };
  expect(build(out, environment).code).toBe(0);
  // The same content elsewhere, built elsewhere, is the same site to the byte.
  const manifest = readFileSync(path.join(out, 'data/manifest-sha256.txt'), 'utf8');
  expect(manifest.split('\n')).toEqual(
    read('site', 'data/manifest-sha256.txt').toString().split('\n'),
  );
  // Neither change touches a word, by which Astro's cache would know a file.
  copy.rename('article/02-openness.mdx', 'article/02-open.mdx');
  copy.rename('solicitation/7-heritage.mdx', 'solicitation/heritage.mdx');
  copy.rename('solicitation/6-gifts.mdx', 'solicitation/7-gifts.mdx');
  copy.rename('solicitation/heritage.mdx', 'solicitation/6-heritage.mdx');
  // What a build has left that was ended on its way.
  mkdirSync(`${out}-new`);
  writeFileSync(`${out}-new/stale.html`, '');
  expect(build(out, environment).code).toBe(0);
  const page = elementsOf(parse(readFileSync(path.join(out, 'donate/index.html'), 'utf8')));
  const categories = page
    .map((element) => attribute(element, 'id') ?? '')
    .filter((id) => /^c-[a-z]+$/u.test(id));
  const stale = existsSync(path.join(out, 'stale.html'));
  const beside = readdirSync(place).sort();
  rmSync(place, { recursive: true });
  expect([stale, beside]).toEqual([false, ['dist', 'dist-hosts']]);
  expect(categories.slice(-3)).toEqual(['c-heritage', 'c-gifts', 'c-other']);
});
