/**
 * Runs all tests, and ends with their true totals alone on the last line: `N passed, N failed`.
 * `node tests/run.ts unit` runs one step only, with those that it needs.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { PROJECT } from './sites.ts';
import { readTotals, stepTotals, sumOf, type Totals } from './totals.ts';

/**
 * Steps of two lanes run at the same time, those of one after each other: two processors have
 * enough to do, while a browser waits for its next frame. What reads or writes `.astro/` is in the
 * first.
 */
const LANES = [
  ['types', 'build', 'lint', 'content'],
  ['programs', 'format', 'unit', 'hosts', 'browser', 'editions'],
] as const;

export type StepName = (typeof LANES)[number][number];

/** What must have run before a step: the types of the collections come with the check of types. */
const NEEDS: Partial<Record<StepName, StepName[]>> = {
  lint: ['types'],
  content: ['build'],
  hosts: ['build', 'programs'],
  editions: ['build', 'programs'],
  browser: ['build', 'programs'],
};

const all: readonly StepName[] = LANES.flat();

/** Runs a step as a program of its own; each line that it prints begins with its name. */
async function run(step: StepName): Promise<Totals> {
  const start = performance.now();
  const child = spawn(process.execPath, ['tests/step.ts', step], {
    cwd: PROJECT,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let last = '';
  createInterface(child.stdout).on('line', (line) => console.log(`${step} | ${(last = line)}`));
  createInterface(child.stderr).on('line', (line) => console.log(`${step} | ${line}`));
  const [code] = (await once(child, 'close')) as [number | null];
  const totals = stepTotals(code, readTotals(last));
  const seconds = Math.round((performance.now() - start) / 1000);
  console.log(`== ${step}: ${totals.passed} passed, ${totals.failed} failed, in ${seconds} s`);
  return totals;
}

/** The step, and all that it needs. */
function withNeeds(step: StepName): StepName[] {
  return [...(NEEDS[step] ?? []).flatMap(withNeeds), step];
}

const results = new Map<StepName, Promise<Totals>>();

/** Runs a step after those that it needs and those before it in its lane, whatever comes of them. */
function resultOf(step: StepName, chosen: readonly StepName[]): Promise<Totals> {
  const known = results.get(step);
  if (known) return known;
  const lane: readonly StepName[] =
    LANES.find((names) => names.some((name) => name === step)) ?? [];
  const before = [...lane.slice(0, lane.indexOf(step)), ...(NEEDS[step] ?? [])];
  const result = Promise.all(
    before.filter((name) => chosen.includes(name)).map((name) => resultOf(name, chosen)),
  ).then(() => run(step));
  results.set(step, result);
  return result;
}

const [, , only] = process.argv;
const step = all.find((name) => name === only);
if (only !== undefined && !step) {
  console.error(`There is no step "${only}": choose one of ${all.join(', ')}.`);
  process.exitCode = 1;
} else {
  const chosen = step ? [...new Set(withNeeds(step))] : all;
  const { passed, failed } = sumOf(await Promise.all(chosen.map((name) => resultOf(name, chosen))));
  process.exitCode = failed === 0 ? 0 : 1;
  console.log(`\n${passed} passed, ${failed} failed`);
}
