/** Finds out whether a development server of this project runs already. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root, siteBase } from '../lib/environment.ts';

/** Where Astro writes down which server runs; one that was killed leaves it behind. */
const LOCK = path.join(root, '.astro', 'dev.json');

/** Milliseconds in which a server on this machine answers; what only listens is another program. */
const PATIENCE = 2000;

/**
 * @param lock Astro's record of it
 * @returns the address of the server that runs, if one does
 */
export async function runningServer(lock = LOCK): Promise<string | undefined> {
  if (!existsSync(lock)) return undefined;
  try {
    const { url } = JSON.parse(readFileSync(lock, 'utf8')) as { url: string };
    // The number of its process may be another program's by now: what answers as it would, is it.
    const address = url + siteBase;
    const { ok } = await fetch(`${address}@vite/client`, { signal: AbortSignal.timeout(PATIENCE) });
    return ok ? address : undefined;
  } catch {
    return undefined;
  }
}
