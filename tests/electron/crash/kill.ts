import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { build } from 'vite';

/** Bundles a child's script, so that starting it a hundred times costs little. */
export async function bundleChild(entry: string, folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    build: { ssr: join(import.meta.dirname, entry), outDir: folder, target: 'node20' },
    ssr: { noExternal: true },
  });
  return join(folder, entry.replace(/\.ts$/, '.js'));
}

/**
 * Starts the script, lets it work for `milliseconds` after its first acknowledgement and kills it
 * without warning.
 *
 * @returns the last number that it acknowledged.
 */
export async function runAndKill(
  script: string,
  args: readonly string[],
  milliseconds: number,
): Promise<number> {
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  let errors = '';
  const isWorking = new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk) => {
      output += chunk;
      resolve();
    });
    child.stderr.on('data', (chunk) => {
      errors += chunk;
    });
    child.on('close', () => resolve());
  });
  const isClosed = new Promise((resolve) => child.on('close', resolve));
  await isWorking;
  await wait(milliseconds);
  child.kill('SIGKILL');
  await isClosed;
  if (errors !== '') throw new Error(errors);
  // A number that was being written when the kill came has no line break yet.
  return Number(output.split('\n').at(-2));
}
