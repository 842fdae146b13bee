import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { SavedFile } from './application';

/**
 * Waits for the file that an action makes the shell save into `folder`. The shell saves by
 * renaming, so a file that is there under its name is complete.
 */
export function saveWatcher(
  folder: string,
): (action: () => Promise<unknown>) => Promise<SavedFile> {
  return async (action) => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    await action();
    for (let attempt = 0; attempt < 200; attempt += 1) {
      const name = readdirSync(folder).find((each) => !each.endsWith('.tmp'));
      if (name !== undefined && existsSync(join(folder, name))) {
        return { name, bytes: readFileSync(join(folder, name)) };
      }
      await wait(50);
    }
    throw new Error('nothing was saved');
  };
}
