/**
 * The sites that are tested: built once in a run, and read by content and browser tests.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { writeChronicle } from './bench/timeline-content.ts';

/** The project's root. */
export const PROJECT = path.resolve(import.meta.dirname, '..');

/** Where the builds stand; never published. */
export const BUILDS = path.join(PROJECT, '.cache', 'test');

/** A whole other exhibition, made up for the tests. */
export const OTHER_CONTENT = path.join(PROJECT, 'tests', 'fixtures', 'other');

/** The same with a chronicle too long for one page, which is written when it is built. */
const LONG_CONTENT = path.join(BUILDS, 'long-content');

/** Just more than a page; the bench measures thousands. */
export const LONG_CHRONICLE = 230;

/** A place under a portal, as many government sites have it. */
export const PORTAL = { SITE_URL: 'https://www.example.gov.cn', SITE_BASE: '/portal/xs/' };

/** The builds by the names of their folders, each with the environment that it is made in. */
export const SITES = {
  site: {},
  other: { EXHIBITION_CONTENT: OTHER_CONTENT },
  'site-mounted': PORTAL,
  long: { EXHIBITION_CONTENT: LONG_CONTENT },
  'other-mounted': { EXHIBITION_CONTENT: OTHER_CONTENT, ...PORTAL },
} satisfies Record<string, Record<string, string>>;

export type SiteName = keyof typeof SITES;

/** Where a build stands. */
export function folderOf(name: SiteName): string {
  return path.join(BUILDS, name);
}

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
  const astro = path.join(PROJECT, 'node_modules', 'astro', 'bin', 'astro.mjs');
  const unset = { EXHIBITION_CONTENT: '', SITE_URL: '', SITE_BASE: '' };
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [astro, 'build', '--outDir', folder, ...words],
    {
      cwd: PROJECT,
      env: {
        ...process.env,
        ...unset,
        ...environment,
        NO_COLOR: '1',
        ASTRO_TELEMETRY_DISABLED: '1',
      },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      // One that hangs is a failure, and must not hang the tests, which wait here for it.
      timeout: 240_000,
      killSignal: 'SIGKILL',
    },
  );
  return { code: status, output: stdout + stderr };
}

/** Builds one of the sites anew. */
export function buildSite(name: SiteName): { code: number | null; output: string } {
  rmSync(folderOf(name), { recursive: true, force: true });
  if (name === 'long') writeChronicle(LONG_CONTENT, LONG_CHRONICLE);
  return build(folderOf(name), SITES[name]);
}
