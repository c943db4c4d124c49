/**
 * Files whose body is plain text: read as data, never compiled. Ten thousand milestones would
 * otherwise be ten thousand modules to bundle.
 */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import type { Loader, LoaderContext } from 'astro/loaders';
import { type FolderCollection, idOf, stem } from '../domain/file-name.ts';
import { contentFolder } from '../settings.ts';

/**
 * Loads the `.mdx` files of a collection's folder with their bodies as text.
 * @param collection its name and folder
 */
export function textsLoader(collection: FolderCollection): Loader {
  const folder = path.join(contentFolder, collection);

  async function loadFile(file: string, context: LoaderContext): Promise<string | undefined> {
    const id = idOf[collection](stem(file));
    if (id === undefined) return undefined;
    const whole = path.join(folder, file);
    const text = await readFile(whole, 'utf8');
    const digest = context.generateDigest(text);
    if (context.store.get(id)?.digest === digest) return id;
    const { frontmatter, content } = parseFrontmatter(text);
    const data = await context.parseData({ id, data: frontmatter, filePath: whole });
    const filePath = path.relative(process.cwd(), whole).split(path.sep).join('/');
    context.store.set({ id, data, body: content.trim(), filePath, digest });
    return id;
  }

  async function load(context: LoaderContext): Promise<void> {
    const gone = new Set(context.store.keys());
    for (const file of await readdir(folder)) {
      if (!file.endsWith('.mdx')) continue;
      const id = await loadFile(file, context);
      if (id !== undefined) gone.delete(id);
    }
    for (const id of gone) context.store.delete(id);
  }

  return {
    name: 'texts',
    async load(context) {
      await load(context);
      context.watcher?.on('all', (_event, file) => {
        if (path.dirname(file) !== folder) return;
        load(context).catch((error: unknown) => {
          context.logger.error(error instanceof Error ? error.message : String(error));
        });
      });
    },
  };
}
