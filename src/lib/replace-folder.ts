/**
 * Puts a folder that was made aside in the place of an old one: what fails on the way, or is ended,
 * leaves the old one whole.
 */
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';

/** What is added to a folder's name for the one that is being made, and for the one before it. */
export const NEW = '-new';
const OLD = '-old';

/** Puts back what a change that was ended between two names has left. */
export async function restoreFolder(folder: string): Promise<void> {
  if (!existsSync(folder) && existsSync(folder + OLD)) await rename(folder + OLD, folder);
}

/**
 * Puts the new folder in the place of the old one, which is deleted.
 * @param folder the name that both have in the end; the new one is called {@link NEW} until then
 * @throws Error where it cannot be renamed, as the root of a mounted disk
 */
export async function replaceFolder(folder: string): Promise<void> {
  await rm(folder + OLD, { recursive: true, force: true });
  // A program cannot change two folders at once: for less than a millisecond there is none.
  if (existsSync(folder)) await rename(folder, folder + OLD);
  await rename(folder + NEW, folder);
  await rm(folder + OLD, { recursive: true, force: true });
}
