/**
 * What pages run, what it weighs, and where it runs.
 */
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { circlesOf } from '../architecture/circles.ts';
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
  /** A function that imports, as {@link file://../../src/lib/browser/load.ts} reads it. */
  const HANDED = /\w\((?:\(\)=>|async\(\)=>\{let\{[^}]+\}=await )import\(`\.\/[\w.-]+`\)/gu;

  it('in every script', () => {
    const others = scripts.flatMap(({ name, text }) => {
      const all = text.match(/import\(/gu)?.length ?? 0;
      const handed = text.match(HANDED)?.length ?? 0;
      return all === handed ? [] : [`${name}: ${all - handed}`];
    });
    // Its own.
    expect(others).toEqual([expect.stringMatching(/^shared\..*: 1$/u)]);
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

describe('scripts run in browsers of 2021, as old telephones have them', () => {
  // Of what came later, the names that are nobody else's.
  const LATER =
    /\b(?:Map|Object)\.groupBy\(|\.(?:toSorted|toReversed|toSpliced|findLast|findLastIndex|union|intersection|difference|isSubsetOf|isDisjointFrom|toWellFormed)\(|Promise\.(?:withResolvers|try)|\(\?<[=!]|structuredClone\(|static ?\{/u;

  it.each(filesOf('other', '{_astro/**/*,worker}.js'))('%s', (file) => {
    expect(LATER.exec(read('other', file).toString())?.[0]).toBeUndefined();
  });
});
