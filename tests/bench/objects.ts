/**
 * Builds an exhibition with 500 objects and 1,500 pictures, beside plain Astro with the same pictures;
 * then again without a change; and opens the list of objects on a slow telephone, beside a plain page
 * with the same pictures.
 *
 * `node tests/bench/objects.ts [--objects N] [--rounds N] [--json FILE]`
 */
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { provideBrowser } from '../../src/lib/programs/find-browser.ts';
import { PROJECT } from '../sites.ts';
import { BENCH } from './installed.ts';
import { measuredBuild } from './measured-build.ts';
import { SIZE, writeObjects } from './object-content.ts';
import { writePlainObjects } from './plain-objects.ts';
import { median, served } from './served.ts';
import { DESK, type Visit, visit } from './telephone.ts';

const { values } = parseArgs({
  options: {
    objects: { type: 'string', default: '500' },
    rounds: { type: 'string', default: '7' },
    json: { type: 'string' },
  },
});

const PICTURES = 3;
/** What a first view of the list may take, and how much slower than plain its largest part may come. */
const [MOST_BYTES, MOST_LCP] = [100_000, 1.15];
/** How much longer than plain Astro a first build may take, and a second than the first. */
const [MOST_TIMES, MOST_AGAIN] = [1.3, 1 / 3];

const [content, site, plain] = ['content', 'site', 'plain'].map((part) =>
  path.join(BENCH, `objects-${part}`),
) as [string, string, string];
await writeObjects(content, Number(values.objects), PICTURES);
writePlainObjects(plain, content);
// Nothing of them is kept from an earlier run.
for (const kept of [
  path.join(PROJECT, '.cache', 'kept'),
  path.join(PROJECT, 'node_modules/.astro/assets'),
])
  rmSync(kept, { recursive: true, force: true });
const rival = await measuredBuild(content, path.join(plain, 'dist'), plain);
const first = await measuredBuild(content, site);
const second = await measuredBuild(content, site);
const builds = { 'plain Astro': rival, 'the exhibition': first, 'the same again': second };
console.log(
  `Builds with ${values.objects} objects, ${PICTURES} pictures of ${SIZE.width} × ${SIZE.height} each`,
);
console.table(builds);

const read = (file: string) => readFileSync(path.join(site, file));
const page = read('objects/index.html').toString();
const brotli = (file: string) => brotliCompressSync(read(file)).length;
const images = page.match(/<img [^>]*>/gu) ?? [];
mkdirSync(path.join(site, 'plain'), { recursive: true });
writeFileSync(
  path.join(site, 'plain', 'index.html'),
  `<!doctype html>\n<html lang="zh-CN">\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n<title>展品</title>\n<h1>展品</h1>\n${images.join('\n')}\n`,
);
const host = await served(site);
const browser = await chromium.launch({
  executablePath: provideBrowser().path,
  args: ['--no-sandbox', '--disable-gpu'],
});
const addresses = ['objects', 'plain'].map((name) => `${host.origin}/${name}/`);
const visits: Visit[][] = addresses.map(() => []);
// Turn by turn, so that whatever else the machine does falls on both alike.
for (let round = 0; round < Number(values.rounds); round += 1)
  for (const [index, address] of addresses.entries())
    visits[index]?.push(await visit(browser, address));
const desk = await visit(browser, `${host.origin}/objects/`, DESK);
await browser.close();
host.stop();
const [own = NaN, floor = NaN] = visits.map((of) => Math.round(median(of.map(({ lcp }) => lcp))));
const sum = (visit: Visit | undefined) =>
  Object.values(visit?.bytes ?? {}).reduce((all, bytes) => all + bytes, 0);
const [sent, onDesk] = [sum(visits[0]?.[0]), sum(desk)];
const list = {
  bytes: sent,
  'bytes at 1280 px': onDesk,
  ...visits[0]?.[0]?.bytes,
  html: brotli('objects/index.html'),
  'all objects, fetched on intent': brotli('objects/list.json'),
  pages: globSync('objects/page/*/index.html', { cwd: site }).length + 1,
  lcp: own,
  'lcp of a plain page': floor,
  cls: Math.max(...(visits[0] ?? []).map(({ cls }) => cls)),
};
console.log(
  'The list of objects, first view; LCP in milliseconds, bytes as they went over the line',
);
console.table(list);
if (values.json) writeFileSync(values.json, `${JSON.stringify({ builds, list }, undefined, 2)}\n`);
const broken = [
  first.seconds > rival.seconds * MOST_TIMES && 'the first build takes too long beside plain Astro',
  first.megabytes > rival.megabytes * MOST_TIMES && 'it takes too much memory beside plain Astro',
  second.seconds > first.seconds * MOST_AGAIN && 'the second build takes too long',
  Math.max(sent, onDesk) > MOST_BYTES && 'the first view of the list weighs too much',
  own > floor * MOST_LCP && 'the list is painted too late',
].filter(Boolean);
for (const line of broken) console.error(line);
if (broken.length > 0) process.exitCode = 1;
