/** Finds out whether a development server of this project runs already. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../lib/environment.ts';

/** Where Astro writes down which server runs; one that was killed leaves it behind. */
const LOCK = path.join(root, '.astro', 'dev.json');

/**
 * @param lock Astro's record of it
 * @returns the address of the server that runs, if one does
 */
export async function runningServer(lock = LOCK): Promise<string | undefined> {
  if (!existsSync(lock)) return undefined;
  try {
    const { url } = JSON.parse(readFileSync(lock, 'utf8')) as { url: string };
    // The number of its process may be another program's by now: what answers as it would, is it.
    return (await fetch(new URL('@vite/client', `${url}/`))).ok ? `${url}/` : undefined;
  } catch {
    return undefined;
  }
}
