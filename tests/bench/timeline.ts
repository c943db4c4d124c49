/**
 * Measures the timeline of a long chronicle: what its first view weighs, whether every event is
 * reached without a script, and how long a filter takes on a slow telephone.
 *
 * `node tests/bench/timeline.ts [--events N] [--json FILE] [--keep]` (`--keep` measures the build of
 * the last run again)
 */
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Page } from '@playwright/test';
import sirv from 'sirv';
import { provideBrowser } from '../../src/lib/programs/find-browser.ts';
import { build, PROJECT } from '../sites.ts';
import { writeChronicle } from './timeline-content.ts';

/** How many times slower than this machine the telephone is. */
const THROTTLE = 4;
const ROUNDS = 15;

const { values } = parseArgs({
  options: {
    events: { type: 'string', default: '5000' },
    json: { type: 'string' },
    keep: { type: 'boolean', default: false },
  },
});
const folder = path.join(PROJECT, '.cache', 'bench', `timeline-${values.events}`);
const content = `${folder}-content`;

const compressed = (file: string) =>
  brotliCompressSync(readFileSync(path.join(folder, file))).length;
const linksOf = (file: string) =>
  Array.from(readFileSync(path.join(folder, file), 'utf8').matchAll(/href="([^"#]*)[#"]/gu)).map(
    ([, href = '']) => href,
  );

/** The events that links lead to, from the timeline by way of its years. */
function reached(): number {
  const years = linksOf('timeline/index.html').filter((href) => /\/years\/\d+\/$/u.test(href));
  const files = [...new Set(years)].map((href) => `${href.slice(1)}index.html`);
  const events = ['timeline/index.html', ...files].flatMap(linksOf);
  const pages = new Set(events.filter((href) => /^\/timeline\/\d{4}[^/]*\/$/u.test(href)));
  return [...pages].filter((href) => existsSync(path.join(folder, href, 'index.html'))).length;
}

/** What a reader does, round by round. */
const ACTIONS = {
  direction: (round: number) => click('[data-controls] [name=direction]', round),
  level: (round: number) => click('[data-controls] [name=level]', round),
  text: (round: number) => {
    const box = document.querySelector<HTMLInputElement>('[data-controls] [name=q]');
    if (!box) return;
    box.value = ['档', '云岭', '渔业档案', '号', ''][round % 5] ?? '';
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  },
  zoom: (round: number) => click('[data-view=closer], [data-view=farther]', round),
};

function click(selector: string, round: number) {
  const targets = document.querySelectorAll<HTMLElement>(selector);
  targets[round % targets.length]?.click();
}

/** Milliseconds from an action to the frame that shows the answer, and to the one with the river. */
async function timed(page: Page, action: (round: number) => void) {
  const times = await page.evaluate(`(async () => {
    ${click.toString()}
    const act = ${action.toString()};
    const river = document.querySelector('.river-chart');
    const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
    const measured = [];
    for (let round = 0; round < ${ROUNDS}; round += 1) {
      await new Promise((done) => setTimeout(done, 150));
      await frame();
      const drawn = new Promise((done) => {
        const observer = new MutationObserver(() => (observer.disconnect(), done()));
        observer.observe(river, { childList: true });
        setTimeout(done, 1500);
      });
      const start = performance.now();
      // Asked for before the river asks for its own turn, which comes after this frame.
      const shown = frame();
      act(round);
      await shown;
      const answer = performance.now() - start;
      await drawn;
      await frame();
      measured.push([answer, performance.now() - start]);
    }
    return measured;
  })()`);
  const of = (which: 0 | 1) => {
    const sorted = (times as [number, number][]).map((pair) => pair[which]).sort((a, b) => a - b);
    return [sorted[Math.floor(ROUNDS / 2)], sorted.at(-1)].map((time = NaN) => Math.round(time));
  };
  const [answer, slowest] = of(0);
  const [river] = of(1);
  return { answer, 'slowest answer': slowest, 'with the river': river };
}

if (!values.keep || !existsSync(folder)) {
  writeChronicle(content, Number(values.events));
  const { code, output } = build(folder, { EXHIBITION_CONTENT: content });
  if (code !== 0) throw new Error(output);
}
const serve = sirv(folder);
const server = http.createServer((request, response) => serve(request, response)).listen(0);
await new Promise((listening) => server.once('listening', listening));
const { port } = server.address() as AddressInfo;
const browser = await chromium.launch({
  executablePath: provideBrowser().path,
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage({ serviceWorkers: 'block' });
await page.goto(`http://127.0.0.1:${port}/timeline/`);
await page.locator('summary').first().click();
await page.locator('[data-exploring=on]').waitFor();
const session = await page.context().newCDPSession(page);
await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
const latency: Record<string, Awaited<ReturnType<typeof timed>>> = {
  // What the frame itself costs on such a machine.
  nothing: await timed(page, () => undefined),
};
for (const [name, action] of Object.entries(ACTIONS)) latency[name] = await timed(page, action);
await browser.close();
server.close();

const years = globSync('timeline/years/*/index.html', { cwd: folder });
const figures = {
  events: Number(values.events),
  reachedWithoutScript: reached(),
  brotliBytes: {
    'first view, HTML with styles': compressed('timeline/index.html'),
    'events, fetched on intent': compressed('timeline/events.json'),
    'largest year': Math.max(...years.map(compressed)),
  },
  millisecondsAtQuarterSpeed: latency,
  pages: globSync('**/*.html', { cwd: folder }).length,
  megabytes: Math.round(
    globSync('**/*', { cwd: folder }).reduce(
      (sum, file) => sum + statSync(path.join(folder, file)).size / 2 ** 20,
      0,
    ),
  ),
};
console.table({ events: figures.events, 'reached without a script': figures.reachedWithoutScript });
console.table(figures.brotliBytes);
console.table(figures.millisecondsAtQuarterSpeed);
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
