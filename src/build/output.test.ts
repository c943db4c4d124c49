import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { root } from '../lib/environment.ts';
import { newFolder } from '../lib/replace-folder.ts';
import { publishedFolder } from './output.ts';

test('the published folder is the one that was named, whatever is written to on the way', () => {
  const site = path.join(os.tmpdir(), 'dist');
  expect(publishedFolder(pathToFileURL(`${os.tmpdir()}/new-dist/`))).toBe(site);
  expect(publishedFolder(pathToFileURL(`${site}/`))).toBe(site);
});

test('a folder beside the project, whose name begins as the project’s, is not taken for a part of it', () => {
  // Astro goes by the beginning of the path, and would look for packages there.
  expect(newFolder(`${root}-site`).startsWith(root)).toBe(false);
  expect(newFolder(path.join(root, 'dist')).startsWith(root)).toBe(true);
});
