import type { Zone } from '../../../domain/activity/zone';
import type { SheetCounts } from '../../../domain/attendance/counts';
import { nameWords } from '../../../domain/attendance/find-name';
import type { StaffEntry } from '../../../domain/attendance/staff-list';
import { formatClock } from '../../../domain/format/clock';
import type { SheetRow } from '../sheet-rows';

/** Narasumber and panitia as rows of a daftar hadir; what they do stands in place of the instansi. */
export function staffRows(entries: readonly StaffEntry[], zone: Zone): readonly SheetRow[] {
  return entries.map(({ id, number, name, plainName, duty, mark }) => ({
    id,
    number,
    name,
    words: nameWords(plainName),
    institution: duty,
    nip: '',
    status: mark?.status,
    isMarked: mark !== undefined,
    arrival:
      mark?.arrivedAt === undefined
        ? mark?.status === 'H'
          ? '–'
          : ''
        : formatClock(mark.arrivedAt, zone),
    leftAt: undefined,
    left: '',
    lateness: '',
    announced: '',
    isSigned: false,
    earlier: '',
    correction: '',
    isRemoved: false,
  }));
}

export function countStaff(entries: readonly StaffEntry[]): SheetCounts {
  const counts = { H: 0, I: 0, S: 0, TK: 0, DL: 0, blank: 0, total: entries.length };
  for (const { mark } of entries) counts[mark?.status ?? 'blank'] += 1;
  return counts;
}
