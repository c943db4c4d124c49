import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { hashesOf } from './hashes.ts';

it('reads files of any size, each for itself', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'hashes-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const sizes = [0, 1, 300_000, 2, 2 ** 18, 2 ** 18 - 1, 2 ** 18 + 1, 3];
  const files = new Map(sizes.map((size, index) => [`${size}`, Buffer.alloc(size, index + 1)]));
  for (const [name, bytes] of files) writeFileSync(path.join(folder, name), bytes);
  const expected = Array.from(files, ([name, bytes]) => [
    name,
    createHash('sha256').update(bytes).digest('hex'),
  ]);
  expect([...hashesOf(folder, [...files.keys()])]).toEqual(expected);
});
