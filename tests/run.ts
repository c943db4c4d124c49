/**
 * Runs all tests, and ends with their true totals alone on the last line: `N passed, N failed`.
 * `node tests/run.ts unit` runs one step only, with those that it needs; `node tests/run.ts --changed`
 * what can be asked about a change within a minute.
 */
import path from 'node:path';
import { changedFiles, planFor } from './changed.ts';
import { endAll, runLines } from './line-process.ts';
import { HANGS, PROJECT } from './sites.ts';
import { readTotals, stepTotals, sumOf, type Totals } from './totals.ts';

/**
 * Those that come first are begun first, where nothing is in their way: what is long or waited for,
 * so that both processors have something to do up to the end.
 */
const STEPS = [
  ...(['build', 'programs', 'browser', 'types', 'lint', 'content', 'engines'] as const),
  ...(['editions', 'unit', 'format', 'hosts'] as const),
];

export type StepName = (typeof STEPS)[number];

/** As many run at the same time: two keep two processors busy, as browsers wait for their frames. */
const AT_ONCE = 2;

/** After this many milliseconds a step is taken to hang: its tests say so of themselves long before. */
const STEP_HANGS = 6 * HANGS;

/** What reads or writes `.astro/`, which belongs to one of them at a time. */
const OF_ASTRO: ReadonlySet<StepName> = new Set(['build', 'types', 'lint', 'content']);

/** What must have run before a step: the types of the collections come with the check of types. */
const NEEDS: Partial<Record<StepName, StepName[]>> = {
  lint: ['types'],
  content: ['build'],
  hosts: ['build', 'programs'],
  editions: ['build', 'programs'],
  browser: ['build', 'programs'],
  engines: ['build', 'programs'],
};

/** The steps that are run, each with the files that it looks at; none looks at everything. */
type Chosen = ReadonlyMap<StepName, readonly string[]>;

/** Runs a step as a program of its own; each line that it prints begins with its name. */
async function run(step: StepName, files: readonly string[]): Promise<Totals> {
  const start = performance.now();
  let last = '';
  const hear = (line: string, isError: boolean) => {
    if (!isError) last = line;
    console.log(`${step} | ${line}`);
  };
  // Dozens of programs are started that read the same modules: compiled once, for all of them.
  const env = { NODE_COMPILE_CACHE: path.join(PROJECT, '.cache', 'node') };
  const hanging = AbortSignal.timeout(STEP_HANGS);
  const code = await runLines(['tests/step.ts', step, ...files], hear, { hanging, env });
  if (hanging.aborted) hear(`It has not ended after ${STEP_HANGS / 60_000} minutes.`, true);
  const totals = stepTotals(code, readTotals(last));
  const seconds = Math.round((performance.now() - start) / 1000);
  console.log(`== ${step}: ${totals.passed} passed, ${totals.failed} failed, in ${seconds} s`);
  return totals;
}

/** The step, and all that it needs. */
function withNeeds(step: StepName): StepName[] {
  return [...(NEEDS[step] ?? []).flatMap(withNeeds), step];
}

/** Runs each step once those that it needs have ended, whatever came of them. */
async function runAll(chosen: Chosen): Promise<Totals[]> {
  const waiting = new Set(STEPS.filter((step) => chosen.has(step)));
  const running = new Map<StepName, Promise<void>>();
  const totals: Totals[] = [];
  const isFree = (step: StepName) =>
    !(NEEDS[step] ?? []).some((needed) => waiting.has(needed) || running.has(needed)) &&
    !(OF_ASTRO.has(step) && [...running.keys()].some((other) => OF_ASTRO.has(other)));
  while (waiting.size + running.size > 0) {
    const next = running.size < AT_ONCE ? Array.from(waiting).find(isFree) : undefined;
    if (next === undefined) {
      await Promise.race(running.values());
      continue;
    }
    waiting.delete(next);
    const end = async () => {
      totals.push(await run(next, chosen.get(next) ?? []));
      running.delete(next);
      // Whoever reads a log that was cut sees what it was cut in.
      if (running.size > 0) console.log(`Still at work: ${[...running.keys()].join(', ')}`);
    };
    running.set(next, end());
  }
  return totals;
}

/** What the words after `npm test --` choose; `undefined` where they are none that it knows. */
function choose(word: string | undefined): Chosen | undefined {
  if (word === undefined) return new Map(STEPS.map((name) => [name, []]));
  if (word === '--changed')
    return new Map(Object.entries(planFor(changedFiles(PROJECT))) as [StepName, string[]][]);
  const step = STEPS.find((name) => name === word);
  return step && new Map(withNeeds(step).map((name) => [name, []]));
}

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    endAll();
    process.exit(1);
  });

const [, , word] = process.argv;
const chosen = choose(word);
if (chosen) {
  const { passed, failed } = sumOf(await runAll(chosen));
  process.exitCode = failed === 0 ? 0 : 1;
  if (word === '--changed') {
    const leftOut = STEPS.filter((name) => !chosen.has(name)).join(', ');
    console.log(
      `\nLeft out: the steps ${leftOut}; of the others, what no changed file is a part of.`,
    );
    console.log('`npm test` runs all.');
  }
  console.log(`\n${passed} passed, ${failed} failed`);
} else {
  console.error(
    `There is no step "${word ?? ''}": choose one of ${STEPS.join(', ')}, or --changed.`,
  );
  process.exitCode = 1;
}
