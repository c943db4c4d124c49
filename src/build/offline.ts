/** Writes the service worker with the list of files that it keeps on the device. */
import { hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'esbuild';
import type { PrecacheEntry } from 'workbox-precaching/_types.js';
import { TARGETS } from '../lib/browsers.ts';
import { addressOfFile } from '../lib/fixity.ts';
import {
  isForReaders,
  keptFiles,
  MOST_BYTES,
  RECORDING,
  WORKER,
} from '../features/offline/offline-precache.ts';
import { filesBelow } from '../lib/hashes.ts';
import { root } from '../lib/environment.ts';
import { withoutRedirected } from '../lib/redirects.ts';

/** What pictures are looked at closely with: without a network the large file is opened. */
const CLOSE_LOOK = /^iiif\/[^/]+\/p\d+\/|^_astro\/close-look\./u;

/** A file as Workbox lists it: its address from the worker's own, and its version. */
function precacheEntry(folder: string, file: string): PrecacheEntry {
  const bytes = readFileSync(path.join(folder, file));
  return {
    url: addressOfFile('./', file),
    // A name with a hash of the bytes is a version already.
    revision: file.startsWith('_astro/') ? null : hash('md5', bytes),
    // Without it, half of a new version might be kept while it is being copied to a host.
    integrity: `sha256-${hash('sha256', bytes, 'base64')}`,
  };
}

/** The pictures of the site's tours, as pages name them: what begins with a tour ends with its viewer. */
function detailsIn(folder: string, files: readonly string[]): Set<string> {
  const pages = files.filter((file) => /^objects\/[^/]+\/index\.html$/u.test(file));
  const tours = pages.flatMap((page) => {
    const [, tour] = readFileSync(path.join(folder, page), 'utf8').split(' data-tour=');
    return tour?.split('</picture-viewer>')[0] ?? [];
  });
  return new Set(tours.flatMap((tour) => tour.match(/_astro\/[\w.-]+/gu) ?? []));
}

/**
 * Writes the worker of a built site into it, under {@link WORKER}.
 * @param folder the site; when a file of it is changed later, the worker has to be written again
 * @param most what may be kept, in bytes
 * @returns how many files it keeps, how many bytes they are, and what it leaves to the network: so many
 * of each group, and sounds and films
 */
export async function writeWorker(folder: string, most = MOST_BYTES) {
  const found = withoutRedirected(folder, filesBelow(folder)).filter(
    (file) => isForReaders(file) && !CLOSE_LOOK.test(file) && !RECORDING.test(file),
  );
  const details = detailsIn(folder, found);
  const all = found.map((file) => ({
    path: file,
    bytes: statSync(path.join(folder, file)).size,
    detail: details.has(file),
  }));
  const recordings = filesBelow(folder).filter((file) => RECORDING.test(file)).length;
  const { files, left, whole } = keptFiles(all, most);
  const entries = files.map((file) => precacheEntry(folder, file.path));
  await build({
    entryPoints: [path.join(root, 'src/features/offline/worker/worker.ts')],
    outfile: path.join(folder, WORKER),
    bundle: true,
    minify: true,
    logLevel: 'warning',
    legalComments: 'none',
    target: TARGETS,
    define: {
      KEPT: JSON.stringify({ entries, whole }),
      // A worker that has none to leave alone does not carry what it would tell them by.
      RECORDINGS: JSON.stringify(recordings > 0 ? RECORDING.source : ''),
      'process.env.NODE_ENV': '"production"',
    },
  });
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  return { files: files.length, bytes, left, recordings };
}

export const offline = (): AstroIntegration => ({
  name: 'offline',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const { files, bytes, left, recordings } = await writeWorker(fileURLToPath(dir));
      const without = [
        ...Array.from(left, ([group, { length }]) => `${length} files of ${group}`),
        ...(recordings > 0 ? [`${recordings} sounds and films`] : []),
      ];
      const but = without.length > 0 ? ` but for ${without.join(', ')}` : '';
      logger.info(
        `${files} files, ${Math.ceil(bytes / 1024)} KB are kept on devices: all that readers open${but}`,
      );
    },
  },
});
