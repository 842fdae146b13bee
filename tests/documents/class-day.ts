import { createDocument } from '../../renderer/documents/create-document';
import type { DocumentRequest } from '../../renderer/documents/document-request';
import type { OfficeSettings } from '../../renderer/domain/office/settings';
import type { PaperKind } from '../../renderer/domain/papers/catalogue';
import { buildPaperView, type PaperViews } from '../../renderer/domain/papers/paper-views';
import { papersOf } from '../../renderer/domain/papers/papers-of';
import type { Participant } from '../../renderer/domain/people/participant';
import { SAMPLE_COMMITTEE, SAMPLE_SPEAKERS } from '../../renderer/domain/sample/staff';
import { preparedDay, reportedDay } from '../domain/reports/reported-day';
import type { RecordedActivity } from '../helpers/recorded-activity';
import { OFFICE } from './office';

/** The day as planned, with three narasumber and three panitia on record. */
export const plannedClass = (participants: readonly Participant[]): RecordedActivity =>
  withStaff(preparedDay(participants));

/**
 * The same day after it was held: groups with a result, a conclusion, a note about the day as a
 * whole, two narasumber and panitia marked.
 */
export function heldClass(participants: readonly Participant[]): RecordedActivity {
  const activity = withStaff(reportedDay(participants));
  const { dayId } = activity;
  const ids = participants.map(({ id }) => id);
  activity.do({ type: 'reopen-day', dayId, reason: 'Catatan belum lengkap' });
  if (ids.length > 1) {
    const half = Math.ceil(ids.length / 2);
    activity.do({
      type: 'form-groups',
      dayId,
      groups: [
        {
          groupId: 'group-1',
          name: 'Kelompok 1',
          participantIds: ids.slice(0, half),
          task: 'Menyusun anggaran kas',
        },
        { groupId: 'group-2', name: 'Kelompok 2', participantIds: ids.slice(half), task: '' },
      ],
    });
    activity.do({
      type: 'record-group-result',
      dayId,
      groupId: 'group-1',
      result: 'Anggaran kas triwulan I.\nPerlu penyesuaian standar harga.',
    });
  }
  activity.do({ type: 'write-note', dayId, step: 18, text: 'Peserta memahami alur kas.' });
  activity.do({ type: 'write-note', dayId, step: 0, text: 'Hujan lebat sejak pagi.' });
  activity.do({ type: 'mark-staff', dayId, personIds: ['committee-1'], status: 'I' });
  return activity.do({ type: 'mark-staff', dayId, personIds: ['speaker-1'], status: 'H' });
}

function withStaff(activity: RecordedActivity): RecordedActivity {
  for (const [index, speaker] of SAMPLE_SPEAKERS.entries()) {
    activity.do({ type: 'record-speaker', speaker: { ...speaker, id: `speaker-${index}` } });
  }
  for (const [index, member] of SAMPLE_COMMITTEE.entries()) {
    activity.do({
      type: 'record-committee-member',
      member: { ...member, id: `committee-${index}` },
    });
  }
  return activity;
}

/** What the first paper of a kind prints. */
export function viewOf<Kind extends PaperKind>(
  kind: Kind,
  activity: RecordedActivity,
): PaperViews[Kind] {
  const paper = papersOf(activity.state).find((candidate) => candidate.kind === kind);
  const { state, events, now } = activity;
  const view = paper && buildPaperView(kind, { state, events, now }, paper);
  if (!view) throw new Error(`No paper of the kind ${kind}`);
  return view;
}

/** The Word file of a view, as the screens make it. */
export function wordOf<Kind extends PaperKind>(
  kind: Kind,
  view: PaperViews[Kind],
  office: OfficeSettings = OFFICE,
): Promise<Uint8Array> {
  const names = { date: '2026-11-24', paper: '', title: '', batch: '' };
  // The view is of that kind: the signature says so, TypeScript not for their union.
  return createDocument({ kind, view, names, office } as DocumentRequest);
}

/** The papers about schedule, people and class: each from the view that it prints. */
export const CLASS_KINDS = [
  'training-schedule',
  'participant-biodata-blank',
  'participant-biodata',
  'speaker-biodata-blank',
  'speaker-biodata',
  'commitment-letter',
  'toolkit-receipt',
  'name-tables',
  'daily-attendance',
  'speaker-attendance',
  'committee-attendance',
  'companion-notes',
  'minutes',
] as const satisfies readonly PaperKind[];
