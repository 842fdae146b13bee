import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { errnoOf } from './disk';

/** Values that cannot carry personal data: codes and counts, never texts of the user. */
export type LogDetails = Readonly<Record<string, string | number | boolean | undefined>>;

export interface Log {
  write(event: string, details?: LogDetails): void;
  /** Keeps an error's name, code and places in the code; its message may name a person or a path. */
  writeError(event: string, error: unknown, details?: LogDetails): void;
}

const ONE_MEGABYTE = 1024 * 1024;

/** Technical log in `folder`: one JSON line per event, one older generation kept. */
export function openLog(folder: string, now: () => number): Log {
  const path = join(folder, 'pendamping.log');
  const write = (event: string, details: LogDetails = {}): void => {
    try {
      mkdirSync(folder, { recursive: true });
      const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
      if (size > ONE_MEGABYTE) renameSync(path, join(folder, 'pendamping.1.log'));
      const at = new Date(now()).toISOString();
      appendFileSync(path, `${JSON.stringify({ at, event, ...details })}\n`);
    } catch (error) {
      // A full disk must not stop the application for the sake of its log.
      console.error('log', event, errnoOf(error));
    }
  };
  return {
    write,
    writeError: (event, error, details) => write(event, { ...details, ...detailsOf(error) }),
  };
}

function detailsOf(error: unknown): LogDetails {
  if (!(error instanceof Error)) return { error: typeof error };
  return { error: error.name, code: errnoOf(error), places: framesOf(error.stack ?? '') };
}

/** Function names and line numbers, with folders cut off: they hold the Windows user's name. */
function framesOf(stack: string): string {
  const frames = stack.matchAll(
    /^\s+at (?:async )?(?:([^\n(]+) \()?[^\n]*?([^/\\():\n]+:\d+):\d+\)?$/gm,
  );
  return [...frames]
    .slice(0, 8)
    .map(([, name, place]) => `${name ?? '-'}@${place}`)
    .join(' ');
}
