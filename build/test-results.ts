import { readFileSync } from 'node:fs';
import { z } from 'zod';

export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const vitestReport = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
});
const playwrightReport = z.object({
  stats: z.object({
    expected: z.int(),
    unexpected: z.int(),
    flaky: z.int(),
    skipped: z.int(),
  }),
});

/** The counts of a vitest or Playwright JSON report, or undefined when it wrote none. */
export function readCounts(path: string): TestCounts | undefined {
  let report: unknown;
  try {
    report = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
  const vitest = vitestReport.safeParse(report).data;
  if (vitest !== undefined) {
    return {
      passed: vitest.numPassedTests,
      failed: vitest.numFailedTests,
      skipped: vitest.numPendingTests + vitest.numTodoTests,
    };
  }
  const stats = playwrightReport.safeParse(report).data?.stats;
  if (stats === undefined) return undefined;
  // A test that passes only sometimes has not passed.
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  };
}

export interface StepOutcome {
  readonly name: string;
  readonly succeeded: boolean;
  /** Undefined for a step that runs no tests. */
  readonly tests?: TestCounts | undefined;
  readonly runsTests: boolean;
}

/**
 * The whole run in two numbers. A step that failed without naming a failed test counts as one
 * failure, and so does a runner that found no test at all.
 */
export function sumOutcomes(outcomes: readonly StepOutcome[]): TestCounts {
  let [passed, failed, skipped] = [0, 0, 0];
  for (const { succeeded, tests, runsTests } of outcomes) {
    const counts = tests ?? { passed: 0, failed: 0, skipped: 0 };
    const isEmpty = runsTests && counts.passed + counts.failed === 0;
    passed += counts.passed;
    skipped += counts.skipped;
    failed += counts.failed === 0 && (!succeeded || isEmpty) ? 1 : counts.failed;
  }
  return { passed, failed, skipped };
}
