/**
 * The exhibition in one file, made for tests from a build.
 */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { makeSingleFile } from '../src/editions/single-file.ts';
import { openSite } from '../src/editions/site.ts';
import { folderOf, singleFilePath, type SiteName } from './sites.ts';

/**
 * Makes the file, once for each build.
 * @returns where it stands
 */
export async function singleFileOf(site: SiteName): Promise<string> {
  const file = singleFilePath(site);
  if (existsSync(file)) return file;
  // Others may make it at the same time, and find it whole or not at all.
  const own = `${file}-${process.pid}`;
  writeFileSync(own, await makeSingleFile(openSite(folderOf(site))));
  renameSync(own, file);
  return file;
}

/** The address of a place in the file: of a page and an anchor as the site has them. */
export function placeIn(file: string, address = ''): string {
  return `file://${file}${address === '' ? '' : `#${address}`}`;
}

export const textOfFile = (file: string) => readFileSync(file, 'utf8');
