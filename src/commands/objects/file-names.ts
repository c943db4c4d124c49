/** Files as people name them in tables, and where they are. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { PICTURE, RECORDING } from '../../model/read/content-folder.ts';

/** The items of a cell: parted by semicolons, bars or lines. */
export const listIn = (text: string): string[] => text.split(/\s*[;；|\n]\s*/u).filter(Boolean);

/** Names of files, also with a comma after the ending of each; folders as Windows parts them. */
export const filesIn = (text: string): string[] =>
  listIn(text.replaceAll('\\', '/').replace(/(?<=\.[a-z0-9]{2,4})\s*[、，,]/giu, ';'));

/** Whether a name is that of a sound or a film. */
export const isPlayed = (file: string): boolean =>
  RECORDING.test(file) && !/\.(?:vtt|srt)$/iu.test(file);

/** The name of a file in a content folder: without what an address or a command would take for more. */
export const publishedName = (file: string): string =>
  (file.split(/[/\\]/u).at(-1) ?? file).replace(/[?#%\\\s"']+/gu, '-');

/** What two names have in common that people take for one: 锁（1）.jpg, 锁 (1).JPG. */
const alike = (name: string) => name.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');

/**
 * Looks for files beside a table: where it says, or else by their names, in folders below too and however
 * capitals, spaces and brackets are written.
 * @param folder of the table
 * @returns what finds a file, as paths of all that may be meant, and what says which pictures, sounds and
 * films stand beside the found ones and are none of them
 */
export function filesBeside(folder: string) {
  let byName: Map<string, string[]> | undefined;
  const all = () =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name));
  return {
    find(file: string): string[] {
      const place = path.join(folder, file);
      if (existsSync(place)) return [place];
      byName ??= Map.groupBy(all(), (one) => alike(path.basename(one)));
      return byName.get(alike(path.basename(file))) ?? [];
    },
    notAmong(found: readonly string[]): string[] {
      const used = new Set(found);
      return [...new Set(found.map((file) => path.dirname(file)))].flatMap((place) =>
        readdirSync(place)
          .map((name) => path.join(place, name))
          .filter((file) => (PICTURE.test(file) || RECORDING.test(file)) && !used.has(file))
          .map((file) => path.relative(folder, file)),
      );
    },
  };
}
