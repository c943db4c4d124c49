/**
 * Every component is in a story, or inside of one that is.
 */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { importsOf } from '../architecture/imports.ts';
import { PROJECT } from '../sites.ts';

const components = globSync('src/{ui,features}/**/*.astro', { cwd: PROJECT });
const rooms = globSync('tests/components/rooms/*.astro', { cwd: PROJECT });

const read = (file: string) => readFileSync(path.join(PROJECT, file), 'utf8');

/** The components that an .astro file imports, also through the door of a feature, and places. */
function placedIn(file: string): string[] {
  const text = read(file).replace(/\{\/\*[^]*?\*\/\}|<!--[^]*?-->/gu, '');
  return importsOf(file, text)
    .flatMap(({ to }) => (to.endsWith('/index.ts') ? importsOf(to, read(to)) : [{ to }]))
    .map(({ to }) => to)
    .filter((to) => components.includes(to))
    .filter((to) => new RegExp(`<${path.basename(to, '.astro')}[\\s/>]`, 'u').test(text));
}

/** These files, and all that stands in them. */
function within(files: readonly string[], known = new Set<string>()): Set<string> {
  for (const file of files.filter((one) => !known.has(one))) {
    known.add(file);
    within(placedIn(file), known);
  }
  return known;
}

it('every component of src/ui and src/features is in a story', () => {
  const shown = within(rooms);
  expect(components.filter((component) => !shown.has(component))).toEqual([]);
});
