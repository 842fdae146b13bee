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
 * What the selected rows come to. A number that is taken by somebody else already cannot be given
 * twice: such a row comes in without a NIP, and is named.
 */
export function planImport(
  rows: readonly RosterRow[],
  selected: ReadonlySet<number>,
  present: readonly Participant[],
  newId: () => string,
): ImportPlan {
  const taken = new Set(present.map(({ nip }) => nip).filter((nip) => nip !== ''));
  const newcomers: Participant[] = [];
  const updates = new Map<string, Participant>();
  const withoutNip = new Set<number>();
  for (const row of rows) {
    if (!selected.has(row.row) || !isSelectable(row)) continue;
    const known = present.find(({ id }) => id === row.existing?.participantId);
    if (known) {
      const former = updates.get(known.id) ?? known;
      updates.set(known.id, { ...former, ...changesOf(row) });
      continue;
    }
    const { nip } = row.details;
    if (taken.has(nip)) withoutNip.add(row.row);
    newcomers.push({ ...row.details, nip: taken.has(nip) ? '' : nip, id: newId() });
    if (nip !== '') taken.add(nip);
  }
  return { newcomers, updates: [...updates.values()], withoutNip };
}

function changesOf(row: RosterRow): Partial<Participant> {
  return Object.fromEntries((row.existing?.changes ?? []).map(({ field, to }) => [field, to]));
}
