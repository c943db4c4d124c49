/**
 * Reads the files of a folder for their SHA-256.
 */
import { createHash } from 'node:crypto';
import { createReadStream, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Hashes } from '../domain/fixity.ts';

/** @returns 64 hexadecimal digits */
export function sha256(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The same of a file, which may be larger than the memory. */
export async function sha256OfFile(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Uint8Array);
  return hash.digest('hex');
}

/**
 * Every file below a folder.
 * @returns paths with `/` from the folder; links are files too
 * @throws Error with `code` where there is no such folder
 */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'));
}

/**
 * The hashes of files, one after another, so that few are open at once.
 * @param folder absolute or relative to where the program runs
 * @param paths from the folder
 */
export async function hashesOf(folder: string, paths: readonly string[]): Promise<Hashes> {
  const hashes = new Map<string, string>();
  for (const file of paths) hashes.set(file, await sha256OfFile(path.join(folder, file)));
  return hashes;
}
