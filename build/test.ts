/** `npm test`: everything, in one run, with one summary. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { delimiter } from 'node:path';
import { findElectron } from './electron-runtime';
import { ensureBrowser } from './ensure-browser';
import { inProject } from './project';
import { readCounts, type StepOutcome, sumOutcomes } from './test-results';

/** Relative to the project: Windows' shell would break a path with spaces. */
const RESULTS = 'test-results';
const IS_WINDOWS = process.platform === 'win32';

interface Step {
  readonly name: string;
  readonly command: readonly string[];
  /** The runner's JSON report, for a step that runs tests. */
  readonly report?: string;
  /** The name of a step without which this one makes no sense. */
  readonly needs?: string;
}

function vitest(project: string): Step {
  const report = `${RESULTS}/${project}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return {
    name: project,
    command: ['vitest', 'run', '--project', project, ...reporters],
    report,
  };
}

const STEPS: readonly Step[] = [
  { name: 'types', command: ['npm', 'run', '--silent', 'types'] },
  { name: 'lint', command: ['npm', 'run', '--silent', 'lint'] },
  // Before the unit tests: one of them packs the application.
  { name: 'build', command: ['npm', 'run', '--silent', 'build'] },
  vitest('unit'),
  vitest('valid-files'),
  vitest('store'),
  {
    name: 'e2e',
    command: ['playwright', 'test'],
    report: `${RESULTS}/playwright.json`,
    needs: 'build',
  },
];

const browser = ensureBrowser();
if (browser === undefined) {
  console.log('0 passed, 1 failed');
  process.exit(1);
}
console.log(`Browser: ${browser}`);

rmSync(inProject(RESULTS), { recursive: true, force: true });
mkdirSync(inProject(RESULTS), { recursive: true });
const outcomes: StepOutcome[] = [];
const notRun: string[] = [];
for (const step of STEPS) {
  const runsTests = step.report !== undefined;
  const hindrance = outcomes.find(({ name, succeeded }) => name === step.needs && !succeeded);
  if (hindrance !== undefined) {
    notRun.push(`${step.name}: ${hindrance.name} failed`);
    outcomes.push({ name: step.name, succeeded: false, runsTests });
    continue;
  }
  console.log(`\n— ${step.name}`);
  const succeeded = run(step.command, browser);
  const tests = step.report === undefined ? undefined : readCounts(inProject(step.report));
  outcomes.push({ name: step.name, succeeded, tests, runsTests });
  if (tests !== undefined && tests.skipped > 0) {
    notRun.push(`${step.name}: ${tests.skipped} skipped by the tests themselves`);
  }
}
if (findElectron() === undefined) {
  notRun.push(
    'e2e in the desktop window: the Electron runtime is not installed (npm start fetches it)',
  );
}

console.log('');
for (const { name, succeeded, tests } of outcomes) {
  const counts = tests === undefined ? '' : `: ${tests.passed} passed, ${tests.failed} failed`;
  console.log(`${succeeded ? 'ok    ' : 'FAILED'} ${name}${counts}`);
}
for (const line of notRun) console.log(`Did not run — ${line}`);
const { passed, failed } = sumOutcomes(outcomes);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function run(command: readonly string[], browserPath: string): boolean {
  const [program = '', ...args] = command;
  const path = `${inProject('node_modules/.bin')}${delimiter}${process.env.PATH ?? ''}`;
  const { status } = spawnSync(program, args, {
    cwd: inProject(),
    stdio: 'inherit',
    // On Windows these programs are .cmd files, which only the shell can start.
    shell: IS_WINDOWS,
    env: { ...process.env, PATH: path, PENDAMPING_BROWSER: browserPath },
  });
  return status === 0;
}
