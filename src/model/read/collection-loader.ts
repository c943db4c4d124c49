/**
 * Astro's collections, read as the content check reads them. Files are data and never compiled, but
 * for the article's: ten thousand milestones would otherwise be ten thousand modules to bundle.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Loader, LoaderContext } from 'astro/loaders';
import { contentFolder, root } from '../../lib/environment.ts';
import { formatProblem, type Problem, readContentFile } from './content-file.ts';
import { type CollectionName, collectionOf } from '../collections.ts';
import { stem } from './file-name.ts';
import { isFile, isFolder } from './text-file.ts';

/** Milliseconds within which an editor's programme has written a file that it began. */
const WRITTEN_BY = 100;

/**
 * Loads a collection, from nothing each time: Astro's own cache knows an entry by its words alone, and
 * would look for a file that was renamed where it no longer is.
 * @param collection its name, which is that of its folder or file
 */
export function collectionLoader(collection: CollectionName): Loader {
  const { folder: entries } = collectionOf(collection);
  const folder = entries ? path.join(contentFolder, collection) : contentFolder;
  const extension = path.extname(entries?.example ?? '.yaml');
  const idIn = (file: string) => {
    if (!file.endsWith(extension)) return undefined;
    const name = stem(file);
    return entries ? entries.idOf(name) : name === collection ? name : undefined;
  };

  async function loadFile(file: string, context: LoaderContext): Promise<void> {
    const id = idIn(file);
    const whole = path.join(folder, file);
    if (id === undefined || !isFile(whole)) return;
    const problems: Problem[] = [];
    const { data: fields, body } = readContentFile(whole, id, problems);
    if (!fields || problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
    const data = await context.parseData({ id, data: fields, filePath: whole });
    context.store.set({
      id,
      data,
      body,
      filePath: path.relative(root, whole).split(path.sep).join('/'),
      digest: context.generateDigest({ fields, body }),
      deferredRender: collection === 'article',
    });
  }

  return {
    name: 'content-folder',
    async load(context) {
      context.store.clear();
      for (const file of isFolder(folder) ? readdirSync(folder).sort() : []) {
        await loadFile(file, context);
      }
      context.watcher?.add(folder);
      // Only the file that has changed: an editor waits, and there may be thousands beside it.
      context.watcher?.on('all', (event, changed) => {
        if (path.dirname(changed) !== folder) return;
        const file = path.basename(changed);
        if (event === 'unlink') {
          context.store.delete(idIn(file) ?? '');
          return;
        }
        loadFile(file, context)
          // Read while it was being written, perhaps, and the watcher drops what follows at once.
          .catch(() => setTimeout(WRITTEN_BY).then(() => loadFile(file, context)))
          .catch((error: unknown) => {
            context.logger.error(error instanceof Error ? error.message : String(error));
          });
      });
    },
  };
}
