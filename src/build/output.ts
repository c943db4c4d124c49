/**
 * Builds beside the folder that is published and changes the two at the end: a build that fails, or
 * is ended on its way, leaves the last good one whole.
 */
import { existsSync, realpathSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { displayPath, root } from '../lib/environment.ts';

/** What is added to a folder's name for the build that is under way, and for the one before it. */
const NEW = '-new';
const OLD = '-old';

/**
 * The folder that a build will stand in.
 * @param dir the folder that it is written to
 */
export function publishedFolder(dir: URL): string {
  const folder = path.resolve(fileURLToPath(dir));
  return folder.endsWith(NEW) ? folder.slice(0, -NEW.length) : folder;
}

/** Puts back what a build that was ended between two names has left. */
export async function restore(folder: string): Promise<void> {
  if (!existsSync(folder) && existsSync(folder + OLD)) await rename(folder + OLD, folder);
}

/**
 * Puts the new build in the place of the old one, which is deleted.
 * @param folder the folder that is published
 * @throws Error where it cannot be renamed, as the root of a mounted disk
 */
export async function replace(folder: string): Promise<void> {
  await rm(folder + OLD, { recursive: true, force: true });
  // A program cannot change two folders at once: for less than a millisecond there is none.
  if (existsSync(folder)) await rename(folder, folder + OLD);
  await rename(folder + NEW, folder);
  await rm(folder + OLD, { recursive: true, force: true });
}

export function output(): AstroIntegration {
  return {
    name: 'output',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        const named = path.resolve(fileURLToPath(config.outDir));
        // Astro itself refuses to write to the project's root.
        if (`${root}${path.sep}`.startsWith(`${named}${path.sep}`)) return;
        await restore(named);
        // Where the folder is a link, the link stays.
        const folder = existsSync(named) ? realpathSync(named) : named;
        updateConfig({ outDir: pathToFileURL(`${folder}${NEW}/`) });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = publishedFolder(dir);
        await replace(folder);
        logger.info(`the site stands in ${displayPath(folder)}/`);
      },
    },
  };
}
