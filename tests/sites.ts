/**
 * The sites that are tested: built once in a run, and read by content and browser tests.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { writeAnnals } from '../examples/annals.ts';

/** The project's root. */
export const PROJECT = path.resolve(import.meta.dirname, '..');

/** Where the builds stand; never published. */
export const BUILDS = path.join(PROJECT, '.cache', 'test');

/**
 * After this many milliseconds a program or a test is taken to hang, and is ended. Nothing that works
 * comes near it, however busy the machine: no test waits by a clock.
 */
export const HANGS = 600_000;

/** A whole other exhibition, made up for the tests: with every part that an exhibition can have. */
export const OTHER_CONTENT = path.join(PROJECT, 'tests', 'fixtures', 'other');

/** The same without any part that it can do without, which is put together when it is built. */
export const LEAN_CONTENT = path.join(BUILDS, 'lean-content');

/** The example of annals, too long for one page, which is written when it is built. */
const LONG_CONTENT = path.join(BUILDS, 'long-content');

/** Exhibitions that consist of one part. */
const SMALL = path.join(PROJECT, 'tests', 'fixtures', 'small');

/** One of them, of two articles. */
export const MUSEUM_CONTENT = path.join(SMALL, 'museum');

/** The example of a museum. */
export const EXAMPLE_CONTENT = path.join(PROJECT, 'examples', 'museum');

/** A place under a portal, as many government sites have it. */
export const PORTAL = { SITE_URL: 'https://www.example.gov.cn', SITE_BASE: '/portal/xs/' };

/** The builds by the names of their folders, each with the environment that it is made in. */
export const SITES = {
  // Of the archives' own words: what is expected of it is reckoned from them.
  site: {},
  other: { EXHIBITION_CONTENT: OTHER_CONTENT },
  lean: { EXHIBITION_CONTENT: LEAN_CONTENT, ...PORTAL },
  long: { EXHIBITION_CONTENT: LONG_CONTENT },
  // Of one part each: milestones, a notice, two articles.
  annals: { EXHIBITION_CONTENT: path.join(SMALL, 'annals') },
  // While its notice still asks.
  notice: { EXHIBITION_CONTENT: path.join(SMALL, 'notice'), SOURCE_DATE_EPOCH: '1790000000' },
  museum: { EXHIBITION_CONTENT: MUSEUM_CONTENT },
  // Two articles, pictures and a page of its own, to look at.
  example: { EXHIBITION_CONTENT: EXAMPLE_CONTENT },
} satisfies Record<string, Record<string, string>>;

export type SiteName = keyof typeof SITES;

/** Where a build stands. */
export function folderOf(name: SiteName): string {
  return path.join(BUILDS, name);
}

/** Where tests put the build in one file, see {@link file://./single-file.ts}. */
export function singleFilePath(name: SiteName): string {
  return path.join(BUILDS, `${name}.html`);
}

/** What Vitest says to its own workers; a build that heard it would be one for development. */
const OF_VITEST = ['NODE_ENV', 'TEST', 'VITEST', 'MODE', 'DEV', 'PROD', 'SSR', 'BASE_URL'];

/** What `astro` is started with, as npm starts it, whatever runs the tests. */
export function buildEnvironment(environment: Record<string, string>): NodeJS.ProcessEnv {
  return {
    ...process.env,
    ...Object.fromEntries(OF_VITEST.map((name) => [name, undefined])),
    EXHIBITION_CONTENT: '',
    SITE_URL: '',
    SITE_BASE: '',
    ...environment,
    NO_COLOR: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
  };
}

/** Astro's own program. */
export const ASTRO = path.join(PROJECT, 'node_modules', 'astro', 'bin', 'astro.mjs');

/** What `npm run build` tells Node: what is new in V8's heap is not let grow to 128 MB, which is no faster. */
export const BUILD_OPTIONS = ['--max-semi-space-size=8'];

/**
 * Runs `astro build`, as `npm run build` does.
 * @param folder what it writes to; relative to the project or absolute
 * @param environment variables of {@link file://../src/lib/environment.ts}; what is not named is unset
 * @param words more of the command line
 * @returns the exit code, and all that was printed, without colours
 */
export function build(
  folder: string,
  environment: Record<string, string>,
  words: readonly string[] = [],
): { code: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...BUILD_OPTIONS, ASTRO, 'build', '--outDir', folder, ...words],
    {
      cwd: PROJECT,
      env: buildEnvironment(environment),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      // One that hangs is a failure, and must not hang the tests, which wait here for it.
      timeout: HANGS,
      killSignal: 'SIGKILL',
    },
  );
  return { code: status, output: stdout + stderr };
}

/** Builds one of the sites anew. */
export function buildSite(name: SiteName): { code: number | null; output: string } {
  rmSync(folderOf(name), { recursive: true, force: true });
  rmSync(singleFilePath(name), { force: true });
  if (name === 'long') writeAnnals(LONG_CONTENT);
  if (name === 'lean') {
    rmSync(LEAN_CONTENT, { recursive: true, force: true });
    cpSync(OTHER_CONTENT, LEAN_CONTENT, { recursive: true });
    cpSync(path.join(PROJECT, 'tests/fixtures/lean'), LEAN_CONTENT, { recursive: true });
  }
  return build(folderOf(name), SITES[name]);
}
