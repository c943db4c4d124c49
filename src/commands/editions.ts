/**
 * Makes the editions of the built site, files to take away: `npm run editions`, or
 * `node src/commands/editions.ts <folder>`. They stand in the site’s `editions/`.
 */
import { mkdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { type Edition, EDITIONS } from '../editions/list.ts';
import { EditionsError, openSite } from '../editions/site.ts';
import { sourceDateEpoch } from '../settings.ts';
import { provideBrowser } from './browser.ts';
import { VersionDateError, versionDate } from './version-date.ts';

/** The folder of editions, in that of the site. */
export const FOLDER = 'editions';

/**
 * Makes the editions anew.
 * @param folder the site
 * @param date of the version
 * @param made told of each when it stands, with its size in bytes
 * @throws EditionsError where something is missing
 */
export async function makeEditions(
  folder: string,
  date: Date,
  made: (edition: Edition, bytes: number) => void = () => undefined,
): Promise<void> {
  const site = openSite(folder);
  const place = path.join(site.folder, FOLDER);
  let running: Promise<Browser> | undefined;
  const browser = () => (running ??= chromium.launch({ executablePath: provideBrowser().path }));
  try {
    await rm(place, { recursive: true, force: true });
    await mkdir(place);
    for (const edition of EDITIONS) {
      const out = path.join(place, edition.file);
      await edition.make({ site, date, browser }, out);
      made(edition, (await stat(out)).size);
    }
  } finally {
    await (await running)?.close();
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
    await makeEditions(folder, versionDate(sourceDateEpoch), ({ file, label }, bytes) => {
      console.log(`${FOLDER}/${file}  ${(bytes / 1024).toFixed(0)} KB  ${label}`);
    });
  } catch (error) {
    if (!(error instanceof EditionsError || error instanceof VersionDateError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
