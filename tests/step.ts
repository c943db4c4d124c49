/**
 * Runs one step of the tests by itself, such as `node tests/step.ts unit`, and ends with its true
 * totals alone on the last line. Files that are named after it are all that it looks at, where it can
 * look at files.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { provideBrowser, WINDOWLESS } from '../src/lib/programs/find-browser.ts';
import { installPackages } from './debian.ts';
import { provideViewer } from './e2e/bag.ts';
import { provideIiifViewers } from './e2e/iiif-viewers.ts';
import { COPIES, type CopyName, makeCopy } from './editions/made.ts';
import { provideEditionPrograms } from './editions/programs.ts';
import { provideEngines } from './engines/programs.ts';
import { providePrograms } from './hosts/programs.ts';
import type { StepName } from './run.ts';
import { BUILDS, buildSite, PROJECT, SITES, type SiteName } from './sites.ts';
import { playwrightTotals, stepTotals, sumOf, type Totals, vitestTotals } from './totals.ts';

/** Runs a program of `node_modules` with this Node, its output streaming; returns its exit code. */
function run(script: string, words: string[], environment: Record<string, string> = {}) {
  const program = path.join(PROJECT, 'node_modules', script);
  return spawnSync(process.execPath, [program, ...words], {
    cwd: PROJECT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
  }).status;
}

/** Runs a program that counts as one test. */
function one(script: string, words: string[]): Totals {
  const passed = run(script, words) === 0;
  return { passed: Number(passed), failed: Number(!passed) };
}

/** Reads a runner's report; `undefined` where it left none that can be read. */
function read(file: string, totals: (report: never) => Totals): Totals | undefined {
  try {
    return totals(JSON.parse(readFileSync(file, 'utf8')) as never);
  } catch {
    return undefined;
  }
}

/** A place for a report, where that of an earlier run no longer is. */
function freshReport(name: string): string {
  const file = path.join(BUILDS, `${name}.json`);
  mkdirSync(BUILDS, { recursive: true });
  rmSync(file, { force: true });
  return file;
}

function vitest(name: string, filters: string[], command = ['run']): Totals {
  const report = freshReport(name);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const config = ['--config', 'tests/vitest.config.ts'];
  const code = run('vitest/vitest.mjs', [...command, ...config, ...reporters, ...filters]);
  return stepTotals(code, read(report, vitestTotals));
}

/** Unit tests: all, or those that import one of some files. */
function unit(files: string[]): Totals {
  const own = ['changed', 'line-process', 'totals'].map((name) => `tests/${name}.test.ts`);
  if (files.length === 0)
    return vitest('unit', ['src/', 'tests/architecture/', 'tests/components/', ...own]);
  const elsewhere = ['--exclude', 'tests/{content,editions,engines,hosts}/**', '--passWithNoTests'];
  return vitest('unit', [...files, ...elsewhere], ['related', '--run']);
}

/** Lints all, or some files; dead code is looked for in all only. */
function lint(files: string[]): Totals {
  const eslint = (words: string[]) => one('eslint/bin/eslint.js', words);
  const stylelint = (words: string[]) => one('stylelint/bin/stylelint.mjs', words);
  if (files.length === 0) {
    const dead = one('knip/bin/knip.js', ['--no-config-hints']);
    return sumOf([eslint(['.']), stylelint(['src/**/*.{css,astro}']), dead]);
  }
  const code = files.filter((file) => !file.endsWith('.css'));
  const styled = files.filter((file) => /^src\/.*\.(?:css|astro)$/u.test(file));
  return sumOf([
    ...(code.length > 0 ? [eslint(['--no-warn-ignored', ...code])] : []),
    ...(styled.length > 0 ? [stylelint(styled)] : []),
  ]);
}

function playwright(): Totals {
  const report = freshReport('browser');
  const { path: browser } = provideBrowser();
  const words = ['test', '--config', 'tests/playwright.config.ts', '--reporter=list,json'];
  const code = run('@playwright/test/cli.js', words, {
    EXHIBITION_BROWSER: browser,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  });
  return stepTotals(code, read(report, playwrightTotals));
}

/** Builds the sites that content and browser tests read; each build is a test. */
function builds(): Totals {
  const totals = { passed: 0, failed: 0 };
  for (const name of Object.keys(SITES) as SiteName[]) {
    const { code, output } = buildSite(name);
    console.log(`${code === 0 ? 'built' : 'FAILED'}: ${name}`);
    if (code !== 0) console.log(output);
    totals[code === 0 ? 'passed' : 'failed'] += 1;
  }
  return totals;
}

/** Makes the editions that are read back; each site’s are a test. */
function editions(): Totals {
  const { path: browser } = provideBrowser();
  const made = { passed: 0, failed: 0 };
  for (const name of Object.keys(COPIES) as CopyName[]) {
    const { code, output, errors } = makeCopy(name, { EXHIBITION_BROWSER: browser });
    console.log(`${code === 0 ? 'made' : 'FAILED'}: ${name}`);
    if (code !== 0) console.log(output + errors);
    made[code === 0 ? 'passed' : 'failed'] += 1;
  }
  return sumOf([made, vitest('editions', ['tests/editions/'])]);
}

/** Finds or installs whatever the tests need that npm does not bring. */
function programs(): Totals {
  const { path: browser, origin } = provideBrowser();
  // Of the system's, one without windows takes half as much of the processors' time.
  if (origin === 'the system’s' && path.basename(browser) !== WINDOWLESS)
    installPackages('A browser without windows', [WINDOWLESS]);
  provideEditionPrograms();
  providePrograms();
  provideViewer();
  provideIiifViewers();
  provideEngines();
  return { passed: 0, failed: 0 };
}

const STEPS: Record<StepName, (files: string[]) => Totals> = {
  programs,
  format: (files) =>
    one('prettier/bin/prettier.cjs', [
      ...['--check', '--ignore-unknown', '--cache', '--cache-location', '.cache/prettier'],
      ...(files.length > 0 ? files : ['.']),
    ]),
  types: () => one('astro/bin/astro.mjs', ['check']),
  lint,
  build: builds,
  unit,
  content: () => vitest('content', ['tests/content/']),
  hosts: () => vitest('hosts', ['tests/hosts/']),
  editions,
  browser: playwright,
  // All three at once: each waits for its pages, and none is to begin when the others have ended.
  engines: () => vitest('engines', ['tests/engines/', '--maxWorkers=3']),
};

const [, , name, ...files] = process.argv;
let totals: Totals;
try {
  totals = STEPS[name as StepName](files);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  totals = { passed: 0, failed: 1 };
}
console.log(`${totals.passed} passed, ${totals.failed} failed`);
