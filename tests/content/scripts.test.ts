/**
 * What pages run, what it weighs, and where it runs.
 */
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { ESLint } from 'eslint';
import es from 'eslint-plugin-es-x';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { circlesOf } from '../architecture/circles.ts';
import { PROJECT } from '../sites.ts';
import { attribute, filesOf, pagesOf, read } from './html.ts';

describe('scripts before a reader acts', () => {
  /** A script and what it imports at once; what it imports when it is used stands in `import(…)`. */
  function withImports(file: string, known: Set<string>): Set<string> {
    if (known.has(file)) return known;
    known.add(file);
    const text = read('other', file).toString();
    for (const [, from = ''] of text.matchAll(
      /(?:^|[;\n])\s*import\s*(?:[^"'`();]*?from\s*)?["'`](\.[^"'`]+)["'`]/gu,
    )) {
      withImports(path.posix.join(path.posix.dirname(file), from), known);
    }
    return known;
  }

  // The page of search is another matter: it begins by searching.
  const pages = pagesOf('other').filter(({ file }) => file !== 'search/index.html');

  it.each(pages.map((page) => [page.file, page] as const))('%s', (_, page) => {
    const files = new Set<string>();
    for (const element of page.elements) {
      const src = attribute(element, 'src');
      if (element.tagName === 'script' && src) withImports(src.replace(/^\//u, ''), files);
    }
    expect(files.size).toBeGreaterThan(0);
    const bytes = Array.from(files, (file) => brotliCompressSync(read('other', file)).length);
    expect(bytes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(4096);
  });
});

describe('what is imported when it is used goes through lib/browser/load.ts', () => {
  const scripts = filesOf('other', '_astro/*.js').map((file) => {
    const text = read('other', file).toString();
    const [, name = file] = /([^/]+)$/u.exec(file) ?? [];
    return { name, text };
  });
  /** What a script hands it, see {@link file://../../src/build/dynamic-import.ts}. */
  const HANDED = /\w\(`\.\/[\w.-]+\.js`\)/gu;

  it('in every script', () => {
    const importing = scripts.filter(({ text }) => text.includes('import('));
    // Its own, of what it is handed.
    expect(importing.map(({ name }) => name)).toEqual([expect.stringMatching(/^shared\./u)]);
    expect(importing[0]?.text.match(/import\(/gu)).toHaveLength(1);
    expect(scripts.flatMap(({ text }) => text.match(HANDED) ?? []).length).toBeGreaterThan(10);
  });

  it('which finds all that a script imports at once, and no circle', () => {
    const importedBy = new Map(
      scripts.map(({ name, text }) => [
        name,
        Array.from(text.matchAll(/(?:from|import)"\.\/([^"]+)"/gu), ([, to = '']) => to),
      ]),
    );
    const names = scripts.map(({ name }) => name);
    for (const { name, text } of scripts) {
      const tree = ts.createSourceFile(name, text, ts.ScriptTarget.Latest);
      const imports = tree.statements
        .filter((one) => ts.isImportDeclaration(one) || ts.isExportDeclaration(one))
        .flatMap(({ moduleSpecifier: from }) =>
          from && ts.isStringLiteral(from) ? [from.text] : [],
        )
        .map((from) => from.replace('./', ''));
      expect(importedBy.get(name), name).toEqual(imports);
      expect(names).toEqual(expect.arrayContaining(imports));
    }
    expect(
      circlesOf([...importedBy].flatMap(([from, all]) => all.map((to) => [from, to] as const))),
    ).toEqual([]);
  });
});

it('no script carries a list of what to preload, nor the code for it', () => {
  const carrying = filesOf('other', '_astro/**/*.js').filter((file) =>
    /__vite__mapDeps|modulepreload/u.test(read('other', file).toString()),
  );
  expect(carrying).toEqual([]);
});

describe('scripts run in the oldest browsers of package.json, libraries included', () => {
  // All of them have ES2022, but for these of Safari's. What is no part of the language is looked for in
  // the sources, by tests/architecture/floor-rule.ts.
  const likeArrays = Object.keys(es.rules).filter((name) =>
    name.startsWith('no-iterator-prototype'),
  );
  const lint = new ESLint({
    cwd: PROJECT,
    overrideConfigFile: true,
    overrideConfig: [
      es.configs['flat/restrict-to-es2022'],
      {
        // A method is known by its name alone, and so those that arrays or tables have too are not.
        settings: { 'es-x': { aggressive: true } },
        rules: {
          ...Object.fromEntries(likeArrays.map((name) => [`es-x/${name}`, 'off'] as const)),
          'es-x/no-resizable-and-growable-arraybuffers': 'off',
          'es-x/no-class-static-block': 'error',
          'es-x/no-regexp-lookbehind-assertions': 'error',
        },
      },
    ],
    allowInlineConfig: false,
  });
  const tooNew = async (text: string) => {
    const [result] = await lint.lintText(text);
    return result?.messages.map(({ message, line, column }) => `${line}:${column} ${message}`);
  };

  it.each([
    ['["b"].toSorted()'],
    ['["b"].findLast(String)'],
    ['Object.groupBy([], String)'],
    ['Array.fromAsync([])'],
    ['Promise.withResolvers()'],
    ['new Set().union(new Set())'],
    ['"a".toWellFormed()'],
    ['/(?<=a)b/u'],
    ['class A { static { String(this) } }'],
  ])('which lack %s', async (text) => {
    expect(await tooNew(text)).toHaveLength(1);
  });

  it.each([
    ['["b"].at(-1)'],
    ['structuredClone([])'],
    ['class A { #b = 1; has(c) { return #b in c } }'],
  ])('which have %s', async (text) => {
    expect(await tooNew(text)).toEqual([]);
  });

  it.each(filesOf('other', '{_astro/**/*,pagefind/pagefind,worker}.js'))('%s', async (file) => {
    expect(await tooNew(read('other', file).toString())).toEqual([]);
  });
});
