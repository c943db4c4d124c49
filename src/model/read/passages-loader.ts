/**
 * The passages of the article as a collection of their own, so that milestones, figures and
 * categories can refer to a paragraph and a dangling reference is found.
 */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import { idOf, stem } from './file-name.ts';
import { passagesOf } from '../passage.ts';
import { contentFolder } from '../../lib/environment.ts';

export function passagesLoader(): Loader {
  const folder = path.join(contentFolder, 'article');

  async function load({ store, parseData, generateDigest }: LoaderContext): Promise<void> {
    store.clear();
    const files = (await readdir(folder)).filter((file) => file.endsWith('.mdx')).sort();
    for (const file of files) {
      const section = idOf.article(stem(file));
      if (section === undefined) continue;
      const { content } = parseFrontmatter(await readFile(path.join(folder, file), 'utf8'));
      for (const { id, number, text } of passagesOf(section, content)) {
        const data = await parseData({ id, data: { section, number, text } });
        store.set({ id, data, digest: generateDigest(data) });
      }
    }
  }

  return {
    name: 'passages',
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
