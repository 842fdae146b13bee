import type { Participant } from '../participant';
import type { RosterRow } from './read-roster';

export interface ImportPlan {
  /** New to the activity, in the order of the rows. */
  readonly newcomers: readonly Participant[];
  /** Known people with what the rows change. */
  readonly updates: readonly Participant[];
  /** Selected rows whose NIP is left out. */
  readonly withoutNip: ReadonlySet<number>;
}

/** Whether selecting a row would do anything: somebody known without a change stays as he is. */
export function isSelectable(row: RosterRow): boolean {
  return row.canImport && (row.existing === null || row.existing.changes.length > 0);
}

/**
 * What the selected rows come to. A number that somebody else has already, or gets from an earlier
 * row, cannot be given twice: such a row comes in without a NIP, and is named.
 */
export function planImport(
  rows: readonly RosterRow[],
  selected: ReadonlySet<number>,
  present: readonly Participant[],
  newId: () => string,
): ImportPlan {
  // Of each NIP: whose it is, a participant or a row.
  const owners = new Map(present.map(({ nip, id }) => [nip, id]));
  const byId = new Map(present.map((participant) => [participant.id, participant]));
  const newcomers: Participant[] = [];
  const updates = new Map<string, Participant>();
  const withoutNip = new Set<number>();
  for (const row of rows) {
    if (!selected.has(row.row) || !isSelectable(row)) continue;
    const known = byId.get(row.existing?.participantId ?? '');
    const key = known?.id ?? `row ${row.row}`;
    const { nip } = row.details;
    const owner = nip === '' ? undefined : owners.get(nip);
    const isTaken = owner !== undefined && owner !== key;
    if (isTaken) withoutNip.add(row.row);
    else owners.set(nip, key);
    if (known) {
      const changes = changesOf(row, isTaken);
      const former = updates.get(known.id) ?? known;
      if (Object.keys(changes).length > 0) updates.set(known.id, { ...former, ...changes });
    } else {
      newcomers.push({ ...row.details, nip: isTaken ? '' : nip, id: newId() });
    }
  }
  return { newcomers, updates: [...updates.values()], withoutNip };
}

function changesOf(row: RosterRow, isWithoutNip: boolean): Partial<Participant> {
  const changes = row.existing?.changes ?? [];
  return Object.fromEntries(
    changes
      .filter(({ field }) => field !== 'nip' || !isWithoutNip)
      .map(({ field, to }) => [field, to]),
  );
}
