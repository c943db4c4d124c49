/**
 * What comes of changed content: in development, and in a build beside what the one before has left.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  watch,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parse } from 'parse5';
import { expect, it } from 'vitest';
import { develop } from '../develop.ts';
import { build, PROJECT } from '../sites.ts';
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

it('while one writes, a page shows what was changed, wherever the content lies', async () => {
  using copy = copyOfContent();
  await using server = await develop(copy.folder);
  for (const [file, page, from, to] of [
    ['milestones/2018-12.mdx', 'timeline/2018-12/', '萧山', '潮信一'],
    ['article/01-rule-of-law.mdx', 'article/', '档案', '潮信二'],
  ] as const) {
    const shows = async (words: string) =>
      (await (await fetch(server.address + page)).text()).includes(words);
    expect([await shows(from), await shows(to)]).toEqual([true, false]);
    copy.change(file, from, to);
    await expect.poll(() => shows(to), { timeout: 60_000 }).toBe(true);
  }
});

// In this file, for two builds at once share the folder that Astro renders from (.astro/).
it('a build that is ended on its way leaves the last good site whole', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'killed-'));
  const site = path.join(folder, 'dist');
  mkdirSync(site);
  writeFileSync(path.join(site, 'index.html'), 'the last good one');
  const astro = path.join(PROJECT, 'node_modules', 'astro', 'bin', 'astro.mjs');
  const child = spawn(process.execPath, [astro, 'build', '--outDir', site], {
    cwd: PROJECT,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: 'ignore',
  });
  // Pages are being written.
  const watcher = watch(folder, { recursive: true }, () => {
    if (existsSync(`${site}-new/index.html`)) child.kill('SIGKILL');
  });
  expect(await once(child, 'exit')).toEqual([null, 'SIGKILL']);
  watcher.close();
  expect(readdirSync(site)).toEqual(['index.html']);
  expect(readFileSync(path.join(site, 'index.html'), 'utf8')).toBe('the last good one');
  rmSync(folder, { recursive: true });
});
