/**
 * Reads the files of a folder for their SHA-256.
 */
import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Hashes } from '../domain/fixity.ts';

/** @returns 64 hexadecimal digits */
export function sha256(bytes: string | Uint8Array): string {
  return hash('sha256', bytes);
}

/**
 * The same of a file. Read whole and at once: of tens of thousands of small files, reading by streams
 * takes twenty times as long.
 */
export function sha256OfFile(file: string): string {
  return sha256(readFileSync(file));
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
 * The hashes of files.
 * @param folder absolute or relative to where the program runs
 * @param paths from the folder
 */
export function hashesOf(folder: string, paths: readonly string[]): Hashes {
  return new Map(paths.map((file) => [file, sha256OfFile(path.join(folder, file))]));
}
