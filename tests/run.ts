/**
 * Runs all tests, one runner after another, and ends with their true totals alone on the last line:
 * `N passed, N failed`. `node tests/run.ts unit` runs one step only.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { provideBrowser } from '../src/commands/browser.ts';
import { COPIES, type CopyName, makeCopy } from './editions/made.ts';
import { provideReaders } from './editions/programs.ts';
import { providePrograms } from './hosts/programs.ts';
import { BUILDS, buildSite, PROJECT, SITES, type SiteName } from './sites.ts';
import { playwrightTotals, stepTotals, type Totals, vitestTotals } from './totals.ts';

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

function vitest(name: string, filters: string[]): Totals {
  const report = freshReport(name);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const config = ['--config', 'tests/vitest.config.ts'];
  const code = run('vitest/vitest.mjs', ['run', ...config, ...reporters, ...filters]);
  return stepTotals(code, read(report, vitestTotals));
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
  provideReaders();
  const { path: browser } = provideBrowser();
  const totals = { passed: 0, failed: 0 };
  for (const name of Object.keys(COPIES) as CopyName[]) {
    const { code, output, errors } = makeCopy(name, { EXHIBITION_BROWSER: browser });
    console.log(`${code === 0 ? 'made' : 'FAILED'}: ${name}`);
    if (code !== 0) console.log(output + errors);
    totals[code === 0 ? 'passed' : 'failed'] += 1;
  }
  const read = vitest('editions', ['tests/editions/']);
  return { passed: totals.passed + read.passed, failed: totals.failed + read.failed };
}

/** In this order: the types of the collections, which lint needs, come with the check of types. */
const STEPS: Record<string, () => Totals> = {
  format: () => one('prettier/bin/prettier.cjs', ['--check', '.']),
  types: () => one('astro/bin/astro.mjs', ['check']),
  lint: () => one('eslint/bin/eslint.js', ['.']),
  build: builds,
  unit: () => vitest('unit', ['src/', 'tests/totals.test.ts']),
  content: () => vitest('content', ['tests/content/']),
  hosts: () => {
    providePrograms();
    return vitest('hosts', ['tests/hosts/']);
  },
  editions,
  browser: playwright,
};

/** What a step needs to have run before it. */
const NEEDS: Record<string, string[]> = {
  content: ['build'],
  hosts: ['build'],
  editions: ['build'],
  browser: ['build'],
};

const only = process.argv[2];
if (only !== undefined && !Object.hasOwn(STEPS, only)) {
  console.error(`There is no step "${only}": choose one of ${Object.keys(STEPS).join(', ')}.`);
  process.exit(1);
}
const chosen = only === undefined ? Object.keys(STEPS) : [...(NEEDS[only] ?? []), only];
const sum: Totals = { passed: 0, failed: 0 };
for (const step of chosen) {
  console.log(`\n== ${step}`);
  const start = performance.now();
  let totals: Totals;
  try {
    totals = STEPS[step]?.() ?? { passed: 0, failed: 1 };
  } catch (error) {
    // A step that cannot run is a failure, and the others go on.
    console.error(error instanceof Error ? error.message : String(error));
    totals = { passed: 0, failed: 1 };
  }
  const seconds = Math.round((performance.now() - start) / 1000);
  console.log(`== ${step}: ${totals.passed} passed, ${totals.failed} failed, in ${seconds} s`);
  sum.passed += totals.passed;
  sum.failed += totals.failed;
}
process.exitCode = sum.failed === 0 ? 0 : 1;
console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
