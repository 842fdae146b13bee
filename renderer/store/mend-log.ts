import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { LogEvent } from '../domain/log/event';
import type { Clock } from './clock';
import { compareLog, type LogComparison, type QuarantineFinding } from './compare-log';
import type { Database } from './database';
import { renewDevice } from './device';
import { encodeLine, encodeRow } from './event-codec';
import type { Journal, JournalFailure, JournalLine } from './journal';
import { append, readLines } from './journal-calls';
import { readMeta } from './meta';
import type { Projector } from './projection';
import { rebuildLog } from './rebuild';
import type { QuarantineRow } from './rows';
import { attempt, type StorageFailure } from './storage-failure';

export interface MendingTools {
  readonly database: Database;
  readonly journal: Journal | undefined;
  readonly projector: Projector;
  readonly clock: Clock;
}

export interface Mended {
  /** Events that came into the database. */
  readonly fromJournal: number;
  /** Events that came into the journal. */
  readonly toJournal: number;
  /** New findings in quarantine. */
  readonly quarantined: number;
  /** The chain of this laptop could not go on: it records under a new device id from now on. */
  readonly deviceRenewed: boolean;
  /** Why the journal did not take what it lacks. */
  readonly journalFailure: JournalFailure | undefined;
}

export type MendOutcome =
  | ({ readonly ok: true } & Mended)
  | { readonly ok: false; readonly code: StorageFailure | 'journal-unreadable' };

/**
 * Brings database and journal to the same state for one log: each gets what only the other has,
 * what does not fit is quarantined, heads and list rows are made anew. Must run under the log's
 * lock. Doing it again changes nothing more.
 */
export async function mendLog(tools: MendingTools, activityId: string): Promise<MendOutcome> {
  const { database, journal } = tools;
  const lines = journal ? await readLines(journal, activityId) : [];
  if (!lines) return { ok: false, code: 'journal-unreadable' };
  const compared = await attempt(() => compareLog(database, activityId, lines));
  if (!compared.ok) return compared;
  const written = await attempt(() => writeMended(tools, activityId, compared.value));
  if (!written.ok) return written;

  const { chains } = compared.value;
  const missing = chains.flatMap(({ toJournal }) => toJournal);
  const journalFailure = journal ? await appendInParts(journal, missing) : undefined;
  const renewed = await attempt(async () => {
    if (!journal) return false;
    const deviceId = await readMeta(database, 'deviceId');
    const own = chains.find((chain) => chain.deviceId === deviceId);
    // A full disk passes; a fork or a lost event does not.
    const isStuck = own && (!own.continues || journalFailure === 'out-of-order');
    if (isStuck) await renewDevice(database);
    return isStuck === true;
  });
  if (!renewed.ok) return renewed;
  return {
    ok: true,
    ...written.value,
    toJournal: journal && !journalFailure ? missing.length : 0,
    deviceRenewed: renewed.value,
    journalFailure,
  };
}

function writeMended(
  { database, projector, clock }: MendingTools,
  activityId: string,
  { chains, findings, rowsToRemove }: LogComparison,
): PromiseLike<Pick<Mended, 'fromJournal' | 'quarantined'>> {
  const { events, heads, activities, days, people, quarantine } = database;
  const inserted = chains.flatMap(({ toDatabase, toReplace }) => [
    ...toDatabase,
    ...toReplace.map(({ whole }) => whole),
  ]);
  const rows = findings.map((finding) => quarantineRow(activityId, finding, clock.now()));
  return database.transaction(
    'rw',
    [events, heads, activities, days, people, quarantine],
    async () => {
      const known = await quarantine.bulkGet(rows.map((row) => row.id));
      const fresh = rows.filter((_row, index) => known[index] === undefined);
      await quarantine.bulkPut(fresh);
      await events.bulkDelete([...rowsToRemove]);
      await events.bulkAdd(inserted.map(encodeRow));
      await heads.bulkPut(chains.flatMap(({ head }) => head ?? []));
      await rebuildLog(database, projector, activityId);
      return { fromJournal: inserted.length, quarantined: fresh.length };
    },
  );
}

function quarantineRow(
  activityId: string,
  finding: QuarantineFinding,
  foundAt: number,
): QuarantineRow {
  const id = bytesToHex(sha256(utf8ToBytes(`${activityId}\n${finding.raw}`)));
  return { id, activityId, ...finding, foundAt };
}

/** Lines and characters a call: the bridge refuses messages that are too large. */
const PART_LINES = 1_000;
const PART_CHARACTERS = 8_000_000;

/** @returns why the journal stopped taking them; what it took before stays. */
async function appendInParts(
  journal: Journal,
  events: readonly LogEvent[],
): Promise<JournalFailure | undefined> {
  let part: JournalLine[] = [];
  let characters = 0;
  for (const [index, event] of events.entries()) {
    const line = encodeLine(event);
    part.push(line);
    characters += line.json.length;
    const isFull = part.length === PART_LINES || characters >= PART_CHARACTERS;
    if (!isFull && index < events.length - 1) continue;
    const result = await append(journal, part);
    if (result.status === 'failed') return result.code;
    part = [];
    characters = 0;
  }
  return undefined;
}
