/** Built sites as the bench serves them, and what it makes of its figures. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { staticSite } from '../../src/hosting/static-site.ts';

/** Serves a folder as the exhibition's own server does: for all the same. */
export async function served(folder: string): Promise<{ origin: string; stop: () => void }> {
  const server = createServer(staticSite(folder, '/')).listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, stop: () => server.close() };
}

/** The one in the middle. */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}
