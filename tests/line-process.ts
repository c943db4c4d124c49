/**
 * A program of the tests, read line by line, that ends whatever it leaves behind or waits for.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { PROJECT } from './sites.ts';

/** What has been started and not ended, each as the leader of a group of processes. */
const running = new Set<number>();

/** Ends all processes of a group, where there still are any. */
function endGroup(leader: number): void {
  try {
    process.kill(-leader, 'SIGKILL');
  } catch {
    // All have ended.
  }
}

/** Ends all that has been started: a group does not hear the terminal that its parent is stopped in. */
export function endAll(): void {
  for (const leader of running) endGroup(leader);
}

/**
 * Runs a script with this Node. When it has ended, what it started ends too: a server or a browser
 * that is left behind would hold the output open, and be waited for without an end.
 * @param words the script, and what it is told
 * @param hear is told each line of its output, and whether it was meant as an error
 * @param hanging ends it, with all that it has started
 * @returns its exit code; `null` where it was ended or did not start
 */
export async function runLines(
  words: readonly string[],
  hear: (line: string, isError: boolean) => void,
  { hanging, env = {} }: { hanging: AbortSignal; env?: Record<string, string> },
): Promise<number | null> {
  const child = spawn(process.execPath, words, {
    cwd: PROJECT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
    detached: true,
  });
  const closed = once(child, 'close');
  createInterface(child.stdout).on('line', (line) => hear(line, false));
  createInterface(child.stderr).on('line', (line) => hear(line, true));
  const leader = child.pid;
  if (leader === undefined) return null;
  running.add(leader);
  const end = () => endGroup(leader);
  hanging.addEventListener('abort', end);
  const [code] = (await once(child, 'exit')) as [number | null];
  hanging.removeEventListener('abort', end);
  end();
  running.delete(leader);
  // What has left the group may hold the output as well: what is in it by then is all.
  await Promise.race([closed, setTimeout(5_000, undefined, { ref: false })]);
  child.stdout.destroy();
  child.stderr.destroy();
  return code;
}
