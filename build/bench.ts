/** `npm run bench`: how fast the application is, each number beside a reference of the same run. */
import { cpus, loadavg } from 'node:os';
import type { Finding } from './bench/finding';
import { firstScreen } from './bench/measures/first-screen';
import { fold } from './bench/measures/fold';
import { initialJavaScript } from './bench/measures/initial-javascript';
import { marking } from './bench/measures/marking';
import type { Measure } from './bench/measures/measure';
import { redraw } from './bench/measures/redraw';
import { wordList } from './bench/measures/word-list';
import { parseOptions } from './bench/options';
import { reportOf } from './bench/report';
import { type Stage, setStage } from './bench/stage';
import { findBrowser } from './browser';

const MEASURES = {
  marking,
  'first-screen': firstScreen,
  word: wordList,
  javascript: initialJavaScript,
  fold,
  redraw,
} satisfies Record<string, Measure>;

type Name = keyof typeof MEASURES;

const options = parseOptions(process.argv.slice(2), Object.keys(MEASURES) as Name[]);
if (!options.ok) {
  console.error(options.complaint);
  process.exit(1);
}

const browser = findBrowser();
const loadBefore = load();
let stage: Promise<Stage> | undefined;
const failures = new Set<unknown>();
const findings: Finding[] = [];

for (const name of options.names) {
  const { title, inNode, inBrowser }: Measure = MEASURES[name];
  console.error(`— ${title}`);
  if (inNode) await collect(title, inNode);
  if (inBrowser && browser === undefined) {
    const reason = 'no Chrome, Edge or Chromium; `npm test` installs one';
    findings.push({ kind: 'unmeasured', name: `${title}, in the browser`, reason });
  } else if (inBrowser && browser !== undefined) {
    await collect(title, async () => {
      stage ??= setStage(browser);
      return inBrowser(await stage);
    });
  }
}
// Where it could not be set up, every measure that needed it has said so.
await stage?.then(
  ({ close }) => close(),
  () => undefined,
);

console.log(`
Node ${process.versions.node} · ${browser ?? 'no browser'} · ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}
Load ${loadBefore} before, ${load()} after. Medians with quartiles; ratios pair by pair.

${reportOf(findings)}
`);
process.exitCode = failures.size > 0 ? 1 : 0;

async function collect(title: string, measure: () => Promise<readonly Finding[]>): Promise<void> {
  try {
    findings.push(...(await measure()));
  } catch (error) {
    // The other measures still have something to say. A stage that fails does so for all of them.
    if (!failures.has(error)) console.error(error);
    failures.add(error);
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    findings.push({ kind: 'unmeasured', name: title, reason: `it failed: ${reason}` });
  }
}

function load(): string {
  return loadavg()
    .map((average) => average.toFixed(1))
    .join(' ');
}
