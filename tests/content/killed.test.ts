/**
 * A build that is ended on its way.
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
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PROJECT } from '../sites.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'killed-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

it('leaves the last good site whole', async () => {
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
});
