/** Compresses files, in a process of its own. */
import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync, zstdCompressSync } from 'node:zlib';
import { answer } from './child.ts';
import { kept } from './kept.ts';

/** What a process is given. */
export interface CompressionJob {
  readonly files: readonly {
    /** Absolute. */
    readonly file: string;
    /** As hard as can be, whatever time it takes. */
    readonly hard: boolean;
  }[];
  /** By which what was pressed hard is kept for the next build. */
  readonly program: string;
}

/** How many files a process has written, and how many of them an earlier build had pressed. */
export interface Compressed {
  readonly written: number;
  readonly before: number;
}

/** A file that fits into one packet gains nothing. */
const LEAST_BYTES = 1024;

/** A window no larger than the text, in bits: a larger one finds nothing more, and takes time to make. */
function windowOf(bytes: number): number {
  const { BROTLI_DEFAULT_WINDOW: most } = constants;
  return Math.min(most, Math.max(16, Math.ceil(Math.log2(bytes))));
}

/** The endings that servers look for, and what makes them; none writes a time into its file. */
const encoders = (hard: boolean): Record<string, (text: Buffer) => Buffer> => ({
  '.br': (text) =>
    brotliCompressSync(text, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_QUALITY]: hard ? constants.BROTLI_MAX_QUALITY : 5,
        [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
        [constants.BROTLI_PARAM_LGWIN]: windowOf(text.length),
      },
    }),
  '.gz': (text) => gzipSync(text, { level: hard ? constants.Z_BEST_COMPRESSION : 4 }),
  '.zst': (text) =>
    zstdCompressSync(text, {
      params: { [constants.ZSTD_c_compressionLevel]: hard ? 19 : 3 },
      pledgedSrcSize: text.length,
    }),
});

function compressFiles({ files, program }: CompressionJob): Compressed {
  const [hardest, light] = [true, false].map((hard) => Object.entries(encoders(hard)));
  let [written, before] = [0, 0];
  for (const { file, hard } of files) {
    const text = readFileSync(file);
    if (text.length < LEAST_BYTES) continue;
    for (const [ending, compress] of (hard ? hardest : light) ?? []) {
      // What is pressed lightly takes no longer than to look for it.
      const place = hard ? kept([program, ending, text]) : undefined;
      const known = place?.read();
      const bytes = known ?? compress(text);
      if (known) before += 1;
      else place?.write(bytes);
      writeFileSync(file + ending, bytes);
      written += 1;
    }
  }
  return { written, before };
}

answer(compressFiles);
