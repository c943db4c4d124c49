/**
 * What readers of today pay for browsers of yesterday: each page, with all that it runs before a reader
 * acts, beside the same without what only older browsers need.
 */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '../sites.ts';
import { type Page, pagesOf } from './html.ts';

/** What a browser of today would have in the place of some modules, and it would be enough. */
const ENOUGH: Readonly<Record<string, string>> = {
  // Cascade layers: Chromium 99.
  'define-element':
    'export const knowsLayers = () => true; export const defineElement = (name, type) => customElements.define(name, type);',
  // That one composes, at each input: Safari 16.4.
  typing:
    "export const onTyped = (on, box, typed) => on(box, 'input', ({ isComposing }) => isComposing || typed());",
  // What Pagefind is compiled to, under a policy: Safari 16.
  'web-assembly': 'export const runsWebAssembly = () => true;',
};

/** What only older browsers need of a page's HTML: their styles, and what takes them from there. */
const IN_HTML = [/<noscript><link rel="stylesheet"[^>]*><\/noscript>/u, /self\.CSS[^;]*;/u];

/** Every page runs these. */
const EVERYWHERE = [
  'search/dialog/start.ts',
  'settings/SettingsBar.element.ts',
  'offline/start.ts',
];

/** The scripts of elements, by the names of those. */
const ELEMENTS = new Map(
  globSync('src/**/*.element.ts', { cwd: PROJECT }).flatMap((file) => {
    const text = readFileSync(path.join(PROJECT, file), 'utf8');
    const [, name] = /^defineElement\('([^']+)'/mu.exec(text) ?? [];
    return name === undefined ? [] : [[name, file] as const];
  }),
);

const enough: Plugin = {
  name: 'enough',
  setup({ onLoad }) {
    onLoad({ filter: /\/(?:define-element|typing|web-assembly)\.ts$/ }, ({ path: file }) => ({
      contents: ENOUGH[path.basename(file, '.ts')] ?? '',
    }));
  },
};

/** What is asked for when it is used, and styles by their address. */
const later: Plugin = {
  name: 'later',
  setup({ onResolve }) {
    onResolve({ filter: /./ }, ({ kind, path: name }) =>
      kind === 'dynamic-import' || name.endsWith('?url') ? { path: name, external: true } : null,
    );
  },
};

const weigh = (text: string | Uint8Array) => brotliCompressSync(text).length;

/** The bytes of scripts as they are sent, in one file. */
async function bytesOf(files: readonly string[], plugins: Plugin[]): Promise<number> {
  const { outputFiles } = await build({
    stdin: {
      contents: files.map((file) => `import ${JSON.stringify(`./${file}`)};`).join(''),
      resolveDir: PROJECT,
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    charset: 'utf8',
    target: 'es2022',
    plugins: [later, ...plugins],
  });
  return weigh(outputFiles[0]?.contents ?? '');
}

const known = new Map<string, Promise<number>>();

/** What scripts weigh more than they would. */
function costOf(files: readonly string[]): Promise<number> {
  const name = files.join();
  const cost =
    known.get(name) ??
    Promise.all([bytesOf(files, []), bytesOf(files, [enough])]).then(([all, less]) => all - less);
  known.set(name, cost);
  return cost;
}

function scriptsOf({ elements }: Page): string[] {
  const names = new Set(elements.map(({ tagName }) => tagName));
  const own = [...ELEMENTS].filter(([name]) => names.has(name)).map(([, file]) => file);
  return [...new Set([...EVERYWHERE.map((file) => `src/features/${file}`), ...own])].sort();
}

describe('older browsers cost those of today at most 300 bytes', () => {
  it.each(pagesOf('other').map((page) => [page.file, page] as const))('on %s', async (_, page) => {
    const less = IN_HTML.reduce((html, part) => {
      expect(html).toMatch(part);
      return html.replace(part, '');
    }, page.html);
    const html = weigh(page.html) - weigh(less);
    const scripts = await costOf(scriptsOf(page));
    expect(scripts).toBeGreaterThan(0);
    expect(html + scripts).toBeLessThanOrEqual(300);
  });
});
