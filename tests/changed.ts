/**
 * What a change can break, for `npm test -- --changed`: the steps that need no build, each with the
 * changed files that it looks at.
 */
import { execFileSync } from 'node:child_process';

/** Steps by their names, each with the files that it is asked about; none asks about everything. */
export type Plan = Partial<Record<'types' | 'format' | 'lint' | 'unit', readonly string[]>>;

const CODE = /\.(?:ts|mjs|astro)$/u;
const STYLED = /^src\/.*\.(?:css|astro)$/u;
/** What all code is compiled, checked and tested by. */
const SETTINGS =
  /^(?:package(?:-lock)?\.json|tsconfig\.json|[^/]+\.config\.mjs|tests\/vitest\.config\.ts)$/u;
/** Its tests read every file of the code. */
const ARCHITECTURE = 'tests/architecture/imports.ts';

/**
 * Plans the steps for a change.
 * @param files that were changed or added, from the project's root
 */
export function planFor(files: readonly string[]): Plan {
  if (files.length === 0) return {};
  const code = files.filter((file) => CODE.test(file));
  const all = files.some((file) => SETTINGS.test(file));
  const linted = files.filter((file) => CODE.test(file) || STYLED.test(file));
  return {
    format: files,
    ...(all || code.length > 0 ? { types: [] } : {}),
    ...(all ? { lint: [] } : linted.length > 0 ? { lint: linted } : {}),
    // Who reads what is no module, such as content and styles, only running all tests tells.
    unit: all || code.length < files.length ? [] : [...code, ARCHITECTURE],
  };
}

/**
 * What differs from where a branch left `main`, or, on `main` itself, from the commit before the
 * last; what is not committed yet is a part of it.
 * @param folder the root of a repository
 * @returns the files that were changed or added and are still there
 * @throws Error where the folder is no repository of git, or has a single commit
 */
export function changedFiles(folder: string): string[] {
  const git = (...words: string[]) =>
    execFileSync('git', words, {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  const baseOf = (main: string) => {
    try {
      return git('merge-base', 'HEAD', main).trim();
    } catch {
      return undefined;
    }
  };
  const left = baseOf('origin/main') ?? baseOf('main');
  const base = left === undefined || left === git('rev-parse', 'HEAD').trim() ? 'HEAD~1' : left;
  const names = [
    git('diff', '--name-only', '--diff-filter=d', '-z', base),
    git('ls-files', '--others', '--exclude-standard', '-z'),
  ];
  return names.flatMap((list) => list.split('\0').filter(Boolean)).sort();
}
