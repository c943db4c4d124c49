/**
 * Measures how long an editor waits: from a changed entry being saved to the page that shows it, in
 * development. With this exhibition, and with 100 and 1,000 milestones.
 *
 * `node tests/bench/edit.ts [--sizes 100,1000] [--json FILE]`
 */
import { cpSync, globSync, mkdtempDisposableSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Page } from '@playwright/test';
import { provideBrowser } from '../../src/lib/programs/find-browser.ts';
import { stem } from '../../src/model/read/file-name.ts';
import { develop } from '../develop.ts';
import { PROJECT } from '../sites.ts';
import { writeExhibition } from './growth-content.ts';

const { values } = parseArgs({
  options: { sizes: { type: 'string', default: '100,1000' }, json: { type: 'string' } },
});

/** Changes of each kind of entry that are timed, after one that warms up. */
const CHANGES = 7;
/** Milliseconds after which no more is waited for. */
const PATIENCE = 30_000;

/** Milliseconds from saving a file with a word more until the page that is open shows that word. */
async function timeToSee(file: string, page: Page, word: string): Promise<number> {
  writeFileSync(file, `${readFileSync(file, 'utf8').trimEnd()}${word}\n`);
  const start = performance.now();
  await page.getByText(word).first().waitFor({ timeout: PATIENCE });
  return performance.now() - start;
}

/** The median of changes to one file, and the slowest, in milliseconds. */
async function timesOf(file: string, page: Page) {
  const times: number[] = [];
  for (let change = 0; change <= CHANGES; change += 1)
    times.push(await timeToSee(file, page, `潮信第${change}次`));
  const sorted = times.slice(1).sort((a, b) => a - b);
  return {
    median: Math.round(sorted[(CHANGES - 1) / 2] ?? NaN),
    slowest: Math.round(sorted.at(-1) ?? NaN),
  };
}

/** What an editor waits for a milestone and for a paragraph, of content that `write` writes. */
async function measure(write: (content: string) => void) {
  // Not below the project: what commands make there is not watched.
  using place = mkdtempDisposableSync(path.join(os.tmpdir(), 'exhibition-edit-'));
  const content = path.join(place.path, 'content');
  write(content);
  const first = (pattern: string) => globSync(pattern, { cwd: content }).sort()[0] ?? '';
  const [milestone, section] = [first('milestones/*.mdx'), first('article/*.mdx')];
  await using server = await develop(content);
  const page = await browser.newPage();
  await page.goto(`${server.address}timeline/${stem(milestone)}/`);
  const ofMilestone = await timesOf(path.join(content, milestone), page);
  await page.goto(`${server.address}article/`);
  const ofPassage = await timesOf(path.join(content, section), page);
  await page.close();
  return { milestone: ofMilestone, passage: ofPassage };
}

const browser = await chromium.launch({
  executablePath: provideBrowser().path,
  args: ['--no-sandbox', '--disable-gpu'],
});
const figures: Record<string, Awaited<ReturnType<typeof measure>>> = {};
figures['this exhibition'] = await measure((content) =>
  cpSync(path.join(PROJECT, 'content'), content, { recursive: true }),
);
for (const size of values.sizes.split(',').filter(Boolean).map(Number))
  figures[`${size} milestones`] = await measure((content) => writeExhibition(content, size));
await browser.close();
console.log('Milliseconds from saving an entry to the page that shows it, in development');
console.table(
  Object.fromEntries(
    Object.entries(figures).flatMap(([name, kinds]) =>
      Object.entries(kinds).map(([kind, times]) => [`${name}: ${kind}`, times]),
    ),
  ),
);
if (values.json) writeFileSync(values.json, `${JSON.stringify(figures, undefined, 2)}\n`);
