/**
 * Writes each text file of the build a second, third and fourth time, compressed, so that servers
 * send what was pressed once and well instead of pressing it for each reader.
 */
import { statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Compressed, CompressionJob } from './compression.worker.ts';
import { FORMATS } from '../hosting/media-types.ts';
import { filesBelow } from '../lib/hashes.ts';
import { forgetUnused, programHash } from './kept.ts';
import { inChild } from './child.ts';

/**
 * Up to this size of all texts they are pressed as hard as can be, about a second of work for each
 * 1.5 MB; above it as hard as a server would do it, ten times faster and a tenth larger, so that a
 * long chronicle can still be built: but for the few pages that most readers come to first.
 */
const MOST_BYTES_PRESSED_HARD = 8 * 1024 * 1024;

/** A page at the top of the site, such as the entrance and the timeline, of which no chronicle makes more. */
const isAtTop = (folder: string, file: string) =>
  /^(?:[^/\\]+[/\\])?[^/\\]+\.html$/u.test(path.relative(folder, file));

/**
 * Compresses the texts of a folder.
 * @param folder with files that nobody else writes meanwhile
 * @param hardUpTo the size of all texts together, in bytes, up to which all are pressed hardest
 * @returns how many files were written, and how many of them an earlier build had pressed
 */
export async function precompress(
  folder: string,
  hardUpTo = MOST_BYTES_PRESSED_HARD,
): Promise<Compressed> {
  const texts = filesBelow(folder)
    .filter((file) => FORMATS[path.extname(file).slice(1)]?.text)
    .map((file) => path.join(folder, file))
    .map((file) => ({ file, bytes: statSync(file).size }));
  const all = texts.reduce((sum, { bytes }) => sum + bytes, 0) <= hardUpTo;
  // Dealt out like cards, the largest first, so that all have as much to do.
  const files = texts
    .sort((a, b) => b.bytes - a.bytes)
    .map(({ file }) => ({ file, hard: all || isAtTop(folder, file) }));
  const processes = os.availableParallelism();
  const program = programHash();
  const done = await Promise.all(
    Array.from({ length: processes }, (_, own) => {
      const dealt = files.filter((_, at) => at % processes === own);
      const job: CompressionJob = { files: dealt, program };
      // Processes of our own, as the methods of zlib that do not wait take longer to pass ten thousand
      // small files to its threads than to press them.
      return inChild<Compressed>(new URL('compression.worker.ts', import.meta.url), job);
    }),
  );
  const sum = (field: keyof Compressed) => done.reduce((all, one) => all + one[field], 0);
  return { written: sum('written'), before: sum('before') };
}

export const precompressed = (): AstroIntegration => ({
  name: 'precompressed',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const { written, before } = await precompress(fileURLToPath(dir));
      logger.info(`${written} files, ${before} of them as an earlier build had them`);
      forgetUnused();
    },
  },
});
