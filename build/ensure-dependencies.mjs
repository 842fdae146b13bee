// Runs before `npm start` and `npm test`, so that a fresh clone needs one command only.
// Plain JavaScript: nothing is installed yet when it runs.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const installed = 'node_modules/.package-lock.json';
const isCurrent =
  existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs;

if (!isCurrent) {
  console.log('Installing the dependencies (npm ci)…');
  const { status } = spawnSync('npm ci', { stdio: 'inherit', shell: true });
  process.exit(status ?? 1);
}
