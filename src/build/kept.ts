/**
 * What a step of the build has made, kept for the next one. It stands under a hash of all that it was made
 * of, this program included: what was kept is what would be made again, to the byte.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { formatManifest } from '../lib/fixity.ts';
import { filesBelow, hashesOf, sha256 } from '../lib/hashes.ts';
import { cacheFolder, root } from '../lib/environment.ts';

const FOLDER = path.join(cacheFolder, 'kept');

/** Days after which what no build has asked for is forgotten. */
const FORGOTTEN_AFTER = 30;
const DAY = 24 * 60 * 60 * 1000;

/** Hexadecimal digits of the hash with which each file begins: it may have been cut off. */
const HASH_LENGTH = 64;

let program: string | undefined;

/** A hash of the code of this project, of the packages that it uses, and of Node; reckoned once. */
export const programHash = (): string => (program ??= hashProgram());

function hashProgram(): string {
  const code = path.join(root, 'src');
  const lock = path.join(root, 'package-lock.json');
  const packages = existsSync(lock) ? sha256(readFileSync(lock)) : '';
  return sha256(
    [process.version, packages, formatManifest(hashesOf(code, filesBelow(code)))].join(),
  );
}

/** A place for something that was made, or will be. */
export interface Kept {
  /** @returns what was kept, whole, or nothing */
  readonly read: () => Buffer | undefined;
  readonly write: (bytes: Uint8Array) => void;
}

/**
 * Finds the place of something.
 * @param ingredients all that it is made of, {@link programHash} among them
 * @param folder where such things stand
 */
export function kept(ingredients: readonly (string | Uint8Array)[], folder = FOLDER): Kept {
  const file = path.join(folder, sha256(ingredients.map((one) => sha256(one)).join()));
  return {
    read() {
      if (!existsSync(file)) return undefined;
      const all = readFileSync(file);
      const bytes = all.subarray(HASH_LENGTH);
      if (all.toString('latin1', 0, HASH_LENGTH) !== sha256(bytes)) return undefined;
      const now = new Date();
      utimesSync(file, now, now);
      return bytes;
    },
    write(bytes) {
      mkdirSync(folder, { recursive: true });
      // Another build may write or read the same.
      const aside = `${file}-${process.pid}-${Math.random().toString(36).slice(2)}`;
      writeFileSync(aside, Buffer.concat([Buffer.from(sha256(bytes), 'latin1'), bytes]));
      renameSync(aside, file);
    },
  };
}

/** Forgets what no build has asked for in a month. */
export function forgetUnused(folder = FOLDER): void {
  const now = Date.now();
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const file = path.join(folder, name);
    const { mtimeMs = now } = statSync(file, { throwIfNoEntry: false }) ?? {};
    if (now - mtimeMs > FORGOTTEN_AFTER * DAY) rmSync(file, { recursive: true, force: true });
  }
}
