/**
 * Writes the search index beside the pages. It is made while they are: the two have nothing to do with
 * each other, and Astro makes pages on one processor only.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { searchEntries, searchPages } from '../features/search/indexing/entries.ts';
import { acceptedExhibition } from './content-check.ts';
import { inThread } from './thread.ts';

/** The folder of the index, within the site. */
const FOLDER = 'pagefind/';

/** The files of the index by their paths within its folder. */
type Files = Map<string, Uint8Array>;

export function searchIndex(): AstroIntegration {
  let entries = 0;
  let making = Promise.resolve<Files>(new Map());
  return {
    name: 'search-index',
    hooks: {
      'astro:build:start': () => {
        const all = searchEntries(acceptedExhibition());
        entries = all.length;
        making = inThread<Files>(
          new URL('search-index.worker.ts', import.meta.url),
          searchPages(all),
        );
        // Where it fails, the build is told when it asks for the files, and not before.
        making.catch(() => undefined);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const files = await making;
        let bytes = 0;
        for (const [path, content] of files) {
          const file = new URL(FOLDER + path, dir);
          await mkdir(new URL('.', file), { recursive: true });
          await writeFile(file, content);
          bytes += content.length;
        }
        logger.info(`${entries} entries, ${files.size} files, ${Math.ceil(bytes / 1024)} KB`);
      },
    },
  };
}
