import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { publishedFolder } from './output.ts';

test('the published folder is the one that was named, whatever is written to on the way', () => {
  const site = path.join(os.tmpdir(), 'dist');
  expect(publishedFolder(pathToFileURL(`${site}-new/`))).toBe(site);
  expect(publishedFolder(pathToFileURL(`${site}/`))).toBe(site);
});
