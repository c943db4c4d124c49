/**
 * A copy of an exhibition that a test may break.
 */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { OTHER_CONTENT } from '../../sites.ts';

export interface Copy {
  /** Absolute. */
  folder: string;
  read: (file: string) => string;
  /** Writes a file, and the folders that it needs. */
  write: (file: string, text: string | Uint8Array) => void;
  /** Replaces words that the file must hold: a test of a mistake that was not made proves nothing. */
  change: (file: string, from: string | RegExp, to: string) => void;
  /** Adds lines to the front matter of an MDX file, or to the end of a YAML file. */
  add: (file: string, lines: string) => void;
  copy: (from: string, to: string) => void;
  rename: (from: string, to: string) => void;
  remove: (file: string) => void;
  /** Puts a file back as the exhibition has it. */
  restore: (file: string) => void;
  /** Puts all back as the exhibition has it: another copy would take several times as long as the check. */
  mend: () => void;
}

/** What is in a folder: the bytes of each file, of a folder none; of a link or the like nothing is known. */
function entriesOf(folder: string): Map<string, Buffer | 'folder' | undefined> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries.map((entry) => {
      const place = path.join(entry.parentPath, entry.name);
      const held = entry.isFile()
        ? readFileSync(place)
        : entry.isDirectory()
          ? 'folder'
          : undefined;
      return [path.relative(folder, place), held];
    }),
  );
}

/** Makes a folder as the original is, whatever was done to it. */
function mend(folder: string, original: string): void {
  mkdirSync(folder, { recursive: true });
  // What a link leads to is listed as if it stood there.
  for (const [name, here] of entriesOf(folder))
    if (here === undefined) rmSync(path.join(folder, name), { force: true });
  const [wanted, found] = [entriesOf(original), entriesOf(folder)];
  const isAsWanted = (name: string) => {
    const [held, here] = [wanted.get(name), found.get(name)];
    return Buffer.isBuffer(held) && Buffer.isBuffer(here) ? held.equals(here) : held === here;
  };
  for (const [name, here] of found)
    if (here === undefined || !isAsWanted(name))
      rmSync(path.join(folder, name), { recursive: true, force: true });
  for (const [name, held] of wanted) {
    if (isAsWanted(name)) continue;
    if (held === 'folder') mkdirSync(path.join(folder, name));
    else writeFileSync(path.join(folder, name), held ?? '');
  }
}

/**
 * Makes a copy in a temporary folder; `Symbol.dispose` removes it.
 * @param original the content folder; the made-up exhibition, where none is named
 */
export function copyOfContent(original = OTHER_CONTENT): Copy & Disposable {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'exhibition-'));
  cpSync(original, folder, { recursive: true });
  const at = (file: string) => path.join(folder, file);
  const existing = (file: string) => {
    if (!existsSync(at(file))) throw new Error(`${file} is not in the content`);
    return at(file);
  };
  const read = (file: string) => readFileSync(existing(file), 'utf8');
  const write: Copy['write'] = (file, text) => {
    mkdirSync(path.dirname(at(file)), { recursive: true });
    writeFileSync(at(file), text);
  };
  const change: Copy['change'] = (file, from, to) => {
    const text = read(file);
    const changed = text.replace(from, () => to);
    if (changed === text) throw new Error(`${file} does not hold ${String(from)}`);
    write(file, changed);
  };
  return {
    folder,
    read,
    write,
    change,
    add: (file, lines) => {
      if (file.endsWith('.mdx')) change(file, /^---$/mu, `---\n${lines}`);
      else write(file, `${read(file).trimEnd()}\n${lines}\n`);
    },
    copy: (from, to) => cpSync(existing(from), at(to)),
    rename: (from, to) => renameSync(existing(from), at(to)),
    remove: (file) => rmSync(existing(file), { recursive: true }),
    restore: (file) => cpSync(path.join(original, file), at(file)),
    mend: () => mend(folder, original),
    [Symbol.dispose]: () => rmSync(folder, { recursive: true }),
  };
}

/**
 * A mistake: what it is, how it is made, and every problem that must be reported for it, as
 * `file: field`, with words that its line must hold where these matter.
 */
export type Mistake = [
  name: string,
  make: (copy: Copy) => void,
  ...problems: (string | [place: string, words: RegExp])[],
];

/** A PNG of one pixel. */
export const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=',
  'base64',
);
