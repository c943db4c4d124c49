import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { runningServer } from './running-server.ts';

let folder = '';
let server: Server;
/** Where the server answers; elsewhere it knows nothing. */
let known = '';
beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'lock-'));
  server = createServer(({ url }, response) => {
    response.writeHead(url === known ? 200 : 404).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterEach(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

function lock(): string {
  const file = path.join(folder, 'dev.json');
  const { port } = server.address() as AddressInfo;
  writeFileSync(file, JSON.stringify({ pid: 1, port, url: `http://127.0.0.1:${port}` }));
  return file;
}

it('finds a server that runs', async () => {
  known = '/@vite/client';
  expect(await runningServer(lock())).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/u);
});

it('takes no other program for it', async () => {
  known = '/';
  expect(await runningServer(lock())).toBeUndefined();
});

it('takes nothing for one where none is left', async () => {
  const file = lock();
  expect(await runningServer(path.join(folder, 'none.json'))).toBeUndefined();
  server.close();
  await once(server, 'close');
  expect(await runningServer(file)).toBeUndefined();
  writeFileSync(file, '{');
  expect(await runningServer(file)).toBeUndefined();
});
