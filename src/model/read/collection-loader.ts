/**
 * Astro's collections, read as the content check reads them. Files are data and never compiled, but
 * for the articles': ten thousand milestones would otherwise be ten thousand modules to bundle.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { contentFolder, root } from '../../lib/environment.ts';
import { formatProblem, type Problem, readContentFile } from './content-file.ts';
import { type CollectionName, collectionOf, idWithin } from '../collections.ts';
import { stem } from './file-name.ts';
import { isFile, isFolder } from './text-file.ts';

/** The collections whose texts are components. */
const RENDERED: readonly CollectionName[] = ['article', 'articles'];

/** The loader's name, by which development asks it to read again. */
export const CONTENT_LOADER = 'content-folder';

/** What development asks to be read again. */
export interface Changed extends Record<string, unknown> {
  /** Absolute paths of files that were changed, added or removed. */
  readonly changed: readonly string[];
  /** Is called when they are read: Astro passes over a question while it loads its configuration. */
  readonly heard: () => void;
}

/**
 * Loads a collection. In a build from nothing: Astro's own cache knows an entry by its words alone, and
 * would look for a file that was renamed where it no longer is. In development also the files alone that
 * were changed, as an editor waits, and there may be thousands beside them.
 * @param collection its name, which is that of its folder or file
 */
export function collectionLoader(collection: CollectionName): Loader {
  const { folder: entries } = collectionOf(collection);
  const folder = entries ? path.join(contentFolder, collection) : contentFolder;
  const extension = path.extname(entries?.example ?? '.yaml');
  const idIn = (file: string) => {
    if (!file.endsWith(extension)) return undefined;
    const name = stem(file);
    if (!entries) return name === collection ? name : undefined;
    const id = entries.idOf(name);
    return id !== undefined && entries.within ? idWithin(path.dirname(file), id) : id;
  };
  /** The names in a folder of ours, from the collection's. */
  const namesIn = (below: string) => {
    const place = path.join(folder, below);
    return isFolder(place)
      ? readdirSync(place)
          .sort()
          .map((name) => path.join(below, name))
      : [];
  };
  const isOwn = (file: string) =>
    path.dirname(entries?.within ? path.dirname(file) : file) === folder;

  async function loadFile(file: string, context: LoaderContext): Promise<void> {
    const id = idIn(file);
    const whole = path.join(folder, file);
    if (id === undefined || !isFile(whole)) return;
    const problems: Problem[] = [];
    const { data: fields, body } = readContentFile(whole, id, problems);
    // A build is made as if drafts were not there.
    if (!context.watcher && fields?.['draft'] === true) return;
    if (!fields || problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
    const data = await context.parseData({ id, data: fields, filePath: whole });
    context.store.set({
      id,
      data,
      body,
      filePath: path.relative(root, whole).split(path.sep).join('/'),
      digest: context.generateDigest({ fields, body }),
      deferredRender: RENDERED.includes(collection),
    });
  }

  /** What is wrong with a file is said by the check, and no page is shown until it is mended. */
  const tryFile = (file: string, context: LoaderContext) =>
    loadFile(file, context).catch(() => undefined);

  return {
    name: CONTENT_LOADER,
    async load(context) {
      const { changed, heard } = (context.refreshContextData ?? {}) as Partial<Changed>;
      heard?.();
      const inDevelopment = context.watcher !== undefined;
      if (!changed) context.store.clear();
      const all = entries?.within ? namesIn('').flatMap(namesIn) : namesIn('');
      const ids = new Set(changed?.filter(isOwn).map((file) => idIn(path.relative(folder, file))));
      // What has gone may have come under the same id in another file.
      for (const id of ids) {
        if (id !== undefined && !all.some((file) => idIn(file) === id)) context.store.delete(id);
      }
      const files = changed ? all.filter((file) => ids.has(idIn(file))) : all;
      for (const file of files) await (inDevelopment ? tryFile : loadFile)(file, context);
    },
  };
}
