/**
 * The development server, as those who write have it.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { PROJECT } from './sites.ts';

/**
 * Starts `astro dev` on a free port, beside others that may run.
 * @param content the content folder, absolute
 * @returns its address, with a slash at the end; it ends with the scope that holds it
 * @throws Error where it ends before it listens
 */
export async function develop(content: string) {
  const astro = path.join(PROJECT, 'node_modules', 'astro', 'bin', 'astro.mjs');
  const words = ['dev', '--ignore-lock', '--host', '127.0.0.1', '--port', '0'];
  const server = spawn(process.execPath, [astro, ...words], {
    cwd: PROJECT,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      // Where Vitest is named, Astro leaves the pages to that.
      VITEST: '',
      SITE_URL: '',
      SITE_BASE: '',
      EXHIBITION_CONTENT: content,
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
  const closed = once(server, 'close');
  for await (const line of createInterface(server.stdout)) {
    const [address] = /http:\/\/127\.0\.0\.1:\d+\//u.exec(line) ?? [];
    if (!address) continue;
    server.stdout.resume();
    return {
      address,
      async [Symbol.asyncDispose]() {
        server.kill();
        await closed;
      },
    };
  }
  throw new Error('The development server ended before it listened');
}
