import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publishedFolder, replace, restore } from './output.ts';

let place: string;
let site: string;

const write = (folder: string, words: string) => {
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'index.html'), words);
};
const words = () => readFileSync(path.join(site, 'index.html'), 'utf8');

beforeEach(() => {
  place = mkdtempSync(path.join(os.tmpdir(), 'output-'));
  site = path.join(place, 'dist');
});
afterEach(() => rmSync(place, { recursive: true }));

describe('replace', () => {
  it('puts the new build in the place of the old one, and leaves nothing beside it', async () => {
    write(site, 'old');
    write(`${site}-new`, 'new');
    // What a build has left that was ended at the very end.
    write(`${site}-old`, 'older');
    await replace(site);
    expect(words()).toBe('new');
    expect([existsSync(`${site}-new`), existsSync(`${site}-old`)]).toEqual([false, false]);
  });

  it('needs no old build', async () => {
    write(`${site}-new`, 'new');
    await replace(site);
    expect(words()).toBe('new');
  });
});

describe('restore', () => {
  it('puts the old build back where one was ended between the two names', async () => {
    write(`${site}-old`, 'old');
    await restore(site);
    expect(words()).toBe('old');
  });

  it('touches no build that stands', async () => {
    write(site, 'new');
    write(`${site}-old`, 'old');
    await restore(site);
    expect(words()).toBe('new');
  });
});

describe('publishedFolder', () => {
  it('is the folder that was named, whatever is written to on the way', () => {
    expect(publishedFolder(pathToFileURL(`${site}-new/`))).toBe(site);
    expect(publishedFolder(pathToFileURL(`${site}/`))).toBe(site);
  });
});
