/**
 * Builds beside the folder that is published and changes the two at the end: a build that fails, or
 * is ended on its way, leaves the last good one whole.
 */
import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { displayPath, root } from '../lib/environment.ts';
import { newFolder, replaceFolder, restoreFolder } from '../lib/replace-folder.ts';

/** The folder that a build will stand in, by the one that it is written to. */
export function publishedFolder(dir: URL): string {
  const folder = path.resolve(fileURLToPath(dir));
  const named = path.join(path.dirname(folder), path.basename(folder).replace(/^new-/u, ''));
  return newFolder(named) === folder ? named : folder;
}

export const output = (): AstroIntegration => ({
  name: 'output',
  hooks: {
    'astro:config:setup': async ({ command, config, updateConfig }) => {
      if (command !== 'build') return;
      const named = path.resolve(fileURLToPath(config.outDir));
      // Astro itself refuses to write to the project's root.
      if (`${root}${path.sep}`.startsWith(`${named}${path.sep}`)) return;
      await restoreFolder(named);
      // Where the folder is a link, the link stays.
      const folder = existsSync(named) ? realpathSync(named) : named;
      updateConfig({ outDir: pathToFileURL(`${newFolder(folder)}/`) });
    },
    'astro:build:done': async ({ dir, logger }) => {
      const folder = publishedFolder(dir);
      await replaceFolder(folder);
      logger.info(`the site stands in ${displayPath(folder)}/`);
    },
  },
});
