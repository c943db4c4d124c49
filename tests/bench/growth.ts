/**
 * Measures how the build grows with the exhibition: 100, 1,000 and 10,000 milestones, with passages
 * and figures in proportion.
 *
 * `node tests/bench/growth.ts [--sizes 100,1000,10000] [--json FILE]`
 */
import { spawn } from 'node:child_process';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { PROJECT } from '../sites.ts';
import { writeExhibition } from './growth-content.ts';
import { BENCH } from './installed.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '100,1000,10000' },
    json: { type: 'string' },
  },
});

/** Milliseconds between two looks at the memory. */
const EVERY = 200;

/** Memory that a process has now, in MB; 0 where the system does not tell. */
function memoryOf(pid: number): number {
  try {
    const [, kilobytes = '0'] =
      /^VmRSS:\s+(\d+)/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kilobytes) / 1024;
  } catch {
    return 0;
  }
}

/** Builds once, as `npm run build` does: seconds of the clock, and MB at most. */
async function measure(milestones: number) {
  const [content, folder] = ['content', 'site'].map((part) =>
    path.join(BENCH, `growth-${milestones}-${part}`),
  ) as [string, string];
  rmSync(folder, { recursive: true, force: true });
  writeExhibition(content, milestones);
  const astro = path.join(PROJECT, 'node_modules', 'astro', 'bin', 'astro.mjs');
  const start = performance.now();
  const build = spawn(process.execPath, [astro, 'build', '--outDir', folder], {
    cwd: PROJECT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, EXHIBITION_CONTENT: content, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  let [output, memory] = ['', 0];
  for (const stream of [build.stdout, build.stderr])
    stream.on('data', (text: Buffer) => (output = (output + text.toString()).slice(-4000)));
  const watch = setInterval(() => (memory = Math.max(memory, memoryOf(build.pid ?? 0))), EVERY);
  const code = await new Promise((ended) => build.once('close', ended));
  clearInterval(watch);
  if (code !== 0) throw new Error(`The build of ${milestones} milestones failed:\n${output}`);
  return {
    seconds: Math.round((performance.now() - start) / 1000),
    megabytes: Math.round(memory),
    pages: globSync('**/*.html', { cwd: folder }).length,
  };
}

const sizes = values.sizes.split(',').map(Number);
const figures: Record<string, Awaited<ReturnType<typeof measure>>> = {};
for (const size of sizes) figures[size] = await measure(size);
console.log('Builds by milestones, with passages and figures in proportion');
console.table(figures);
const [first = NaN, last = NaN] = [sizes[0], sizes.at(-1)];
const grown = (figures[last]?.seconds ?? NaN) / (figures[first]?.seconds ?? NaN);
console.log(`${last / first} times the milestones took ${grown.toFixed(1)} times as long`);
if (values.json) writeFileSync(values.json, `${JSON.stringify(figures, undefined, 2)}\n`);
