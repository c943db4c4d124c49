/**
 * Asks Lighthouse about every kind of page, as it rates pages for a telephone.
 *
 * `node tests/bench/lighthouse.ts [--json FILE]`
 */
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { provideBrowser } from '../../src/lib/programs/find-browser.ts';
import { staticSite } from '../../src/hosting/static-site.ts';
import { pathsOf, standsForAll } from '../e2e/sites.ts';
import { buildSite, folderOf } from '../sites.ts';
import { installed } from './installed.ts';

const { values } = parseArgs({ options: { json: { type: 'string' } } });
/** A page's performance is the one in the middle of so many, as other programs take the machine's time. */
const TIMES = 3;

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** What Lighthouse says of a page, as far as it is read here. */
interface Report {
  lhr: {
    categories: Record<
      string,
      { score: number | null; auditRefs: { id: string; weight: number }[] }
    >;
    audits: Record<string, { score: number | null }>;
  };
}
type Lighthouse = (url: string, flags: object) => Promise<Report | undefined>;

const folder = installed('lighthouse', { lighthouse: '13.5.0' });
const entry = path.join(folder, 'node_modules', 'lighthouse', 'core', 'index.js');
const { default: lighthouse } = (await import(pathToFileURL(entry).href)) as {
  default: Lighthouse;
};

const { code, output } = buildSite('site');
if (code !== 0) throw new Error(output);
const server = createServer(staticSite(folderOf('site'), '/')).listen(0, '127.0.0.1');
await new Promise((listening) => server.once('listening', listening));
const { port } = server.address() as AddressInfo;
const DEBUGGING = 9223;
const browser = await chromium.launch({
  executablePath: provideBrowser().path,
  args: ['--no-sandbox', '--disable-gpu', `--remote-debugging-port=${DEBUGGING}`],
});

const scores: Record<string, Record<string, number>> = {};
const faults: Record<string, string[]> = {};
/** What Lighthouse finds in some of its categories. */
async function ask(page: string, onlyCategories: readonly string[]): Promise<Report['lhr']> {
  const report = await lighthouse(`http://127.0.0.1:${port}/${page}`, {
    port: DEBUGGING,
    onlyCategories,
    logLevel: 'error',
  });
  if (!report) throw new Error(`Lighthouse said nothing of /${page}`);
  return report.lhr;
}

const score = ({ categories }: Report['lhr'], name: string) => categories[name]?.score ?? NaN;
for (const page of pathsOf('site').filter((path) => standsForAll('site', path))) {
  const runs = [];
  for (let time = 0; time < TIMES; time += 1) runs.push(await ask(page, ['performance']));
  runs.sort((a, b) => score(a, 'performance') - score(b, 'performance'));
  const middle = runs[Math.floor(TIMES / 2)];
  if (!middle) throw new Error('Lighthouse was not asked');
  const others = await ask(page, CATEGORIES.slice(1));
  const of = (name: string) => (name === 'performance' ? middle : others);
  scores[`/${page}`] = Object.fromEntries(
    CATEGORIES.map((name) => [name, Math.round(score(of(name), name) * 100)]),
  );
  const lost = CATEGORIES.flatMap((name) => {
    const { categories, audits } = of(name);
    return (categories[name]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
      .map(({ id }) => id);
  });
  if (lost.length > 0) faults[`/${page}`] = lost;
}
await browser.close();
server.close();
console.log('Lighthouse, as it rates pages for a telephone');
console.table(scores);
for (const [page, lost] of Object.entries(faults)) console.log(`${page}: ${lost.join(', ')}`);
if (values.json)
  writeFileSync(values.json, `${JSON.stringify({ scores, faults }, undefined, 2)}\n`);
