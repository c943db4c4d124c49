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
import { expect, it } from 'vitest';
import { develop } from '../develop.ts';
import { ASTRO, build, buildEnvironment, PROJECT } from '../sites.ts';
import { read } from './html.ts';
import { copyOfContent } from './mistakes/copy.ts';

/** What is called otherwise in a copy, without a word changed, by which Astro's cache would know a file. */
const RENAMED = [
  ['article/02-keeping.mdx', 'article/02-kept.mdx'],
  ['solicitation/3-papers.mdx', 'solicitation/papers.mdx'],
  ['solicitation/2-voices.mdx', 'solicitation/3-voices.mdx'],
  ['solicitation/papers.mdx', 'solicitation/2-papers.mdx'],
] as const;

// Two builds at once would share the folder that Astro renders from (.astro/): hence in one test.
it('a build that is ended on its way harms nothing, and the next has nothing of it', async () => {
  using copy = copyOfContent();
  for (const [from, to] of RENAMED) copy.rename(from, to);
  const place = mkdtempSync(path.join(os.tmpdir(), 'rebuild-'));
  const out = path.join(place, 'dist');
  mkdirSync(out);
  writeFileSync(path.join(out, 'index.html'), 'the last good one');
  const environment = { EXHIBITION_CONTENT: copy.folder };
  const child = spawn(process.execPath, [ASTRO, 'build', '--outDir', out], {
    cwd: PROJECT,
    env: buildEnvironment(environment),
    stdio: 'ignore',
  });
  // Pages are being written.
  const watcher = watch(place, { recursive: true }, () => {
    if (existsSync(`${out}-new/index.html`)) child.kill('SIGKILL');
  });
  expect(await once(child, 'exit')).toEqual([null, 'SIGKILL']);
  watcher.close();
  expect(readdirSync(out)).toEqual(['index.html']);
  expect(readFileSync(path.join(out, 'index.html'), 'utf8')).toBe('the last good one');

  // Under its own names again, it is the site that was built of the same words elsewhere, to the byte.
  for (const [from, to] of RENAMED.toReversed()) copy.rename(to, from);
  writeFileSync(`${out}-new/stale.html`, '');
  expect(build(out, environment).code).toBe(0);
  const manifest = readFileSync(path.join(out, 'data/manifest-sha256.txt'), 'utf8');
  expect(manifest.split('\n')).toEqual(
    read('other', 'data/manifest-sha256.txt').toString().split('\n'),
  );
  const left = [existsSync(path.join(out, 'stale.html')), readdirSync(place).sort()];
  expect(left).toEqual([false, ['dist', 'dist-hosts']]);
  rmSync(place, { recursive: true });
});

it('while one writes, a page shows what was changed, wherever the content lies', async () => {
  using copy = copyOfContent();
  await using server = await develop(copy.folder);
  for (const [file, page, from, to] of [
    ['milestones/2012-10.mdx', 'timeline/2012-10/', '科研项目', '潮信一'],
    ['article/01-collecting.mdx', 'article/', '建馆之初', '潮信二'],
  ] as const) {
    const shows = async (words: string) =>
      (await (await fetch(server.address + page)).text()).includes(words);
    expect([await shows(from), await shows(to)]).toEqual([true, false]);
    copy.change(file, from, to);
    // However long it takes: a test that hangs is ended by its runner.
    while (!(await shows(to)));
  }
});
