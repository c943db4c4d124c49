import { existsSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import about from '../../package.json' with { type: 'json' };
import { PROJECT } from '../sites.ts';
import { circlesOf } from './circles.ts';
import { files, imports, importsOf } from './imports.ts';
import { roomOf } from './rooms.ts';
import { shippedWays } from './shipped.ts';

const ours = imports.filter(({ to }) => to.startsWith('src/'));

describe('importsOf', () => {
  it('finds every kind of import, and where it runs', () => {
    const text = [
      '---',
      "import './a.css';",
      "import B, { type C } from '../b.ts';",
      "import type D from '../d.ts';",
      "import { type E } from 'astro';",
      "export * from './f.ts';",
      "const g: import('./g.ts').G = await import('./h.ts');",
      "const text = `import './no.ts'`; // import './nor.ts'",
      '---',
      "<p>import './neither.ts'</p>",
      '<script>',
      "  import './i.ts';",
      '</script>',
    ].join('\n');
    const found = importsOf('src/ui/A.astro', text).map(({ to, types, script }) => {
      return [to, types ? 'types' : 'runs', script ? 'script' : 'built'].join(' ');
    });
    expect(found).toEqual([
      'src/ui/a.css runs built',
      'src/b.ts runs built',
      'src/d.ts types built',
      'astro types built',
      'src/ui/f.ts runs built',
      'src/ui/g.ts types built',
      'src/ui/h.ts runs built',
      'src/ui/i.ts runs script',
    ]);
  });
});

describe('circlesOf', () => {
  it('finds a circle behind other arrows, and none where two ways meet again', () => {
    const meeting = ['ab', 'ac', 'bd', 'cd'].map(([from = '', to = '']) => [from, to] as const);
    expect(circlesOf(meeting)).toEqual([]);
    expect(circlesOf([...meeting, ['d', 'c']])).toEqual([['d', 'c', 'd']]);
  });
});

describe('src/', () => {
  it('has no circle between files', () => {
    expect(circlesOf(ours.map(({ from, to }) => [from, to]))).toEqual([]);
  });

  it('has no circle between rooms', () => {
    expect(circlesOf(ours.map(({ from, to }) => [roomOf(from), roomOf(to)]))).toEqual([]);
  });

  it('imports no package that an installation without tools lacks, and no test', () => {
    const text = readFileSync(path.join(PROJECT, 'astro.config.mjs'), 'utf8');
    const others = [...imports, ...importsOf('astro.config.mjs', text)].filter(
      // What only Astro, or a plugin of ours, resolves.
      ({ to, types }) => !types && !to.startsWith('src/') && !/^(?:astro|site):/u.test(to),
    );
    const lacking = others.filter(({ to }) => {
      const [name = ''] = /^(?:@[^/]+\/)?[^/]+/u.exec(to) ?? [];
      return !isBuiltin(to) && !(name in about.dependencies) && to !== 'package.json';
    });
    expect(others.length).toBeGreaterThan(100);
    expect(lacking).toEqual([]);
  });

  const ways = shippedWays();

  it('ships nothing of Node to a browser', () => {
    // The frame's own scripts, and those of the single file, are among them.
    expect(ways.keys()).toContain('src/features/search/client/pagefind-client.ts');
    expect(ways.keys()).toContain('src/features/offline/worker/precache-store.ts');
    expect(ways.keys()).toContain('src/editions/single-file/browser/library.ts');
    const wrong = [...ways.values()].filter((way) => isBuiltin(way.at(-1) ?? ''));
    expect(wrong.map((way) => way.join(' → '))).toEqual([]);
  });

  it('asks no browser for its name, but whether it can do something', () => {
    const asking = files.filter((file) => {
      const text = readFileSync(path.join(PROJECT, file), 'utf8');
      return /\b(?:userAgent(?:Data)?|appVersion|navigator\.(?:platform|vendor))\b/u.test(text);
    });
    expect(asking).toEqual([]);
  });

  // The build hands every `import('./….ts')` to the same place: see tests/content/scripts.test.ts.
  it('ships no import of an address but by what tries again when it fails', () => {
    const computed = [...ways.keys()].filter((file) => {
      const text = files.includes(file) ? readFileSync(path.join(PROJECT, file), 'utf8') : '';
      return /\bimport\((?!')/u.test(text);
    });
    expect(computed).toEqual(['src/lib/browser/load.ts']);
  });

  it('ships the words of a feature by themselves, and asks for all others in one place', () => {
    const all = 'src/words/index.ts';
    expect(ways.get(all)?.join(' → ')).toBeUndefined();
    const past = ours.filter(({ from, to }) => {
      return roomOf(to) === 'words' && roomOf(from) !== 'words' && to !== all && !ways.has(from);
    });
    expect(past.filter(({ to }) => !/^src\/words\/(?:keys|own)\.ts$/u.test(to))).toEqual([]);
  });
});

const features = new Set(files.map(roomOf).filter((room) => room.startsWith('features/')));

describe.each([...features])('%s', (feature) => {
  const index = `src/${feature}/index.ts`;

  it('says in its index.ts what it is for', () => {
    expect(existsSync(path.join(PROJECT, index))).toBe(true);
    // Before all code, and in a whole sentence.
    expect(readFileSync(path.join(PROJECT, index), 'utf8')).toMatch(/^\/\*\*[^]{40,}?\.\s+\*\//u);
  });

  // Astro puts the styles of every component that a module exports into each page that imports one
  // of them: with all of the timeline's exported, the entrance grew by 12 KB and each event's page
  // by 8 KB, and `sideEffects` in package.json does not help.
  it('hands out at most one component by its index.ts, and none by its client.ts', () => {
    const components = (file: string) =>
      imports.filter(({ from, to }) => from === file && to.endsWith('.astro')).map(({ to }) => to);
    expect(components(index).slice(1)).toEqual([]);
    expect(components(index.replace('index.ts', 'client.ts'))).toEqual([]);
  });
});
