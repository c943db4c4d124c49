/** Hashes of texts and files: SHA-256, and identifiers made from it. */
import { hash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'uuid';
import type { Hashes } from './fixity.ts';

/** @returns 64 hexadecimal digits */
export function sha256(bytes: string | Uint8Array): string {
  return hash('sha256', bytes);
}

/** A UUID that the same text always gives (RFC 9562, version 8: from its SHA-256). */
export function hashUuid(text: string): string {
  const bytes = hash('sha256', text, 'buffer').subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return stringify(bytes);
}

/** Most files fit into it. To make new room for each takes as long as to read it. */
const room = Buffer.alloc(256 * 1024);

/**
 * The same of a file. Read whole and at once: of tens of thousands of small files, reading by streams
 * takes twenty times as long.
 */
export function sha256OfFile(file: string): string {
  const descriptor = openSync(file, 'r');
  try {
    const { size } = fstatSync(descriptor);
    const fits = size < room.length && readSync(descriptor, room, 0, room.length, 0) === size;
    return sha256(fits ? room.subarray(0, size) : readFileSync(file));
  } finally {
    closeSync(descriptor);
  }
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

/** The hashes of files, by their paths from the folder. */
export function hashesOf(folder: string, paths: readonly string[]): Hashes {
  return new Map(paths.map((file) => [file, sha256OfFile(path.join(folder, file))]));
}
