import { STATUS_NAMES } from '../attendance/status';
import { formatClock } from '../format/clock';
import { listInWords } from '../format/list';
import type { LogEvent } from '../log/event';
import { findDay } from '../state';
import { personOf, type Scene, sessionName, zoneOf } from './names';

/** How many people a phrase names before it counts the rest. */
const MOST_NAMES = 6;

export function openingPhrase(scene: Scene, sheet: LogEvent<'SheetOpened'>['payload']): string {
  const session = sessionName(scene, sheet.dayId, sheet.step);
  return `membuka daftar hadir ${session} untuk ${sheet.roster.length} peserta`;
}

export function joiningPhrase(
  scene: Scene,
  sheet: LogEvent<'SheetRosterExtended'>['payload'],
): string {
  const people = namesOf(scene, sheet.participantIds);
  return `menambahkan ${people} ke daftar hadir ${sessionName(scene, sheet.dayId, sheet.step)}`;
}

export function closingPhrase(scene: Scene, dayId: string, steps: readonly number[]): string {
  const sessions = steps.map((step) => sessionName(scene, dayId, step));
  return `menutup daftar hadir ${listInWords(sessions)}`;
}

export function markPhrase(scene: Scene, event: LogEvent<'AttendanceMarked'>): string {
  const { dayId, step, participantIds, status } = event.payload;
  const on = `pada daftar hadir ${sessionName(scene, dayId, step)}`;
  const to = `${STATUS_NAMES[status]}${arrivalOf(scene, event)}`;
  const [only] = participantIds;
  if (only === undefined || participantIds.length > 1) {
    return `mengisi ${to} untuk ${participantIds.length} peserta ${on}: ${namesOf(scene, participantIds)}`;
  }
  const former = findDay(scene.before, dayId)?.sheets[step]?.marks[only];
  const person = personOf(scene, only);
  return former && former.status !== status
    ? `mengubah status ${person} dari ${STATUS_NAMES[former.status]} menjadi ${to} ${on}`
    : `mencatat ${person}: ${to} ${on}`;
}

export function attendanceCorrectionPhrase(
  scene: Scene,
  { dayId, step, participantId, from, to, leftAt }: LogEvent<'AttendanceCorrected'>['payload'],
): string {
  const person = personOf(scene, participantId);
  const left = leftAt === undefined ? '' : ` (pulang ${formatClock(leftAt, zoneOf(scene))})`;
  const change = `dari ${STATUS_NAMES[from]} menjadi ${STATUS_NAMES[to]}${left}`;
  return `mengoreksi kehadiran ${person} ${change} pada daftar hadir ${sessionName(scene, dayId, step)}`;
}

export function departurePhrase(
  scene: Scene,
  { dayId, step, participantId, leftAt }: LogEvent<'DepartureRecorded'>['payload'],
): string {
  const person = personOf(scene, participantId);
  const on = `pada daftar hadir ${sessionName(scene, dayId, step)}`;
  return leftAt === undefined
    ? `membatalkan jam pulang ${person} ${on}`
    : `mencatat ${person} pulang ${formatClock(leftAt, zoneOf(scene))} ${on}`;
}

export function signaturePhrase(
  scene: Scene,
  { dayId, step, participantId }: LogEvent<'SignatureDrawn'>['payload'],
): string {
  const session = sessionName(scene, dayId, step);
  return `mengambil tanda tangan ${personOf(scene, participantId)} pada daftar hadir ${session}`;
}

/** Said only where it is not the time at which the row itself stands. */
function arrivalOf(scene: Scene, event: LogEvent<'AttendanceMarked'>): string {
  const { arrivedAt } = event.payload;
  if (arrivedAt === undefined) return '';
  const zone = zoneOf(scene);
  const arrived = formatClock(arrivedAt, zone);
  return arrived === formatClock(event.recordedAt, zone) ? '' : ` (datang ${arrived})`;
}

function namesOf(scene: Scene, ids: readonly string[]): string {
  const isAll = ids.length <= MOST_NAMES;
  const names = (isAll ? ids : ids.slice(0, MOST_NAMES - 1)).map((id) => personOf(scene, id));
  return listInWords(isAll ? names : [...names, `${ids.length - names.length} peserta lain`]);
}
