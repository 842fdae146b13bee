import type { Participant } from '../../../renderer/domain/people/participant';
import {
  type AttendanceSheetView,
  buildAttendanceSheet,
} from '../../../renderer/domain/reports/attendance-sheet';
import { SAMPLE_PARTICIPANTS } from '../../../renderer/domain/sample/participants';
import { DAY_ID, emptyDay } from './busy-day';

const STEP = 4;

/** Tuesday, 24 November 2026, 08.00 WIB. */
const MORNING = Date.parse('2026-11-24T01:00:00Z');

/** A filled daftar hadir of so many participants: the sample's forty, again and again. */
export function fullSheet(count: number): AttendanceSheetView {
  const dayId = DAY_ID;
  const recorder = emptyDay({ from: MORNING });
  const participants = Array.from({ length: count }, (_, index) => inventedPerson(index));
  recorder
    .do({ type: 'import-participants', source: 'daftar.xlsx', participants })
    .do({ type: 'open-sheet', dayId, step: STEP });
  for (const [index, status] of (['I', 'S', 'TK', 'DL'] as const).entries()) {
    const participantId = `participant-${index * 7}`;
    recorder.do({ type: 'mark-attendance', dayId, step: STEP, participantId, status });
  }
  recorder.do({ type: 'fill-blanks', dayId, step: STEP, status: 'H' });
  const view = buildAttendanceSheet(recorder.state, dayId, STEP);
  if (!view) throw new Error('The day has no daftar hadir');
  return view;
}

function inventedPerson(index: number): Participant {
  const person = SAMPLE_PARTICIPANTS[index % SAMPLE_PARTICIPANTS.length];
  if (!person) throw new Error('The sample has no participants');
  // Two people cannot share a NIP.
  const nip = person.nip === '' ? '' : person.nip.slice(0, -4) + String(index).padStart(4, '0');
  return { ...person, nip, id: `participant-${index}` };
}
