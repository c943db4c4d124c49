/**
 * Writes the service worker with the list of files that it keeps on the device.
 */
import { hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'esbuild';
import { getManifest } from 'workbox-build';
import { addressOfFile } from '../lib/fixity.ts';
import {
  isForReaders,
  keptFiles,
  LARGEST_FILE,
  MOST_BYTES,
  WORKER,
} from '../features/offline/offline-precache.ts';
import { filesBelow } from '../lib/hashes.ts';
import { root } from '../lib/environment.ts';

/** A name as a glob that matches nothing else. */
const asGlob = (name: string) => name.replace(/[?*()[\]{}!+@\\]/gu, '[$&]');

/**
 * What Workbox fetches: addresses from the worker's own, with what tells one version from another,
 * and the hash, without which half of a new version might be kept while it is being copied to a host.
 */
async function entriesOf(folder: string, paths: readonly string[]) {
  const { manifestEntries, warnings } = await getManifest({
    globDirectory: folder,
    globPatterns: paths.map(asGlob),
    globIgnores: [],
    maximumFileSizeToCacheInBytes: LARGEST_FILE,
    // A name with a hash of the bytes is a version already.
    dontCacheBustURLsMatching: /^_astro\//u,
    manifestTransforms: [
      (entries) => ({
        manifest: entries.map((entry) => {
          const bytes = readFileSync(path.join(folder, entry.url));
          const integrity = `sha256-${hash('sha256', bytes, 'base64')}`;
          return { ...entry, url: addressOfFile('./', entry.url), integrity };
        }),
      }),
    ],
  });
  const [warning] = warnings;
  if (warning !== undefined) throw new Error(warning);
  return manifestEntries;
}

/**
 * Writes the worker of a built site into it, under {@link WORKER}.
 * @param folder the site; when a file of it is changed later, the worker has to be written again
 * @param most what may be kept, in bytes
 * @returns how many files it keeps, how many bytes they are, and whether that is all
 */
export async function writeWorker(folder: string, most = MOST_BYTES) {
  const all = filesBelow(folder)
    .filter(isForReaders)
    .map((file) => ({ path: file, bytes: statSync(path.join(folder, file)).size }));
  const { files, whole } = keptFiles(all, most);
  const entries = await entriesOf(
    folder,
    files.map((file) => file.path),
  );
  await build({
    entryPoints: [path.join(root, 'src/features/offline/worker/worker.ts')],
    outfile: path.join(folder, WORKER),
    bundle: true,
    minify: true,
    logLevel: 'warning',
    legalComments: 'none',
    target: ['chrome100', 'safari15.4'],
    define: {
      KEPT: JSON.stringify({ entries, whole }),
      'process.env.NODE_ENV': '"production"',
    },
  });
  return { files: files.length, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0), whole };
}

export function offline(): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { files, bytes, whole } = await writeWorker(fileURLToPath(dir));
        const part = whole ? 'all that readers open' : 'a part: the exhibition is very large';
        logger.info(`${files} files, ${Math.ceil(bytes / 1024)} KB are kept on devices; ${part}`);
      },
    },
  };
}
