/** Renews what the build has made from all files of a site, after some were added or changed. */
import { writeManifest } from './fixity.ts';
import { writeWorker } from './offline.ts';
import { precompress } from './precompressed.ts';

/** @returns the SHA-256 of the list of files */
export async function renew(folder: string): Promise<string> {
  // The copy for devices has hashes of the pages, and the list has that of both.
  await writeWorker(folder);
  const { hash } = await writeManifest(folder);
  await precompress(folder);
  return hash;
}
