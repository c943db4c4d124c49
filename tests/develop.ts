/**
 * The development server, as those who write have it.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { ASTRO, buildEnvironment, PROJECT } from './sites.ts';

/**
 * Starts `astro dev` on a free port, beside others that may run.
 * @param content the content folder, absolute
 * @returns its address, with a slash at the end, and what it has printed; it ends with the scope that
 * holds it
 * @throws Error where it ends before it listens
 */
export async function develop(content: string) {
  const words = ['dev', '--ignore-lock', '--host', '127.0.0.1', '--port', '0'];
  const server = spawn(process.execPath, [ASTRO, ...words], {
    cwd: PROJECT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: buildEnvironment({ EXHIBITION_CONTENT: content }),
  });
  const closed = once(server, 'close');
  let printed = '';
  let more = Promise.withResolvers<undefined>();
  for (const stream of [server.stdout, server.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      more.resolve(undefined);
      more = Promise.withResolvers();
    });
  for await (const line of createInterface(server.stdout)) {
    const [address] = /http:\/\/127\.0\.0\.1:\d+\//u.exec(line) ?? [];
    if (!address) continue;
    server.stdout.resume();
    return {
      address,
      printed: () => printed,
      /** Waits until it has printed some words, after what it had printed at a time. */
      async says(words: string, since: number) {
        while (!printed.includes(words, since)) await more.promise;
      },
      async [Symbol.asyncDispose]() {
        server.kill();
        await closed;
      },
    };
  }
  throw new Error(`The development server ended before it listened: ${printed}`);
}
