/**
 * Measures what a page weighs and when its first view stands, on a slow telephone: the article
 * against the same text as plain HTML and in Starlight, and the entrance against its words as plain
 * HTML, turn by turn; and every other kind of page.
 *
 * `node tests/bench/paint.ts [--rounds N] [--plain] [--json FILE]`; with `--plain` without Starlight
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { provideBrowser } from '../../src/lib/programs/find-browser.ts';
import { build } from '../sites.ts';
import { BENCH } from './installed.ts';
import { plainRival, starlightRival } from './rivals.ts';
import { median, served } from './served.ts';
import { type Visit, visit } from './telephone.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '11' },
    plain: { type: 'boolean', default: false },
    json: { type: 'string' },
  },
});
const OTHER_PAGES = ['/timeline/', '/timeline/2018-12/', '/figures/', '/donate/', '/source/'];

function summary(visits: Visit[]) {
  const [{ bytes, requests }] = visits as [Visit];
  return {
    lcp: Math.round(median(visits.map(({ lcp }) => lcp))),
    cls: Math.max(...visits.map(({ cls }) => cls)),
    requests,
    ...bytes,
    sum: Object.values(bytes).reduce((sum, one) => sum + one, 0),
  };
}

const site = path.join(BENCH, 'site');
const { code, output } = build(site, {});
if (code !== 0) throw new Error(output);
const { folder: plain, name: plainName } = await plainRival(site);
const starlight = values.plain ? undefined : await starlightRival(site);
const hosts = await Promise.all([site, plain, starlight?.folder ?? []].flat().map(served));
const [own, ...rivals] = hosts.map(({ origin }) => origin);
const browser = await chromium.launch({
  executablePath: provideBrowser().path,
  args: ['--no-sandbox', '--disable-gpu'],
});

const names = ['the exhibition', plainName, starlight?.name ?? []].flat();

/** Turn by turn, so that whatever else the machine does falls on all of them alike. */
async function inTurn(addresses: readonly string[]) {
  const visits: Visit[][] = addresses.map(() => []);
  for (const address of addresses) await visit(browser, address);
  for (let round = 0; round < Number(values.rounds); round += 1)
    for (const [index, address] of addresses.entries())
      visits[index]?.push(await visit(browser, address));
  return Object.fromEntries(visits.map((of, index) => [names[index] ?? '', summary(of)] as const));
}

const article = await inTurn([own, ...rivals].map((origin) => `${origin}/article/`));
const entrance = await inTurn([own, rivals[0]].map((origin) => `${origin}/`));
const pages: Record<string, ReturnType<typeof summary>> = {};
for (const page of OTHER_PAGES) pages[page] = summary([await visit(browser, `${own}${page}`)]);
await browser.close();
for (const { stop } of hosts) stop();

const [ours = NaN, floor = NaN, starlights = NaN] = names.map((name) => article[name]?.lcp);
const [first = NaN, words = NaN] = names.map((name) => entrance[name]?.lcp);
const ratios = {
  'article to plain HTML': ours / floor,
  'article to Starlight': ours / starlights,
  'entrance to plain HTML': first / words,
};
console.log('\nThe article; LCP in milliseconds, bytes as they went over the line');
console.table(article);
console.log('The entrance');
console.table(entrance);
console.log('LCP, ratio');
console.table(ratios);
console.log('Other pages');
console.table(pages);
if (values.json)
  writeFileSync(
    values.json,
    `${JSON.stringify({ article, entrance, ratios, pages }, undefined, 2)}\n`,
  );
