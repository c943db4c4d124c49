/** What lies in a bag, and the hashes of its files. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { filesBelow } from '../lib/hashes.ts';
import { ALGORITHMS, type Algorithm } from './bagit.ts';

/** A folder counts only when nothing is in it: no list could name it. */
export type EntryKind = 'file' | 'link' | 'empty folder' | 'special';

/**
 * Everything below a folder; no link is followed.
 * @returns kinds by paths with `/` from the folder
 * @throws Error with `code` where a folder cannot be read
 */
export async function entriesBelow(folder: string): Promise<Map<string, EntryKind>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const fromFolder = (place: string) => path.relative(folder, place).split(path.sep).join('/');
  const parents = new Set(entries.map(({ parentPath }) => fromFolder(parentPath)));
  const kinds = new Map<string, EntryKind>();
  for (const entry of entries) {
    const file = fromFolder(path.join(entry.parentPath, entry.name));
    if (entry.isSymbolicLink()) kinds.set(file, 'link');
    else if (entry.isFile()) kinds.set(file, 'file');
    else if (!entry.isDirectory()) kinds.set(file, 'special');
    else if (!parents.has(file)) kinds.set(file, 'empty folder');
  }
  return kinds;
}

export interface Digest {
  readonly bytes: number;
  readonly hashes: Readonly<Record<Algorithm, string>>;
}

/**
 * Reads a file once for all of a bag's algorithms; it may be larger than the memory.
 * @throws Error with `code` where it cannot be read
 */
export async function digestOf(file: string): Promise<Digest> {
  const hashers = ALGORITHMS.map((algorithm) => createHash(algorithm));
  let bytes = 0;
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    for (const hasher of hashers) hasher.update(chunk);
    bytes += chunk.length;
  }
  const [sha256 = '', sha512 = ''] = hashers.map((hasher) => hasher.digest('hex'));
  return { bytes, hashes: { sha256, sha512 } };
}

/** The digests of all files below a folder, by paths with `/` from there, sorted. */
export async function digestsBelow(folder: string): Promise<Map<string, Digest>> {
  const digests = new Map<string, Digest>();
  for (const file of filesBelow(folder).sort()) {
    digests.set(file, await digestOf(path.join(folder, file)));
  }
  return digests;
}
