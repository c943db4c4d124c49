import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '../sites.ts';
import { files, imports } from './imports.ts';
import { roomOf, ROOMS } from './rooms.ts';

const read = (file: string) => readFileSync(path.join(PROJECT, file), 'utf8');

/** The arrows that a Mermaid diagram draws, as `from → to`. */
function drawn(diagram: string): string[] {
  return diagram.split('\n').flatMap((line) => {
    const names = line.trim().split(' --> ');
    return names.slice(1).map((to, index) => `${names[index]} → ${to}`);
  });
}

/** Every way along arrows, as an arrow. */
function onward(arrows: readonly string[]): Set<string> {
  const all = new Set(arrows);
  for (const first of all) {
    const [from, through] = first.split(' → ');
    for (const second of arrows) {
      const [start, to] = second.split(' → ');
      if (start === through) all.add(`${from} → ${to}`);
    }
  }
  return all;
}

const [, rooms = '', features = ''] = Array.from(
  read('docs/architecture.md').matchAll(/```mermaid\n([^]*?)```/gu),
  ([, diagram = '']) => diagram,
);
const actual = [
  ...new Set(
    imports
      .filter(({ to }) => to.startsWith('src/'))
      .map(({ from, to }) => [roomOf(from), roomOf(to)] as const)
      .filter(([from, to]) => from !== to)
      .map(([from, to]) => `${from} → ${to}`),
  ),
];

describe('the pictures in docs/architecture.md', () => {
  it('are those of the imports between features', () => {
    const pairs = actual.filter((arrow) => /^features\/.*→ features\//u.test(arrow));
    expect(drawn(features).sort()).toEqual(
      pairs.map((arrow) => arrow.replaceAll('features/', '')).sort(),
    );
  });

  const between = new Set(
    actual.map((arrow) => arrow.replaceAll(/features\/[\w-]+/gu, 'features')),
  );

  it('have no arrow between rooms that nothing imports along', () => {
    expect(drawn(rooms).filter((arrow) => !between.has(arrow))).toEqual([]);
  });

  it('lead along arrows to everything that a room may import, and does', () => {
    const ways = onward(drawn(rooms));
    const allowed = Object.entries(ROOMS).flatMap(([room, neighbours]) =>
      neighbours.map((neighbour) => `${room} → ${neighbour.room}`),
    );
    // Any room may import lib/, also where none does today.
    const beyond = [...between, ...allowed].filter(
      (arrow) => !ways.has(arrow) && !/→ lib$|\.ts →|^features → features$/u.test(arrow),
    );
    expect(beyond).toEqual([]);
  });
});

it('names a room for each folder of src/, and each feature', () => {
  const text = read('docs/architecture.md');
  const unnamed = files.map(roomOf).filter((room) => !text.includes(`\`${room}`));
  expect(new Set(unnamed)).toEqual(new Set());
});

describe.each(globSync(['*.md', 'docs/**/*.md'], { cwd: PROJECT }))('%s', (file) => {
  it('names no file that there is not', () => {
    const text = read(file);
    const folder = path.dirname(file);
    const linked = Array.from(text.matchAll(/\]\(([^):#]+)(?:#[^)]*)?\)/gu), ([, name = '']) =>
      path.join(folder, name),
    );
    const named = Array.from(
      text.matchAll(/`((?:src|content|tests|docs|public)\/[^`\s]*)`/gu),
      ([, name = '']) => name,
    );
    const missing = [...linked, ...named].filter(
      (name) => !/[<*{…]/u.test(name) && !existsSync(path.join(PROJECT, name)),
    );
    expect(missing).toEqual([]);
  });
});
