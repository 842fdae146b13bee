import { describe, expect, it } from 'vitest';
import {
  STAFF,
  sheetRedoTarget,
  sheetUndoTarget,
} from '../../../renderer/domain/attendance/sheet-undo';
import { staffOfDay } from '../../../renderer/domain/attendance/staff-list';
import { EMPTY_PARTICIPANT } from '../../../renderer/domain/people/participant';
import { plannedActivity, type RecordedActivity } from '../../helpers/recorded-activity';

function activityWithStaff(): RecordedActivity {
  const activity = plannedActivity({ days: 2 });
  const speaker = { ...EMPTY_PARTICIPANT, expertise: '', education: '', experience: '' };
  activity.do({
    type: 'record-speaker',
    speaker: { ...speaker, id: 'speaker-1', name: 'Ahmad Fauzi', titleBefore: 'Dr.' },
  });
  activity.do({
    type: 'record-speaker',
    speaker: { ...speaker, id: 'speaker-2', name: 'Sri Wahyuni' },
  });
  activity.do({
    type: 'record-committee-member',
    member: { ...EMPTY_PARTICIPANT, id: 'member-1', name: 'Rina Wati', duty: 'Pendamping' },
  });
  return activity;
}

/** Names who teaches step 6 of the first day. */
function teaches(activity: RecordedActivity, speaker: string): void {
  const [first] = activity.state.days;
  if (!first) throw new Error('two days were planned');
  const steps = first.plan.steps.map((planned) =>
    planned.step === 6 ? { ...planned, speaker, topic: 'Kas Daerah' } : planned,
  );
  activity.do({ type: 'plan-days', plans: [{ ...first.plan, steps }] });
}

const listOf = (activity: RecordedActivity) => staffOfDay(activity.state, activity.day);

describe('narasumber and panitia of a day', () => {
  it('are who teaches that day, and the panitia', () => {
    const activity = activityWithStaff();
    teaches(activity, 'Dr. Ahmad Fauzi');
    expect(listOf(activity).entries.map(({ number, name, duty }) => [number, name, duty])).toEqual([
      [1, 'Dr. Ahmad Fauzi', 'Narasumber · Kas Daerah'],
      [2, 'Rina Wati', 'Panitia · Pendamping'],
    ]);
  });

  it('name apart whom the plan names without biodata', () => {
    const activity = activityWithStaff();
    teaches(activity, 'Bapak Usman');
    expect(listOf(activity).unknown).toEqual(['Bapak Usman']);
    expect(listOf(activity).entries.map(({ id }) => id)).toEqual(['member-1']);
  });

  it('keep whoever was marked, also when the plan changes afterwards', () => {
    const activity = activityWithStaff();
    teaches(activity, 'Dr. Ahmad Fauzi');
    const { dayId } = activity;
    activity.do({ type: 'mark-staff', dayId, personIds: ['speaker-1'], status: 'H' });
    teaches(activity, 'Sri Wahyuni');
    expect(listOf(activity).entries.map(({ id }) => id)).toEqual([
      'speaker-2',
      'speaker-1',
      'member-1',
    ]);
  });
});

describe('Urungkan on the sheet of narasumber and panitia', () => {
  it('takes back its own marks only, by name', () => {
    const activity = activityWithStaff();
    const { dayId, deviceId } = activity;
    const sheet = { dayId, step: STAFF } as const;
    const target = (find: typeof sheetUndoTarget) =>
      find(activity.state, activity.events, sheet, deviceId)?.name;
    activity.do({ type: 'open-sheet', dayId, step: 4 });
    expect(target(sheetUndoTarget)).toBeUndefined();
    activity.do({ type: 'mark-staff', dayId, personIds: ['member-1'], status: 'DL' });
    expect(target(sheetUndoTarget)).toBe('dinas luar untuk Rina Wati');
    activity.do({ type: 'undo', scope: dayId });
    expect(target(sheetRedoTarget)).toBe('dinas luar untuk Rina Wati');
    const both = ['member-1', 'speaker-1'];
    activity.do({ type: 'mark-staff', dayId, personIds: both, status: 'H' });
    expect(target(sheetUndoTarget)).toBe('hadir untuk 2 orang');
  });
});
