import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replaceFolder, restoreFolder } from './replace-folder.ts';

let place: string;
let site: string;

const write = (folder: string, words: string) => {
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'index.html'), words);
};
const beside = (mark: string) => path.join(place, `${mark}-dist`);
const words = () => readFileSync(path.join(site, 'index.html'), 'utf8');

beforeEach(() => {
  place = mkdtempSync(path.join(os.tmpdir(), 'replace-'));
  site = path.join(place, 'dist');
});
afterEach(() => rmSync(place, { recursive: true }));

describe('replaceFolder', () => {
  it('puts the new build in the place of the old one, and leaves nothing beside it', async () => {
    write(site, 'old');
    write(beside('new'), 'new');
    // What a build has left that was ended at the very end.
    write(beside('old'), 'older');
    await replaceFolder(site);
    expect(words()).toBe('new');
    expect([existsSync(beside('new')), existsSync(beside('old'))]).toEqual([false, false]);
  });

  it('needs no old build', async () => {
    write(beside('new'), 'new');
    await replaceFolder(site);
    expect(words()).toBe('new');
  });
});

describe('restoreFolder', () => {
  it('puts the old build back where one was ended between the two names', async () => {
    write(beside('old'), 'old');
    await restoreFolder(site);
    expect(words()).toBe('old');
  });

  it('touches no build that stands', async () => {
    write(site, 'new');
    write(beside('old'), 'old');
    await restoreFolder(site);
    expect(words()).toBe('new');
  });
});
