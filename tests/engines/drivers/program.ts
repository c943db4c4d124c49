/**
 * Programs that an engine consists of, each with a folder of its own for what it keeps.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A folder that is nobody else's, and one in it for downloads. */
export function ownFolders(): { folder: string; downloads: string } {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'engine-'));
  const downloads = path.join(folder, 'downloads');
  mkdirSync(downloads);
  return { folder, downloads };
}

/** Takes away what a program kept; it may still have been writing a moment ago. */
export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
}

/** A program that runs. */
export interface Running {
  /** What it said when it was ready. */
  said: string;
  /** Ends it, and returns when it is gone. */
  stop(): Promise<void>;
}

/**
 * Starts a program.
 * @param ready what it prints when it can be used; the part in brackets is returned. None: it is not
 *   waited for
 * @param variables of its environment, beside ours
 * @throws Error where it ends before that
 */
export async function start(
  program: string,
  words: readonly string[],
  ready?: RegExp,
  variables: Record<string, string> = {},
): Promise<Running> {
  const child = spawn(program, words, { env: { ...process.env, ...variables } });
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  const gone = once(child, 'exit');
  let printed = '';
  const said = await new Promise<string>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      printed += chunk.toString();
      const found = ready?.exec(printed)?.[1];
      if (found !== undefined) resolve(found);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('error', reject);
    child.on('exit', () => reject(new Error(`${program} ended: ${printed}`)));
    if (!ready) child.on('spawn', () => resolve(''));
  });
  return {
    said,
    async stop() {
      process.off('exit', end);
      end();
      await gone;
    },
  };
}
