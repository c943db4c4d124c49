import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { changedFiles } from './changed-files.ts';

let folder = '';
const file = (name: string) => path.join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'changed-'));
  mkdirSync(file('in'));
  for (const name of ['a', 'b', 'in/c']) writeFileSync(file(name), '一');
});
afterEach(() => rmSync(folder, { recursive: true }));

it('names what was changed, added, removed and renamed, once', () => {
  const changed = changedFiles(folder);
  expect(changed().sort()).toEqual([file('a'), file('b'), file('in/c')]);
  expect(changed()).toEqual([]);
  writeFileSync(file('a'), '一二');
  rmSync(file('b'));
  renameSync(file('in/c'), file('in/d'));
  writeFileSync(file('e'), '');
  expect(changed().sort()).toEqual(['a', 'b', 'e', 'in/c', 'in/d'].map(file));
  expect(changed()).toEqual([]);
});
