/**
 * Files of fields, with a body that is plain text or none: read as data, never compiled. Ten thousand
 * milestones would otherwise be ten thousand modules to bundle.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import type { Loader, LoaderContext } from 'astro/loaders';
import * as yaml from 'js-yaml';
import { type FolderCollection, idOf, stem } from './file-name.ts';
import { contentFolder } from '../../lib/environment.ts';
import { EXTENSION } from './content-folder.ts';

/** Milliseconds within which an editor's programme has written a file that it began. */
const WRITTEN_BY = 100;

/** What a file holds, by its text. */
function parse(file: string, text: string): { fields: Record<string, unknown>; body?: string } {
  if (file.endsWith('.yaml')) return { fields: yaml.load(text) as Record<string, unknown> };
  const { frontmatter, content } = parseFrontmatter(text);
  return { fields: frontmatter, body: content.trim() };
}

/**
 * Loads the files of a collection's folder, their bodies as text.
 * @param collection its name and folder
 */
export function recordsLoader(collection: FolderCollection): Loader {
  const folder = path.join(contentFolder, collection);
  const idIn = (file: string) =>
    file.endsWith(EXTENSION[collection]) ? idOf[collection](stem(file)) : undefined;

  async function loadFile(
    file: string,
    { store, parseData, generateDigest }: LoaderContext,
  ): Promise<void> {
    const id = idIn(file);
    if (id === undefined) return;
    const whole = path.join(folder, file);
    const text = readFileSync(whole, 'utf8');
    const { fields, ...body } = parse(file, text);
    const data = await parseData({ id, data: fields, filePath: whole });
    const filePath = path.relative(process.cwd(), whole).split(path.sep).join('/');
    store.set({ id, data, ...body, filePath, digest: generateDigest(text) });
  }

  return {
    name: 'records',
    async load(context) {
      context.store.clear();
      for (const file of readdirSync(folder)) await loadFile(file, context);
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
