/**
 * Puts a folder that was made aside in the place of an old one: what fails on the way, or is ended,
 * leaves the old one whole.
 */
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import path from 'node:path';

const beside = (folder: string, mark: string) =>
  path.join(path.dirname(folder), mark + path.basename(folder));

/**
 * The folder beside another in which its next version is made. The mark stands before the name: Astro
 * takes a folder for a part of the project where its path begins as the project's does.
 */
export const newFolder = (folder: string): string => beside(folder, 'new-');
const oldFolder = (folder: string) => beside(folder, 'old-');

/** Puts back what a change that was ended between two names has left. */
export async function restoreFolder(folder: string): Promise<void> {
  if (!existsSync(folder) && existsSync(oldFolder(folder))) await rename(oldFolder(folder), folder);
}

/**
 * Puts the new folder in the place of the old one, which is deleted.
 * @param folder the name that both have in the end; the new one is {@link newFolder} until then
 * @throws Error where it cannot be renamed, as the root of a mounted disk
 */
export async function replaceFolder(folder: string): Promise<void> {
  await rm(oldFolder(folder), { recursive: true, force: true });
  // A program cannot change two folders at once: for less than a millisecond there is none.
  if (existsSync(folder)) await rename(folder, oldFolder(folder));
  await rename(newFolder(folder), folder);
  await rm(oldFolder(folder), { recursive: true, force: true });
}
