/** Writes the list of every published file with its SHA-256, after all other steps of the build. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatManifest, listedPaths, MANIFEST } from '../lib/fixity.ts';
import { filesBelow, hashesOf, sha256 } from '../lib/hashes.ts';
import { withoutRedirected } from '../lib/redirects.ts';

/**
 * Lists the files of a built site, and writes the list among them.
 * @param folder the site; whatever is added to it later has to be listed again
 * @returns how many files it lists, and its own SHA-256, which can stand nowhere in the site
 */
export async function writeManifest(folder: string): Promise<{ files: number; hash: string }> {
  const hashes = hashesOf(folder, listedPaths(withoutRedirected(folder, filesBelow(folder))));
  const manifest = formatManifest(hashes);
  await writeFile(path.join(folder, MANIFEST), manifest);
  return { files: hashes.size, hash: sha256(manifest) };
}

/** Has to be the last of the integrations. */
export const fixity = (): AstroIntegration => ({
  name: 'fixity',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const { files, hash } = await writeManifest(fileURLToPath(dir));
      logger.info(`${files} files; the SHA-256 of ${MANIFEST} is ${hash}`);
    },
  },
});
