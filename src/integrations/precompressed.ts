/**
 * Writes each text file of the build a second, third and fourth time, compressed, so that servers
 * send what was pressed once and well instead of pressing it for each reader.
 */
import { glob, readFile, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip, zstdCompress } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { FORMATS } from './headers/media-types.ts';

/** A file that fits into one packet gains nothing. */
const LEAST_BYTES = 1024;

/**
 * Up to this size of all texts they are pressed as hard as can be, about a second of work for each
 * 1.5 MB; above it as hard as a server would do it, ten times faster and a tenth larger, so that a
 * long chronicle can still be built.
 */
const MOST_BYTES_PRESSED_HARD = 8 * 1024 * 1024;

/** A window no larger than the text, in bits: a larger one finds nothing more, and takes time to make. */
function windowOf(bytes: number): number {
  const { BROTLI_DEFAULT_WINDOW: most } = constants;
  return Math.min(most, Math.max(16, Math.ceil(Math.log2(bytes))));
}

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);
const zstd = promisify(zstdCompress);

/** The endings that servers look for, and what makes them; none writes a time into its file. */
const encoders = (hard: boolean): Record<string, (text: Buffer) => Promise<Buffer>> => ({
  '.br': (text) =>
    brotli(text, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_QUALITY]: hard ? constants.BROTLI_MAX_QUALITY : 6,
        [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
        [constants.BROTLI_PARAM_LGWIN]: windowOf(text.length),
      },
    }),
  '.gz': (text) => deflate(text, { level: hard ? constants.Z_BEST_COMPRESSION : 6 }),
  '.zst': (text) =>
    zstd(text, {
      params: { [constants.ZSTD_c_compressionLevel]: hard ? 19 : 6 },
      pledgedSrcSize: text.length,
    }),
});

/**
 * Compresses the texts of a folder.
 * @param folder with files that nobody else writes meanwhile
 * @param hardUpTo the size of all texts together, in bytes, up to which they are pressed hardest
 * @returns how many files were written
 */
export async function precompress(
  folder: string,
  hardUpTo = MOST_BYTES_PRESSED_HARD,
): Promise<number> {
  const texts: string[] = [];
  let bytes = 0;
  for await (const file of glob('**/*', { cwd: folder, withFileTypes: true })) {
    const { text } = FORMATS[path.extname(file.name).slice(1)] ?? {};
    if (!text || !file.isFile()) continue;
    const name = path.join(file.parentPath, file.name);
    texts.push(name);
    bytes += (await stat(name)).size;
  }
  const encode = Object.entries(encoders(bytes <= hardUpTo));
  let written = 0;
  const work = async () => {
    for (let name = texts.pop(); name !== undefined; name = texts.pop()) {
      const text = await readFile(name);
      if (text.length < LEAST_BYTES) continue;
      for (const [ending, compress] of encode) {
        const compressed = await compress(text);
        await writeFile(name + ending, compressed);
        written += 1;
      }
    }
  };
  // zlib works in threads of its own; more than one for each processor only takes memory.
  await Promise.all(Array.from({ length: os.availableParallelism() }, work));
  return written;
}

export function precompressed(): AstroIntegration {
  return {
    name: 'precompressed',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        logger.info(`${await precompress(fileURLToPath(dir))} files`);
      },
    },
  };
}
