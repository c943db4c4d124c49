/**
 * Writes the search index beside the pages.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { searchBundle } from '../search/index/bundle.ts';
import { searchEntries } from '../search/index/entries.ts';
import { searchPages } from '../search/index/pages.ts';
import { acceptedContent } from './content-check/index.ts';

/** The folder of the index, within the site. */
const FOLDER = 'pagefind/';

export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const entries = searchEntries(acceptedContent());
        const files = await searchBundle(searchPages(entries));
        let bytes = 0;
        for (const [path, content] of files) {
          const file = new URL(FOLDER + path, dir);
          await mkdir(new URL('.', file), { recursive: true });
          await writeFile(file, content);
          bytes += content.length;
        }
        logger.info(
          `${entries.length} entries, ${files.size} files, ${Math.ceil(bytes / 1024)} KB`,
        );
      },
    },
  };
}
