/**
 * Finds the file that an import of ours names, for eslint-plugin-boundaries. ESLint calls a script of
 * `Seal.astro` a file of its own, `Seal.astro/1_1.ts`: what it imports lies beside the component. And
 * Vite's `?url` at the end of a stylesheet's name belongs to no file.
 * Source: https://github.com/import-js/eslint-plugin-import/blob/main/resolvers/README.md
 */
import { existsSync } from 'node:fs';
import path from 'node:path';

export const interfaceVersion = 2;

/**
 * @param name as it stands in the import
 * @param importer the absolute path of the file that it stands in, as ESLint calls it
 */
export function resolve(name: string, importer: string): { found: boolean; path?: string } {
  if (!name.startsWith('.')) return { found: false };
  const file = importer.replace(/(?<=\.astro)[\\/]\d+_\d+\.ts$/u, '');
  const found = path.resolve(path.dirname(file), name.replace(/\?.*$/u, ''));
  return existsSync(found) ? { found: true, path: found } : { found: false };
}
