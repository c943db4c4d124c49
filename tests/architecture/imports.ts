/**
 * Which file of `src/` imports which, as TypeScript reads them, in .ts and in .astro files.
 */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { PROJECT } from '../sites.ts';

/** One file's import of another, or of a package. */
export interface Import {
  /** A path from the project's folder, such as `src/ui/Seal.astro`. */
  from: string;
  /** Likewise; or what is imported as it is written, such as `node:fs`, where it is no file of ours. */
  to: string;
  /** Whether nothing but types is imported, which do not run. */
  types: boolean;
  /** Whether it stands in a `<script>` of an .astro file, which runs in a browser. */
  script: boolean;
}

/** The parts of an .astro file that are code: its front matter, and each script. */
function codeOf(file: string, text: string): { code: string; script: boolean }[] {
  if (!file.endsWith('.astro')) return [{ code: text, script: false }];
  const [, frontMatter = '', template = text] = /^---\n([^]*?)\n---\n([^]*)$/u.exec(text) ?? [];
  const scripts = template.matchAll(/<script>([^]*?)<\/script>/gu);
  return [
    { code: frontMatter, script: false },
    ...Array.from(scripts, ([, code = '']) => ({ code, script: true })),
  ];
}

const onlyTypes = (bindings: ts.NamedImportBindings | ts.NamedExportBindings | undefined) =>
  bindings !== undefined &&
  (ts.isNamedImports(bindings) || ts.isNamedExports(bindings)) &&
  bindings.elements.every((element) => element.isTypeOnly);

/** What a node imports, if it is an import of any kind, and whether of types alone. */
function imported(node: ts.Node): { name: ts.Node; types: boolean } | undefined {
  if (ts.isImportDeclaration(node)) {
    const clause = node.importClause;
    const types =
      clause?.phaseModifier === ts.SyntaxKind.TypeKeyword ||
      (clause !== undefined && !clause.name && onlyTypes(clause.namedBindings));
    return { name: node.moduleSpecifier, types };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    return { name: node.moduleSpecifier, types: node.isTypeOnly || onlyTypes(node.exportClause) };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return { name: node.argument.literal, types: true };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return node.arguments[0] && { name: node.arguments[0], types: false };
  }
  return undefined;
}

/**
 * All imports of one file.
 * @param file its path from the project's folder
 * @param text what stands in it
 */
export function importsOf(file: string, text: string): Import[] {
  return codeOf(file, text).flatMap(({ code, script }) => {
    const found: Import[] = [];
    const visit = (node: ts.Node): void => {
      const { name, types } = imported(node) ?? {};
      if (name && types !== undefined && ts.isStringLiteralLike(name)) {
        const ours = name.text.startsWith('.');
        const to = ours ? path.posix.join(path.posix.dirname(file), name.text) : name.text;
        found.push({ from: file, to, types, script });
      }
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(`${file}.ts`, code, ts.ScriptTarget.Latest));
    return found;
  });
}

/** Files of `src/` that are code and no tests, as paths from the project's folder, in order. */
export const files: readonly string[] = globSync('src/**/*.{ts,mjs,astro}', { cwd: PROJECT })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => !/\.(?:test|d)\.ts$/u.test(file))
  .sort();

/** All imports of these files. */
export const imports: readonly Import[] = files.flatMap((file) =>
  importsOf(file, readFileSync(path.join(PROJECT, file), 'utf8')),
);
