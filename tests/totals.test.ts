import { describe, expect, it } from 'vitest';
import { playwrightTotals, readTotals, stepTotals, sumOf, vitestTotals } from './totals.ts';

describe('vitestTotals', () => {
  const file = (status: string, ...tests: string[]) => ({
    status,
    assertionResults: tests.map((test) => ({ status: test })),
  });

  it('counts what passed and what failed', () => {
    const testResults = [file('passed', 'passed', 'passed'), file('failed', 'passed', 'failed')];
    expect(vitestTotals({ numTotalTests: 4, numPassedTests: 3, testResults })).toEqual({
      passed: 3,
      failed: 1,
    });
  });

  it('counts a skipped test as failed', () => {
    const testResults = [file('passed', 'passed', 'pending')];
    expect(vitestTotals({ numTotalTests: 2, numPassedTests: 1, testResults }).failed).toBe(1);
  });

  it('counts a file that could not be loaded as failed', () => {
    const testResults = [file('passed', 'passed'), file('failed')];
    expect(vitestTotals({ numTotalTests: 1, numPassedTests: 1, testResults }).failed).toBe(1);
  });
});

describe('playwrightTotals', () => {
  it('counts as passed only what passed at once', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 2, skipped: 3 };
    expect(playwrightTotals({ stats, errors: [] })).toEqual({ passed: 5, failed: 6 });
  });

  it('counts an error outside of the tests', () => {
    const stats = { expected: 5, unexpected: 0, flaky: 0, skipped: 0 };
    expect(playwrightTotals({ stats, errors: [{}] })).toEqual({ passed: 5, failed: 1 });
  });
});

describe('stepTotals', () => {
  it('is what the report says', () => {
    expect(stepTotals(0, { passed: 3, failed: 0 })).toEqual({ passed: 3, failed: 0 });
    expect(stepTotals(1, { passed: 3, failed: 2 })).toEqual({ passed: 3, failed: 2 });
  });

  it('is a failure where the runner failed and its report does not say why', () => {
    expect(stepTotals(1, { passed: 3, failed: 0 })).toEqual({ passed: 3, failed: 1 });
    expect(stepTotals(null, { passed: 3, failed: 0 })).toEqual({ passed: 3, failed: 1 });
    expect(stepTotals(1, undefined)).toEqual({ passed: 0, failed: 1 });
    expect(stepTotals(0, undefined)).toEqual({ passed: 0, failed: 1 });
  });
});

describe('readTotals', () => {
  it('reads the last line of a step', () => {
    expect(readTotals('12 passed, 3 failed')).toEqual({ passed: 12, failed: 3 });
  });

  it.each(['', '12 passed (3 s)', '12 passed, 0 failed, in 3 s', 'Killed'])(
    'finds none in "%s", which counts as failed',
    (line) => {
      expect(stepTotals(0, readTotals(line))).toEqual({ passed: 0, failed: 1 });
    },
  );
});

it('sums the totals of steps', () => {
  const steps = [
    { passed: 2, failed: 0 },
    { passed: 3, failed: 1 },
  ];
  expect(sumOf(steps)).toEqual({ passed: 5, failed: 1 });
  expect(sumOf([])).toEqual({ passed: 0, failed: 0 });
});
