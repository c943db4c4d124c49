/**
 * A small bag for tests, which each test may damage.
 */
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { writeBag } from '../src/preservation/bag.ts';
import { verifyBag } from '../src/preservation/verify-bag.ts';

export const folder = mkdtempSync(path.join(os.tmpdir(), 'bag-'));
export const bag = path.join(folder, 'bag');

/** Names that a list has to escape, and names that it must not. */
export const PAYLOAD = {
  'data/site.wacz': Buffer.from(Array.from({ length: 5000 }, (_, index) => index % 251)),
  'data/content/大事记/2018-12.mdx': '时序更替',
  'data/content/100%25 真的%.txt': 'percent',
  'data/content/两\n行\r.txt': 'lines',
  'data/content/ 空 格 .txt': 'blanks',
  'data/empty': '',
};

export const TAGS = ['bag-info.txt', 'bagit.txt', 'manifest-sha256.txt', 'manifest-sha512.txt'];
export const COVERS = ['tagmanifest-sha256.txt', 'tagmanifest-sha512.txt'];

/** Makes the bag anew before each test of the file that calls it. */
export function useBag(): void {
  const whole = path.join(folder, 'whole');
  beforeAll(async () => {
    for (const [file, bytes] of Object.entries(PAYLOAD)) {
      mkdirSync(path.dirname(path.join(whole, file)), { recursive: true });
      writeFileSync(path.join(whole, file), bytes);
    }
    await writeBag(whole, [
      ['Source-Organization', '杭州市萧山区\n 档案馆'],
      ['Contact-Name', undefined],
      ['Bagging-Date', '2023-08-29'],
    ]);
  });
  beforeEach(() => {
    rmSync(bag, { recursive: true, force: true });
    cpSync(whole, bag, { recursive: true });
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
}

export const at = (file: string) => path.join(bag, file);
export const textOf = (file: string) => readFileSync(at(file), 'utf8');
export const hashOf = (algorithm: string, bytes: Uint8Array | string) =>
  createHash(algorithm).update(bytes).digest('hex');

/** What is found, in the form `kind path: reason`. */
export async function faults(): Promise<string[]> {
  const report = await verifyBag(bag);
  return report.faults.map(
    ({ kind, path: file, reason }) => `${kind} ${file}${reason === undefined ? '' : `: ${reason}`}`,
  );
}

/** Changes a file's text; a change that changes nothing is a mistake of the test. */
export function edit(file: string, change: (text: string) => string): void {
  const before = textOf(file);
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(at(file), after);
}

/** Covers tag files again, as someone would who has changed them and knows how a bag is made. */
export function cover(): void {
  const tags = readdirSync(bag).filter((file) => /^(?!tagmanifest).*\.txt$/u.test(file));
  for (const algorithm of ['sha256', 'sha512']) {
    const lines = tags.map((tag) => `${hashOf(algorithm, readFileSync(at(tag)))}  ${tag}\n`);
    writeFileSync(at(`tagmanifest-${algorithm}.txt`), lines.join(''));
  }
}
