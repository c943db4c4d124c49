/**
 * Runs the bench, one part after another, on this machine and in one run: `npm run bench`, or
 * `npm run bench -- search` for one part. Each prints its tables; all figures are kept as JSON.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PROJECT } from '../sites.ts';
import { BENCH } from './installed.ts';

/** In the order in which they run: first those that a busy machine would spoil. */
const PARTS = [
  'paint',
  'timeline',
  'search',
  'serve',
  'edit',
  'growth',
  'objects',
  'scan',
  'lighthouse',
];

const [chosen, ...words] = process.argv.slice(2);
const parts = chosen === undefined ? PARTS : PARTS.filter((part) => part === chosen);
if (parts.length === 0) {
  console.error(`There is no part "${chosen}" of the bench; the parts are ${PARTS.join(', ')}`);
  process.exit(1);
}
mkdirSync(BENCH, { recursive: true });
const report = path.join(BENCH, 'figures.json');
const figures: Record<string, unknown> = {
  at: new Date().toISOString(),
  node: process.version,
  system: `${os.type()} ${os.release()}`,
  processors: `${os.cpus().length} × ${os.cpus()[0]?.model ?? '?'}`,
  memory: `${Math.round(os.totalmem() / 2 ** 30)} GB`,
};
const failed: string[] = [];
for (const part of parts) {
  console.log(`\n== ${part}`);
  const json = path.join(BENCH, `${part}.json`);
  rmSync(json, { force: true });
  const script = path.join(import.meta.dirname, `${part}.ts`);
  const { status } = spawnSync(process.execPath, [script, '--json', json, ...words], {
    cwd: PROJECT,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0 || !existsSync(json)) failed.push(part);
  else figures[part] = JSON.parse(readFileSync(json, 'utf8'));
}
writeFileSync(report, `${JSON.stringify(figures, undefined, 2)}\n`);
console.log(`\nAll figures: ${path.relative(PROJECT, report)}`);
if (failed.length > 0) {
  console.error(`Without figures: ${failed.join(', ')}`);
  process.exit(1);
}
