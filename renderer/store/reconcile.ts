import type { Head } from '../domain/log/event';
import { ensureDevice } from './device';
import type { JournalDamage, JournalFailure } from './journal';
import { inspect } from './journal-calls';
import { withLogLock } from './log-lock';
import { type MendingTools, mendLog } from './mend-log';
import type { Progress } from './rebuild';
import type { StorageFailure } from './storage-failure';

export type UnmendedCode = StorageFailure | JournalFailure | 'journal-unreadable';

/** What the comparison of database and journal at start found and did. */
export interface ReconcileReport {
  /** `absent`: a browser without the desktop shell; `unreadable`: nothing could be compared. */
  readonly journal: 'absent' | 'read' | 'unreadable';
  /** Events that came into the database. */
  readonly mendedFromJournal: number;
  /** Events that came into the journal. */
  readonly mendedToJournal: number;
  /** New entries in quarantine. */
  readonly quarantined: number;
  /** What the journal itself had to set aside. */
  readonly damage: readonly JournalDamage[];
  /** Logs of which one side still lacks something, and why. */
  readonly unmended: readonly {
    readonly activityId: string;
    readonly code: UnmendedCode;
  }[];
  /** A chain of this laptop could not go on: it records under a new device id from now on. */
  readonly deviceRenewed: boolean;
}

/**
 * Compares where the chains end in database and journal, and mends the logs that differ. Where all
 * agree it costs the reading of the heads.
 */
export async function reconcile(
  tools: MendingTools,
  progress?: Progress,
): Promise<ReconcileReport> {
  const { database, journal } = tools;
  const found = await inspectJournal(journal);
  await ensureDevice(database, found.heads);
  const report = {
    journal: found.status,
    mendedFromJournal: 0,
    mendedToJournal: 0,
    quarantined: 0,
    damage: found.damage,
    unmended: [] as { activityId: string; code: UnmendedCode }[],
    deviceRenewed: false,
  };
  if (found.status !== 'read') return report;

  const logs = differingLogs(await database.heads.toArray(), found.heads);
  for (const [index, activityId] of logs.entries()) {
    const mended = await withLogLock(database.name, activityId, () => mendLog(tools, activityId));
    if (mended.ok) {
      report.mendedFromJournal += mended.fromJournal;
      report.mendedToJournal += mended.toJournal;
      report.quarantined += mended.quarantined;
      report.deviceRenewed ||= mended.deviceRenewed;
    }
    const code = mended.ok ? mended.journalFailure : mended.code;
    if (code) report.unmended.push({ activityId, code });
    progress?.(index + 1, logs.length);
  }
  return report;
}

async function inspectJournal(journal: MendingTools['journal']) {
  if (!journal) return { status: 'absent' as const, heads: [], damage: [] };
  const report = await inspect(journal);
  return report
    ? { status: 'read' as const, ...report }
    : { status: 'unreadable' as const, heads: [], damage: [] };
}

function differingLogs(stored: readonly Head[], journaled: readonly Head[]): readonly string[] {
  const keyOf = ({ activityId, deviceId }: Head) => JSON.stringify([activityId, deviceId]);
  const isEqual = (a: Head | undefined, b: Head) => a?.seq === b.seq && a.hash === b.hash;
  const inDatabase = new Map(stored.map((head) => [keyOf(head), head]));
  const inJournal = new Map(journaled.map((head) => [keyOf(head), head]));
  const differing = [
    ...stored.filter((head) => !isEqual(inJournal.get(keyOf(head)), head)),
    ...journaled.filter((head) => !isEqual(inDatabase.get(keyOf(head)), head)),
  ];
  return [...new Set(differing.map((head) => head.activityId))];
}
