/**
 * Makes the editions of the built site, files to take away: `npm run editions`, or
 * `node src/commands/editions.ts <folder>`. They stand in the site’s `editions/`.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { renew } from '../build/renew.ts';
import { linkEditions, type MadeEdition, readableSize } from '../editions/about.ts';
import { linkSounds } from '../editions/audio/pages.ts';
import { makeSounds } from '../editions/audio/sounds.ts';
import { EDITIONS } from '../editions/list.ts';
import { openSite } from '../editions/site.ts';
import { CommandError } from '../lib/command-error.ts';
import { sourceDateEpoch, speaker, speechCommand } from '../lib/environment.ts';
import { MANIFEST } from '../lib/fixity.ts';
import { startBrowser } from '../lib/programs/start-browser.ts';
import { failWith, showProgress } from './terminal.ts';
import { versionDate } from './version-date.ts';

/** The folder of editions, in that of the site. */
const FOLDER = 'editions';

/**
 * Makes the editions anew, and links them from the page about the exhibition.
 * @param folder the site
 * @param date of the version
 * @returns the SHA-256 of the site’s list of files, which has them too
 * @throws CommandError where something is missing; then the site is as it was
 */
async function makeEditions(folder: string, date: Date): Promise<string> {
  const site = openSite(folder);
  const files = new Map<string, Uint8Array>();
  const made: MadeEdition[] = [];
  let running: Promise<Browser> | undefined;
  const say = (line: string) => {
    console.log(line);
  };
  const browser = () => (running ??= startBrowser());
  const offer = (file: string, label: string, bytes: Uint8Array) => {
    const { pathname: href } = new URL(`${FOLDER}/${file}`, site.data.url);
    files.set(file, bytes);
    made.push({ href, label, size: bytes.length });
    console.log(`${FOLDER}/${file}  ${readableSize(bytes.length)}  ${label}`);
  };
  // First: what is wrong with a command is said at once.
  const sounds = await makeSounds(site, speechCommand, speaker, showProgress);
  try {
    for (const { file, label, make } of EDITIONS) {
      offer(file, label, Buffer.from(await make({ site, date, browser, say })));
    }
  } finally {
    await (await running?.catch(() => undefined))?.close();
  }
  for (const { file, label, whole, beside } of sounds) {
    offer(file, label, whole);
    for (const [name, bytes] of beside) files.set(name, bytes);
  }
  // Only now, so that a failure half way leaves the earlier editions as they were.
  const place = path.join(site.folder, FOLDER);
  await rm(place, { recursive: true, force: true });
  for (const [file, bytes] of files) {
    await mkdir(path.dirname(path.join(place, file)), { recursive: true });
    await writeFile(path.join(place, file), bytes);
  }
  await linkEditions(site, made, date);
  await linkSounds(site, FOLDER, sounds);
  return renew(site.folder);
}

try {
  const [folder = 'dist', ...more] = process.argv.slice(2);
  if (more.length > 0) {
    throw new CommandError(
      'Say one folder or none: npm run editions -- dist（请给出一个文件夹，或不给）',
    );
  }
  const hash = await makeEditions(folder, versionDate(sourceDateEpoch));
  console.log(`The SHA-256 of ${MANIFEST} is now（校验清单已更新，其校验值为）: ${hash}`);
} catch (error) {
  failWith(error);
}
