import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { forgetUnused, kept, programHash } from './kept.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'kept-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const BYTES = Buffer.from('潮与档');
const only = () => path.join(folder, readdirSync(folder)[0] ?? '');

it('gives back what was kept, for the same ingredients alone', () => {
  expect(kept(['a', 'b'], folder).read()).toBeUndefined();
  kept(['a', 'b'], folder).write(BYTES);
  expect(kept(['a', 'b'], folder).read()).toEqual(BYTES);
  for (const others of [['a'], ['ab'], ['b', 'a'], ['a,b'], ['a', 'b', '']])
    expect(kept(others, folder).read()).toBeUndefined();
  expect(readdirSync(folder)).toHaveLength(1);
});

it('gives nothing where a file was cut off or changed', () => {
  kept(['a'], folder).write(BYTES);
  const whole = readFileSync(only());
  writeFileSync(only(), whole.subarray(0, -1));
  expect(kept(['a'], folder).read()).toBeUndefined();
  writeFileSync(only(), '');
  expect(kept(['a'], folder).read()).toBeUndefined();
  writeFileSync(only(), whole);
  expect(kept(['a'], folder).read()).toEqual(BYTES);
});

it('forgets what nobody has asked for in a month', () => {
  kept(['a'], folder).write(BYTES);
  const long = new Date(Date.now() - 31 * 24 * 60 * 60 * 1000);
  utimesSync(only(), long, long);
  // What is asked for stays.
  kept(['a'], folder).read();
  forgetUnused(folder);
  expect(kept(['a'], folder).read()).toEqual(BYTES);
  utimesSync(only(), long, long);
  forgetUnused(folder);
  expect(readdirSync(folder)).toEqual([]);
  expect(() => forgetUnused(path.join(folder, 'none'))).not.toThrow();
});

it('knows one program by one hash', () => {
  expect(programHash()).toBe(programHash());
});
