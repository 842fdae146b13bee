import { dateIn, instantOf, type Zone } from '../../domain/activity/zone';
import {
  type EarlierAbsence,
  earlierAbsenceInWords,
} from '../../domain/attendance/earlier-absence';
import { excuseOn } from '../../domain/attendance/excuse';
import { announcedInWords } from '../../domain/attendance/excuse-words';
import { type NamedRow, nameWords } from '../../domain/attendance/find-name';
import { lateArrivals } from '../../domain/attendance/lateness';
import { type AttendanceStatus, STATUS_NAMES } from '../../domain/attendance/status';
import { formatClock } from '../../domain/format/clock';
import { minutesInWords } from '../../domain/format/duration';
import type { AttendanceRow, AttendanceSheetView } from '../../domain/reports/attendance-sheet';
import type { ActivityState, DayState, RosterEntry, Sheet } from '../../domain/state';

/** One participant of a daftar hadir as the screen shows it: texts only, so that rows compare. */
export interface SheetRow extends NamedRow {
  readonly id: string;
  readonly number: number;
  /** With titles. */
  readonly name: string;
  readonly institution: string;
  /** Digits only. */
  readonly nip: string;
  readonly status: AttendanceStatus | undefined;
  /** `07.58`; a dash for who is present without anybody knowing since when, else empty. */
  readonly arrival: string;
  /** Epoch ms, and as the screen shows it: `14.20`; empty for who stayed. */
  readonly leftAt: number | undefined;
  readonly left: string;
  readonly lateness: string;
  /** For a blank: the absence was announced, `izin diberitahukan`. */
  readonly announced: string;
  readonly isSigned: boolean;
  /** What the person was on an earlier sheet of the day, unless present: `izin pada Sesi 1`. */
  readonly earlier: string;
  readonly correction: string;
  readonly isRemoved: boolean;
}

export function sheetRows(
  state: ActivityState,
  view: AttendanceSheetView,
  day: DayState,
  sheet: Sheet,
  absences: ReadonlyMap<string, EarlierAbsence>,
): readonly SheetRow[] {
  const late = lateArrivals(sheet, instantOf(view.date, view.session.startMinute, view.zone));
  const entries = new Map(state.roster.map((entry) => [entry.participant.id, entry]));
  return view.rows.map((row) => {
    const entry = entries.get(row.participantId);
    const minutes = late.get(row.participantId);
    const absence = absences.get(row.participantId);
    const excuse = row.status ? undefined : excuseOn(state.excuses, row.participantId, day);
    return {
      id: row.participantId,
      number: row.number,
      name: row.name || 'Peserta dari laptop lain',
      words: nameWords(entry?.participant.name ?? ''),
      institution: row.institution,
      nip: entry?.participant.nip ?? '',
      status: row.status,
      isMarked: row.status !== undefined,
      arrival: arrivalOf(row, view.zone),
      leftAt: row.leftAt,
      left: row.leftAt === undefined ? '' : formatClock(row.leftAt, view.zone),
      announced: excuse ? announcedInWords(excuse) : '',
      isSigned: sheet.signatures[row.participantId] !== undefined,
      lateness: minutes === undefined ? '' : `terlambat ${minutesInWords(minutes)}`,
      earlier: absence ? earlierAbsenceInWords(absence) : '',
      correction: row.correction
        ? `dikoreksi dari ${STATUS_NAMES[row.correction.from].toLowerCase()}: ${row.correction.reason}`
        : '',
      isRemoved: hasLeftBy(entry, view),
    };
  });
}

/** Who left on a later day was still expected on this sheet. */
function hasLeftBy(
  entry: RosterEntry | undefined,
  { date, zone }: Pick<AttendanceSheetView, 'date' | 'zone'>,
): boolean {
  const { removed } = entry ?? {};
  return removed !== undefined && (removed.date ?? dateIn(zone, removed.at)) <= date;
}

function arrivalOf({ status, arrivedAt }: AttendanceRow, zone: Zone): string {
  if (arrivedAt !== undefined) return formatClock(arrivedAt, zone);
  return status === 'H' ? '–' : '';
}
