import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { AppendResult, Bridge, JournalDamage, JournalHead, JournalLine } from '../contract';
import { diskFailureOf, errnoOf } from '../disk';
import { appendBatch, type Batch, type OpenFile } from './append-batch';
import { type Chains, type Heads, headOf, placeAtEnd } from './chains';
import { isIdentifier } from './identifiers';
import { inTurn } from './in-turn';
import {
  type LogEnd,
  type LogPlace,
  openQuickly,
  openThoroughly,
  type ScannedLog,
} from './open-log';

export type Journal = Bridge['journal'];

export interface JournalOptions {
  /** Holds one folder per log. */
  readonly folder: string;
  /** Damaged bytes are set aside here. */
  readonly quarantine: string;
  readonly openFile?: OpenFile;
}

/** Enough to keep a disk busy; more would only hold more file handles. */
const LOGS_AT_ONCE = 32;

/**
 * The copy of every log that does not depend on the browser engine: an append-only folder per log.
 * One process at a time (the single-instance lock sees to that); calls on one log run in turn.
 */
export function openJournal({ folder, quarantine, openFile }: JournalOptions): Journal {
  const ends = new Map<string, LogEnd>();
  const damage = new Map<string, JournalDamage>();
  const take = inTurn();

  const placeOf = (activityId: string): LogPlace => {
    if (!isIdentifier(activityId)) throw new Error('not an identifier of a log');
    return { activityId, folder: join(folder, activityId), quarantine };
  };

  async function scan(place: LogPlace): Promise<ScannedLog> {
    const log = await openThoroughly(place);
    for (const found of log.damage) {
      damage.set(`${found.path} ${found.line} ${found.reason}`, found);
    }
    if (log.unmended === undefined) ends.set(place.activityId, log.end);
    return log;
  }

  async function endOf(place: LogPlace): Promise<LogEnd> {
    const known = ends.get(place.activityId) ?? (await openQuickly(place));
    if (known === undefined) return (await scan(place)).end;
    ends.set(place.activityId, known);
    return known;
  }

  async function appendInTurn(
    place: LogPlace,
    lines: readonly JournalLine[],
  ): Promise<AppendResult> {
    const end = await endOf(place);
    // A log that could not be mended at the start gets another try now.
    if (!ends.has(place.activityId)) {
      const { unmended } = await scan(place);
      if (unmended !== undefined) throw unmended;
    }
    const simply = continueChains(lines, end.heads);
    const accepted = simply ?? (await scan(place).then(({ chains }) => fillChains(lines, chains)));
    if (accepted === undefined) return { status: 'failed', code: 'out-of-order' };
    if (accepted.lines.length === 0) return { status: 'appended' };
    const current = ends.get(place.activityId) ?? end;
    // Forgotten until the batch is safe: after a failure the disk, not memory, says what is there.
    ends.delete(place.activityId);
    ends.set(place.activityId, await appendBatch(place.folder, current, accepted, openFile));
    return { status: 'appended' };
  }

  return {
    async inspect() {
      const names = (await namesIn(folder)).filter(isIdentifier);
      const heads: JournalHead[] = [];
      for (let index = 0; index < names.length; index += LOGS_AT_ONCE) {
        const some = names.slice(index, index + LOGS_AT_ONCE);
        const found = await Promise.all(some.map((name) => take(name, () => endOf(placeOf(name)))));
        heads.push(...found.flatMap((end) => [...end.heads.values()]));
      }
      return { heads, damage: [...damage.values()] };
    },

    read: (activityId) =>
      take(activityId, async () => {
        const { events } = await scan(placeOf(activityId));
        return events.map(({ json }) => json);
      }),

    async append(lines) {
      const [first] = lines;
      if (first === undefined) return { status: 'appended' };
      const place = placeOf(first.activityId);
      return take(place.activityId, async () => {
        try {
          return await appendInTurn(place, lines);
        } catch (error) {
          if (errnoOf(error) === undefined) throw error;
          const failure = diskFailureOf(error);
          return { status: 'failed', code: failure === 'locked' ? 'denied' : failure };
        }
      });
    },
  };
}

/** The usual case: every line continues its device's chain. Undefined when one does not. */
function continueChains(lines: readonly JournalLine[], before: Heads): Batch | undefined {
  const heads = new Map(before);
  for (const line of lines) {
    if (placeAtEnd(line, heads) !== 'next') return undefined;
    heads.set(line.deviceId, headOf(line));
  }
  return { lines, heads };
}

/** Mending and repeating: known lines are left out, missing ones put back. Undefined on conflict. */
function fillChains(lines: readonly JournalLine[], chains: Chains): Batch | undefined {
  const accepted: JournalLine[] = [];
  let heads = chains.heads();
  for (const line of lines) {
    const place = placeAtEnd(line, heads);
    const verdict = place === 'earlier' ? chains.placeEarlier(line) : place;
    if (verdict === 'conflict') return undefined;
    if (verdict === 'known') continue;
    chains.add(line);
    accepted.push(line);
    if (place === 'next') heads = new Map(heads).set(line.deviceId, headOf(line));
  }
  return { lines: accepted, heads };
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return [];
    throw error;
  }
}
