/**
 * Makes the editions of the built site, files to take away: `npm run editions`, or
 * `node src/commands/editions.ts <folder>`. They stand in the site’s `editions/`.
 */
import { cp, mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { renew } from '../build/renew.ts';
import { MANIFEST } from '../lib/fixity.ts';
import { linkEditions, type Made, readableSize } from '../editions/about.ts';
import { type Edition, EDITIONS } from '../editions/list.ts';
import { EditionsError, openSite } from '../editions/site.ts';
import { cacheFolder, sourceDateEpoch } from '../lib/environment.ts';
import { provideBrowser } from '../lib/programs/find-browser.ts';
import { failWith } from './terminal.ts';
import { VersionDateError, versionDate } from './version-date.ts';

/** The folder of editions, in that of the site. */
export const FOLDER = 'editions';

/**
 * Makes the editions anew, and links them from the page about the exhibition.
 * @param folder the site
 * @param date of the version
 * @param tell told of each when it stands, with its size in bytes
 * @returns the SHA-256 of the site’s list of files, which has them too
 * @throws EditionsError where something is missing; then the site is as it was
 */
export async function makeEditions(
  folder: string,
  date: Date,
  tell: (edition: Edition, bytes: number) => void = () => undefined,
): Promise<string> {
  const site = openSite(folder);
  // Made aside: what fails half way leaves the editions of before as they were.
  await mkdir(cacheFolder, { recursive: true });
  const aside = await mkdtemp(path.join(cacheFolder, 'editions-'));
  let running: Promise<Browser> | undefined;
  const browser = () => (running ??= startBrowser());
  try {
    const made: Made[] = [];
    for (const edition of EDITIONS) {
      const out = path.join(aside, edition.file);
      await edition.make({ site, date, browser }, out);
      const { size } = await stat(out);
      const { pathname } = new URL(`${FOLDER}/${edition.file}`, site.data.url);
      made.push({ href: pathname, label: edition.label, size });
      tell(edition, size);
    }
    const place = path.join(site.folder, FOLDER);
    await rm(place, { recursive: true, force: true });
    // With the rights of every folder of the site; those of the one aside are for its maker alone.
    await mkdir(place);
    await cp(aside, place, { recursive: true });
    await linkEditions(site, made, date);
    return await renew(site.folder);
  } finally {
    await (await running?.catch(() => undefined))?.close();
    await rm(aside, { recursive: true, force: true });
  }
}

async function startBrowser(): Promise<Browser> {
  try {
    return await chromium.launch({ executablePath: provideBrowser().path });
  } catch (error) {
    const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw new EditionsError(line);
  }
}

if (import.meta.main) {
  try {
    const [folder = 'dist', ...more] = process.argv.slice(2);
    if (more.length > 0) {
      throw new EditionsError(
        'Say one folder or none: npm run editions -- dist（请给出一个文件夹，或不给）',
      );
    }
    const date = versionDate(sourceDateEpoch);
    const hash = await makeEditions(folder, date, ({ file, label }, bytes) => {
      console.log(`${FOLDER}/${file}  ${readableSize(bytes)}  ${label}`);
    });
    console.log(`The SHA-256 of ${MANIFEST} is now（校验清单已更新，其校验值为）: ${hash}`);
  } catch (error) {
    failWith(error, [EditionsError, VersionDateError]);
  }
}
