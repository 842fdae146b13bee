import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCounts, sumOutcomes } from '../../build/test-results';
import { scratchFolder } from '../electron/scratch';

async function report(content: unknown): Promise<string> {
  const path = join(await scratchFolder(), 'report.json');
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const step = { name: 'unit', succeeded: true, runsTests: true };
const counts = { passed: 3, failed: 0, skipped: 0 };

describe('a report', () => {
  it('of vitest is counted', async () => {
    const path = await report({
      numPassedTests: 5,
      numFailedTests: 1,
      numPendingTests: 2,
      numTodoTests: 1,
      testResults: [],
    });
    expect(readCounts(path)).toEqual({ passed: 5, failed: 1, skipped: 3 });
  });

  it('of Playwright is counted, a flaky test as failed', async () => {
    const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 2, duration: 1.5 };
    expect(readCounts(await report({ stats }))).toEqual({ passed: 4, failed: 2, skipped: 2 });
  });

  it('that is missing, cut off or of another kind counts nothing', async () => {
    expect(readCounts('/nowhere/report.json')).toBeUndefined();
    expect(readCounts(await report('{"numPassedTests": 5,'))).toBeUndefined();
    expect(readCounts(await report({ tests: 5 }))).toBeUndefined();
  });
});

describe('the sum', () => {
  it('adds the runners up', () => {
    expect(
      sumOutcomes([
        { name: 'types', succeeded: true, runsTests: false },
        { ...step, tests: counts },
        { ...step, name: 'e2e', succeeded: false, tests: { passed: 1, failed: 2, skipped: 1 } },
      ]),
    ).toEqual({ passed: 4, failed: 2, skipped: 1 });
  });

  it('counts a step that failed without naming a test', () => {
    expect(sumOutcomes([{ name: 'lint', succeeded: false, runsTests: false }]).failed).toBe(1);
    expect(sumOutcomes([{ ...step, succeeded: false, tests: counts }]).failed).toBe(1);
    expect(sumOutcomes([{ ...step, succeeded: false }]).failed).toBe(1);
  });

  it('counts a runner that found no test as a failure', () => {
    expect(sumOutcomes([{ ...step, tests: { ...counts, passed: 0 } }]).failed).toBe(1);
    expect(sumOutcomes([step]).failed).toBe(1);
  });
});
