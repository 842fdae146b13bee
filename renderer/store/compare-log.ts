import { chainsOf } from './chain-checks';
import { type ChainComparison, compareChains, type ReadLine } from './compare-chains';
import type { Database } from './database';
import { decodeLine } from './event-codec';
import { readHeads, readStoredEvents } from './log-store';
import type { QuarantineRow } from './rows';

export type QuarantineFinding = Pick<QuarantineRow, 'reason' | 'source' | 'raw'>;

export interface LogComparison {
  readonly chains: readonly (ChainComparison & { readonly deviceId: string })[];
  readonly findings: readonly QuarantineFinding[];
  /** Keys of rows that are no whole events; their text is among the findings. */
  readonly rowsToRemove: readonly string[];
}

/** Reads one log from the database, and compares it with the journal's lines device by device. */
export async function compareLog(
  database: Database,
  activityId: string,
  journalLines: readonly string[],
): Promise<LogComparison> {
  const [stored, heads] = await database.transaction('r', [database.events, database.heads], () =>
    Promise.all([readStoredEvents(database, activityId), readHeads(database, activityId)]),
  );
  const findings: QuarantineFinding[] = [];
  const rowsToRemove: string[] = [];
  const refuseRow = (row: { readonly id: string }) => {
    rowsToRemove.push(row.id);
    return JSON.stringify(row);
  };

  const events = stored.flatMap(({ row, decoded }) => {
    if (decoded.ok) return [decoded.event];
    // What a newer version wrote stays where it is: that version will read it again.
    if (decoded.reason === 'unreadable') {
      findings.push({ reason: 'unreadable', source: 'database', raw: refuseRow(row) });
    }
    return [];
  });
  const lines: ReadLine[] = [];
  for (const raw of journalLines) {
    const decoded = decodeLine(raw);
    if (!decoded.ok) findings.push({ reason: decoded.reason, source: 'journal', raw });
    else if (decoded.event.activityId === activityId) lines.push({ raw, event: decoded.event });
    else findings.push({ reason: 'broken-chain', source: 'journal', raw });
  }

  const storedChains = chainsOf(events);
  const devices = new Set([
    ...storedChains.keys(),
    ...heads.keys(),
    ...lines.map(({ event }) => event.deviceId),
  ]);
  const chains = [...devices].map((deviceId) => {
    const comparison = compareChains(
      storedChains.get(deviceId) ?? [],
      lines.filter(({ event }) => event.deviceId === deviceId),
      heads.get(deviceId),
    );
    for (const { line, reason } of comparison.refused) {
      findings.push({ reason, source: 'journal', raw: line.raw });
    }
    for (const { found } of comparison.toReplace) {
      findings.push({ reason: 'altered', source: 'database', raw: refuseRow(found) });
    }
    return { ...comparison, deviceId };
  });
  return { chains, findings, rowsToRemove };
}
