/**
 * Starts the development server: `npm run dev`, with Astro's own options after `--`, such as `--host`.
 * Two of one project would write over each other's files, so a second says where the first is.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { CommandError } from '../lib/command-error.ts';
import { root } from '../lib/environment.ts';
import { runningServer } from './running-server.ts';
import { failWith } from './terminal.ts';

const ASTRO = path.join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');

try {
  const address = await runningServer();
  if (address !== undefined) {
    throw new CommandError(
      `The development server runs already at ${address}: open that, or end it with Ctrl+C in its window（已经在运行，请打开 ${address}；要重新启动，先到那个窗口按 Ctrl+C）`,
    );
  }
  const words = [ASTRO, 'dev', ...process.argv.slice(2)];
  const server = spawn(process.execPath, words, { stdio: 'inherit' });
  // Ctrl+C reaches both, and the server ends itself.
  const ended = new AbortController();
  process.on('SIGINT', () => ended.abort());
  process.on('SIGTERM', () => {
    ended.abort();
    server.kill();
  });
  const [code] = (await once(server, 'exit')) as [number | null];
  // A signal that was not sent from here has ended it.
  process.exitCode = code ?? (ended.signal.aborted ? 0 : 1);
} catch (error) {
  failWith(error);
}
