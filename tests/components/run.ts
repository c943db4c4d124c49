/**
 * Takes a picture of each component in each of its states, from the fixture, at three widths, by day
 * and by night, into `.cache/components/<name>/`, with a page to look at them; and compares them with
 * earlier ones.
 *
 * `npm run components -- [--name NAME] [--against NAME|COMMIT|FOLDER]`
 *
 * The name is that of the commit, with `-changed` where files have changed since. The exit code is 1
 * where anything differs.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { serve } from '../../src/hosting/serve.ts';
import { provideBrowser } from '../../src/lib/programs/find-browser.ts';
import { build, BUILDS, OTHER_CONTENT, PROJECT } from '../sites.ts';
import { compare, picturesIn, writeSheet } from './compare.ts';
import { takeRoom, WIDTHS } from './pictures.ts';

const PICTURES = path.join(PROJECT, '.cache', 'components');
const SITE = path.join(BUILDS, 'components');

const git = (...words: string[]) =>
  execFileSync('git', words, {
    cwd: PROJECT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });

function commitOf(name: string): string | undefined {
  try {
    return git('rev-parse', '--short', '--verify', `${name}^{commit}`).trim();
  } catch {
    return undefined;
  }
}

/** Where earlier pictures are. */
function earlier(name: string): string {
  const names = [path.resolve(name), path.join(PICTURES, name)];
  const commit = commitOf(name);
  if (commit) names.push(path.join(PICTURES, commit));
  const found = names.find((folder) => existsSync(path.join(folder, 'index.html')));
  if (!found)
    throw new Error(`There are no pictures of ${name}: check it out and take them first.`);
  return found;
}

/** Builds the pages of components and takes all pictures. */
async function takeAll(folder: string): Promise<void> {
  const environment = { EXHIBITION_CONTENT: OTHER_CONTENT, SITE_URL: 'https://www.example.gov.cn' };
  const { code, output } = build(SITE, environment, [
    '--config',
    'tests/components/astro.config.mjs',
  ]);
  if (code !== 0) throw new Error(output);
  const { server, address } = await serve(SITE, '127.0.0.1', '0', '/');
  const browser = await chromium.launch({ executablePath: provideBrowser().path });
  try {
    for (const room of globSync('components/*/', { cwd: SITE }).sort()) {
      const [place, page] = [path.join(folder, path.basename(room)), `${address}${room}/`];
      await Promise.all(WIDTHS.map((width) => takeRoom(browser, page, width, place)));
      console.log(`${path.basename(room)}: ${picturesIn(place).length} pictures`);
    }
  } finally {
    await browser.close();
    server.close();
  }
}

const { values } = parseArgs({
  options: { name: { type: 'string' }, against: { type: 'string' } },
});
const changed = git('status', '--porcelain') === '' ? '' : '-changed';
const folder = path.join(PICTURES, values.name ?? `${commitOf('HEAD') ?? ''}${changed}`);
const before = values.against === undefined ? undefined : earlier(values.against);
rmSync(folder, { recursive: true, force: true });
await takeAll(folder);
const comparison = before === undefined ? undefined : await compare(before, folder);
writeSheet(folder, before, comparison ?? {});
if (comparison) {
  const { different, added, gone } = comparison;
  for (const { file, how } of different) console.log(`differs: ${file}: ${how}`);
  for (const file of added) console.log(`new: ${file}`);
  for (const file of gone) console.log(`gone: ${file}`);
  const count = different.length + added.length + gone.length;
  console.log(`${count} of ${picturesIn(folder).length} pictures are not as before`);
  process.exitCode = count > 0 ? 1 : 0;
}
console.log(`See ${path.relative(PROJECT, path.join(folder, 'index.html'))}`);
