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

  async function load({ store, parseData, generateDigest }: LoaderContext): Promise<void> {
    store.clear();
    for (const file of await readdir(folder)) {
      const id = idOf[collection](stem(file));
      if (!file.endsWith('.mdx') || id === undefined) continue;
      const whole = path.join(folder, file);
      const text = await readFile(whole, 'utf8');
      const { frontmatter, content } = parseFrontmatter(text);
      const data = await parseData({ id, data: frontmatter, filePath: whole });
      const filePath = path.relative(process.cwd(), whole).split(path.sep).join('/');
      store.set({ id, data, body: content.trim(), filePath, digest: generateDigest(text) });
    }
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
