/**
 * Writes the search index beside the pages. It is made while they are: the two have nothing to do with
 * each other, and Astro makes pages on one processor only.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { deserialize, serialize } from 'node:v8';
import type { AstroIntegration } from 'astro';
import type { SearchPage } from '../features/search/entry.ts';
import { searchEntries, searchPages } from '../features/search/indexing/entries.ts';
import { acceptedExhibition } from './content-check.ts';
import { kept, programHash } from './kept.ts';
import { inChild } from './child.ts';

/** The folder of the index, within the site. */
const FOLDER = 'pagefind/';

/** The files of the index by their paths within its folder. */
type Files = Map<string, Uint8Array>;

/** Makes the index, or takes that of an earlier build of the same pages. */
async function indexOf(pages: readonly SearchPage[]): Promise<{ files: Files; before: boolean }> {
  const place = kept([programHash(), JSON.stringify(pages)]);
  const known = place.read();
  if (known) return { files: deserialize(known) as Files, before: true };
  const files = await inChild<Files>(new URL('search-index.worker.ts', import.meta.url), pages);
  place.write(serialize(files));
  return { files, before: false };
}

export function searchIndex(): AstroIntegration {
  let entries = 0;
  let making: ReturnType<typeof indexOf> | undefined;
  return {
    name: 'search-index',
    hooks: {
      'astro:build:start': () => {
        const all = searchEntries(acceptedExhibition());
        entries = all.length;
        making = indexOf(searchPages(all));
        // Where it fails, the build is told when it asks for the files, and not before.
        making.catch(() => undefined);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { files = new Map<string, Uint8Array>(), before } = (await making) ?? {};
        let bytes = 0;
        for (const [path, content] of files) {
          const file = new URL(FOLDER + path, dir);
          await mkdir(new URL('.', file), { recursive: true });
          await writeFile(file, content);
          bytes += content.length;
        }
        const size = `${entries} entries, ${files.size} files, ${Math.ceil(bytes / 1024)} KB`;
        logger.info(`${size}${before ? ', as an earlier build had them' : ''}`);
      },
    },
  };
}
