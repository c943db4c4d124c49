/**
 * Runs all tests, and ends with their true totals alone on the last line: `N passed, N failed`.
 * `node tests/run.ts unit` runs one step only, with those that it needs; `node tests/run.ts --changed`
 * what can be asked about a change within a minute.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { changedFiles, planFor } from './changed.ts';
import { PROJECT } from './sites.ts';
import { readTotals, stepTotals, sumOf, type Totals } from './totals.ts';

/**
 * Steps of two lanes run at the same time, those of one after each other: two processors have
 * enough to do, while a browser waits for its next frame. What reads or writes `.astro/` is in the
 * first. Builds are soon ready for what waits for them, and each lane ends with what uses both
 * processors, whichever lane is left alone.
 */
const LANES = [
  ['build', 'types', 'lint', 'content', 'editions', 'engines'],
  ['programs', 'format', 'unit', 'hosts', 'browser'],
] as const;

export type StepName = (typeof LANES)[number][number];

/** What must have run before a step: the types of the collections come with the check of types. */
const NEEDS: Partial<Record<StepName, StepName[]>> = {
  lint: ['types'],
  content: ['build'],
  hosts: ['build', 'programs'],
  editions: ['build', 'programs'],
  browser: ['build', 'programs'],
  engines: ['build', 'programs'],
};

const all: readonly StepName[] = LANES.flat();

/** The steps that are run, each with the files that it looks at; none looks at everything. */
type Chosen = ReadonlyMap<StepName, readonly string[]>;

/** Runs a step as a program of its own; each line that it prints begins with its name. */
async function run(step: StepName, files: readonly string[]): Promise<Totals> {
  const start = performance.now();
  const child = spawn(process.execPath, ['tests/step.ts', step, ...files], {
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
function resultOf(step: StepName, chosen: Chosen): Promise<Totals> {
  const known = results.get(step);
  if (known) return known;
  const lane: readonly StepName[] =
    LANES.find((names) => names.some((name) => name === step)) ?? [];
  const before = [...lane.slice(0, lane.indexOf(step)), ...(NEEDS[step] ?? [])];
  const result = Promise.all(
    before.filter((name) => chosen.has(name)).map((name) => resultOf(name, chosen)),
  ).then(() => run(step, chosen.get(step) ?? []));
  results.set(step, result);
  return result;
}

/** What the words after `npm test --` choose; `undefined` where they are none that it knows. */
function choose(word: string | undefined): Chosen | undefined {
  if (word === undefined) return new Map(all.map((name) => [name, []]));
  if (word === '--changed')
    return new Map(Object.entries(planFor(changedFiles(PROJECT))) as [StepName, string[]][]);
  const step = all.find((name) => name === word);
  return step && new Map(withNeeds(step).map((name) => [name, []]));
}

const [, , word] = process.argv;
const chosen = choose(word);
if (chosen) {
  const totals = await Promise.all([...chosen.keys()].map((name) => resultOf(name, chosen)));
  const { passed, failed } = sumOf(totals);
  process.exitCode = failed === 0 ? 0 : 1;
  if (word === '--changed') {
    const leftOut = all.filter((name) => !chosen.has(name)).join(', ');
    console.log(
      `\nLeft out: the steps ${leftOut}; of the others, what no changed file is a part of.`,
    );
    console.log('`npm test` runs all.');
  }
  console.log(`\n${passed} passed, ${failed} failed`);
} else {
  console.error(`There is no step "${word ?? ''}": choose one of ${all.join(', ')}, or --changed.`);
  process.exitCode = 1;
}
