import { redoableAct, undoableAct } from '../decide/undo';
import type { SheetKey } from '../events';
import type { LogEvent } from '../log/event';
import { fullName } from '../people/personal-name';
import { actName } from '../run/act-name';
import { type Act, type ActivityState, findParticipant } from '../state';
import { STATUS_NAMES } from './status';

export interface SheetRevision {
  /** For the commands `undo` and `redo`, in the scope of the day. */
  readonly act: string;
  /** Continues `Diurungkan: `, e.g. `hadir untuk Siti Aminah`. */
  readonly name: string;
}

/**
 * What *Urungkan* takes back on a daftar hadir: the day's last act, if it was done to this sheet.
 * The clock and other sheets belong to other screens; nobody here would see them change.
 *
 * @param deviceId of this laptop: nobody undoes what another one did
 */
export function sheetUndoTarget(
  state: ActivityState,
  events: readonly LogEvent[],
  sheet: SheetKey | StaffKey,
  deviceId: string,
): SheetRevision | undefined {
  return revisionOf(state, events, sheet, undoableAct(state, sheet.dayId, deviceId));
}

/** What *Ulangi* brings back, by the same rule. */
export function sheetRedoTarget(
  state: ActivityState,
  events: readonly LogEvent[],
  sheet: SheetKey | StaffKey,
  deviceId: string,
): SheetRevision | undefined {
  return revisionOf(state, events, sheet, redoableAct(state, sheet.dayId, deviceId));
}

function revisionOf(
  state: ActivityState,
  events: readonly LogEvent[],
  { dayId, step }: SheetKey | StaffKey,
  found: Act | undefined,
): SheetRevision | undefined {
  if (!found) return undefined;
  const { act } = found;
  const ofAct = events.filter((event) => event.act === act);
  const isOfSheet = ofAct.every(({ type, payload }) =>
    step === STAFF
      ? type === 'StaffMarked'
      : SHEET_TYPES.includes(type) &&
        'step' in payload &&
        payload.dayId === dayId &&
        payload.step === step,
  );
  return isOfSheet ? { act, name: nameOf(state, ofAct) } : undefined;
}

/** In the place of a step: the daftar hadir of narasumber and panitia. */
export const STAFF = 'panitia';

interface StaffKey {
  readonly dayId: string;
  readonly step: typeof STAFF;
}

const SHEET_TYPES: readonly LogEvent['type'][] = [
  'SheetOpened',
  'AttendanceMarked',
  'AttendanceCorrected',
  'DepartureRecorded',
  'SignatureDrawn',
  'SheetClosed',
  'SessionCancelled',
  'SessionReinstated',
];

/** On a sheet it counts whose status it was; which sheet is plain. */
function nameOf(state: ActivityState, events: readonly LogEvent[]): string {
  const [event] = events;
  const person = (id: string) => {
    const participant = findParticipant(state, id);
    return participant ? fullName(participant) : 'seorang peserta';
  };
  const signed = events.find((found) => found.type === 'SignatureDrawn');
  if (signed) return `tanda tangan ${person(signed.payload.participantId)}`;
  const marked = events.filter((found) => found.type === 'AttendanceMarked');
  if (marked.length > 1) {
    const count = marked.flatMap(({ payload }) => payload.participantIds).length;
    return `isi yang belum untuk ${count} peserta`;
  }
  if (event?.type === 'AttendanceMarked') {
    const { participantIds, status } = event.payload;
    const [only] = participantIds;
    const whom =
      only !== undefined && participantIds.length === 1
        ? person(only)
        : `${participantIds.length} peserta`;
    return `${STATUS_NAMES[status].toLowerCase()} untuk ${whom}`;
  }
  if (event?.type === 'AttendanceCorrected') {
    const { participantId, to } = event.payload;
    return `koreksi ${person(participantId)} menjadi ${STATUS_NAMES[to].toLowerCase()}`;
  }
  if (event?.type === 'DepartureRecorded') {
    const { participantId, leftAt } = event.payload;
    const what = leftAt === undefined ? 'batal pulang lebih awal' : 'pulang lebih awal';
    return `${what} untuk ${person(participantId)}`;
  }
  if (event?.type === 'StaffMarked') {
    const { personIds, status } = event.payload;
    const [only] = personIds;
    const known = [...state.speakers, ...state.committee].find(({ id }) => id === only);
    const whom = known && personIds.length === 1 ? fullName(known) : `${personIds.length} orang`;
    return `${status ? STATUS_NAMES[status].toLowerCase() : 'belum diisi'} untuk ${whom}`;
  }
  return actName(events);
}
