/**
 * What is built, served, printed and put away needs no package but the dependencies: an installation
 * without tools, `npm ci --omit=dev`, has no other.
 */
import { globSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { build, type Plugin } from 'esbuild';
import { expect, it } from 'vitest';
import about from '../package.json' with { type: 'json' };
import { PROJECT } from './sites.ts';

/** What npm's scripts, Astro, threads and browsers start with. */
const ENTRIES = [
  'astro.config.mjs',
  'src/{content.config,middleware}.ts',
  'src/pages/**/*.{astro,ts}',
  'src/commands/*.{ts,mjs}',
  'src/**/*.worker.ts',
  'src/features/offline/worker/worker.ts',
  'src/editions/single-file/browser/start.ts',
];

/** What only Astro, Vite or a plugin of the project's own resolves. */
const NO_PACKAGE = /^(?:astro|site):|\.css(?:\?url)?$/;

/** Reads a component as its code and its scripts. */
const astroFiles: Plugin = {
  name: 'astro-files',
  setup({ onLoad, onResolve }) {
    onLoad({ filter: /\.astro$/ }, ({ path: file }) => {
      const text = readFileSync(file, 'utf8');
      const parts = text.matchAll(/^---\n(.*?)^---$|<script>(.*?)<\/script>/gmsu);
      const contents = Array.from(parts, ([, code, script]) => code ?? script).join('\n');
      return { contents, loader: 'ts' };
    });
    onResolve({ filter: NO_PACKAGE }, ({ path }) => ({ path, external: true }));
  },
};

const { metafile } = await build({
  absWorkingDir: PROJECT,
  entryPoints: globSync(ENTRIES, { cwd: PROJECT, exclude: ['**/*.test.ts'] }),
  outdir: 'unwritten',
  write: false,
  bundle: true,
  metafile: true,
  format: 'esm',
  packages: 'external',
  plugins: [astroFiles],
});
const reached = Object.entries(metafile.inputs);

it('reaches the code of every product', () => {
  const files = reached.map(([file]) => file);
  expect(files).toEqual(
    expect.arrayContaining([
      'src/preservation/warc.ts',
      'src/editions/pdf.ts',
      'src/ui/Seal.astro',
    ]),
  );
  expect(files.filter((file) => file.startsWith('tests/'))).toEqual([]);
});

it('imports no package that an installation without tools lacks', () => {
  const imports = reached.flatMap(([file, { imports }]) =>
    imports
      .filter(({ path, external }) => external && !isBuiltin(path) && !NO_PACKAGE.test(path))
      .map(({ path }) => ({ file, name: /^(?:@[^/]+\/)?[^/]+/u.exec(path)?.[0] ?? '' })),
  );
  expect(imports.length).toBeGreaterThan(50);
  expect(imports.filter(({ name }) => !(name in about.dependencies))).toEqual([]);
});
