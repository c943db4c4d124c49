/**
 * What the runners' reports say, in one form.
 */

/** How many tests passed and how many did not. */
export interface Totals {
  passed: number;
  failed: number;
}

/** The part of Vitest's JSON report that is read here. */
export interface VitestReport {
  numTotalTests: number;
  numPassedTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/** The part of Playwright's JSON report that is read here. */
export interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: unknown[];
}

/**
 * Vitest's totals. A test that was skipped has proved nothing and counts as failed; so does a file
 * that failed outside of its tests, because it could not be loaded or prepared.
 */
export function vitestTotals(report: VitestReport): Totals {
  const { numTotalTests, numPassedTests, testResults } = report;
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  );
  return { passed: numPassedTests, failed: numTotalTests - numPassedTests + broken.length };
}

/** Playwright's totals: what passed only at a second try, or was not run, counts as failed. */
export function playwrightTotals({ stats, errors }: PlaywrightReport): Totals {
  const { expected, unexpected, flaky, skipped } = stats;
  return { passed: expected, failed: unexpected + flaky + skipped + errors.length };
}

/**
 * The totals of a step that was run.
 * @param code the runner's exit code; `null` where it was killed or did not start
 * @param reported what its report says; `undefined` where it left none
 * @returns totals in which a runner that failed without a failed test is a failure too
 */
export function stepTotals(code: number | null, reported: Totals | undefined): Totals {
  const { passed, failed } = reported ?? { passed: 0, failed: 1 };
  return { passed, failed: code === 0 ? failed : Math.max(failed, 1) };
}

/** The totals that a program's last line gives; `undefined` where it is another line. */
export function readTotals(line: string): Totals | undefined {
  const found = /^(\d+) passed, (\d+) failed$/u.exec(line);
  return found ? { passed: Number(found[1]), failed: Number(found[2]) } : undefined;
}

export function sumOf(all: readonly Totals[]): Totals {
  return all.reduce(
    (sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }),
    { passed: 0, failed: 0 },
  );
}
