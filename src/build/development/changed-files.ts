/** Which files of a folder are others than the last time that one asked. */
import { statSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from '../../lib/hashes.ts';

/** Each file of a folder by its absolute path, with what differs when it is written anew. */
function versionsOf(folder: string): Map<string, string> {
  const versions = new Map<string, string>();
  for (const file of filesBelow(folder)) {
    const whole = path.join(folder, file);
    const { mtimeMs, size, ino } = statSync(whole, { throwIfNoEntry: false }) ?? {};
    versions.set(whole, [mtimeMs, size, ino].join());
  }
  return versions;
}

/**
 * Looks at the folder itself: what a watcher tells of one change comes in pieces, and late.
 * @returns a function that gives the files that were changed, added or removed since it was last called;
 * all of them, the first time
 */
export function changedFiles(folder: string): () => string[] {
  let before = new Map<string, string>();
  return () => {
    const now = versionsOf(folder);
    const files = [...new Set([...before.keys(), ...now.keys()])];
    const changed = files.filter((file) => before.get(file) !== now.get(file));
    before = now;
    return changed;
  };
}
