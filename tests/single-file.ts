/**
 * The exhibition in one file, made for tests from a build.
 */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makeSingleFile } from '../src/editions/single-file.ts';
import { openSite } from '../src/editions/site.ts';
import { folderOf, type SiteName } from './sites.ts';

/**
 * Makes the file in a folder of its own.
 * @returns where it stands
 */
export async function singleFileOf(site: SiteName): Promise<string> {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'single-file-')), 'exhibition.html');
  writeFileSync(file, await makeSingleFile(openSite(folderOf(site))));
  return file;
}

/** The address of a place in the file: of a page and an anchor as the site has them. */
export function placeIn(file: string, address = ''): string {
  return `file://${file}${address === '' ? '' : `#${address}`}`;
}

export const textOfFile = (file: string) => readFileSync(file, 'utf8');
