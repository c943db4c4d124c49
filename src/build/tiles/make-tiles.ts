/**
 * A picture in tiles, as IIIF Image API 3.0 publishes it without a program on the server (level 0,
 * https://iiif.io/api/image/3.0/compliance/): each under the address of what it shows of the picture.
 */
import { createHash } from 'node:crypto';
import {
  cpSync,
  createReadStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
} from 'node:fs';
import { renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { cacheFolder } from '../../lib/environment.ts';

/** Where tiles are kept from build to build. */
export const KEPT_TILES = path.join(cacheFolder, 'tiles');

/** Pixels of a side. */
const SIDE = 512;
const QUALITY = 82;

/** What IIIF calls the description of a picture. */
const INFO = 'info.json';

/** A hash of a file, which may be larger than what is read at once, and of all that makes its tiles. */
async function nameOf(file: string): Promise<string> {
  const hash = createHash('sha256').update(`${sharp.versions.vips}, ${SIDE}, ${QUALITY}`);
  for await (const part of createReadStream(file)) hash.update(part as Buffer);
  return hash.digest('hex');
}

/** Cuts a picture, or takes what an earlier build has cut. @returns the folder that they are kept in */
async function cut(file: string, keptIn: string): Promise<string> {
  const folder = path.join(keptIn, await nameOf(file));
  if (existsSync(folder)) {
    const now = new Date();
    utimesSync(folder, now, now);
    return folder;
  }
  mkdirSync(keptIn, { recursive: true });
  // Another build may cut the same; and what is cut by half is no tiles.
  const aside = `${folder}-${process.pid}`;
  rmSync(aside, { recursive: true, force: true });
  // Upright and in the colours of the web, without what the original tells of place and camera.
  await sharp(file, { limitInputPixels: false, sequentialRead: true })
    .autoOrient()
    .flatten({ background: '#fff' })
    .jpeg({ quality: QUALITY })
    .tile({ layout: 'iiif3', size: SIDE })
    .toFile(aside);
  if (existsSync(folder)) rmSync(aside, { recursive: true });
  else renameSync(aside, folder);
  return folder;
}

/**
 * Publishes a picture in tiles.
 * @param file the original
 * @param folder where they stand in the site, which must not be there yet
 * @param id the address of that folder, without a slash at its end
 */
export async function makeTiles(
  file: string,
  folder: string,
  id: string,
  keptIn = KEPT_TILES,
): Promise<void> {
  cpSync(await cut(file, keptIn), folder, { recursive: true });
  const place = path.join(folder, INFO);
  const info = JSON.parse(readFileSync(place, 'utf8')) as Record<string, unknown>;
  // The picture as a whole is there in the smallest size, which sharp does not say.
  const sizes = readdirSync(path.join(folder, 'full')).map((size) => {
    const [width, height] = size.split(',').map(Number);
    return { width, height };
  });
  writeFileSync(place, `${JSON.stringify({ ...info, id, sizes }, undefined, 2)}\n`);
}
