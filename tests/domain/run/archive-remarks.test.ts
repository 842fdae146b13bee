import { describe, expect, it } from 'vitest';
import { DESK_ITEMS } from '../../../renderer/domain/attendance/desk';
import { archiveRemarks } from '../../../renderer/domain/run/archive-remarks';
import { TECHNICAL_TRAINING } from '../../../renderer/domain/sop/technical-training';
import { plannedActivity, type RecordedActivity } from '../../helpers/recorded-activity';

const remarks = (activity: RecordedActivity, day = activity.day) =>
  archiveRemarks(activity.state, day, TECHNICAL_TRAINING);

describe('what is open and keeps nobody from archiving', () => {
  it('names participants whose papers are missing, on a day that has the desk', () => {
    const activity = plannedActivity({ days: 2, participants: 3 });
    expect(remarks(activity)).toEqual(['3 peserta belum lengkap di meja registrasi']);
    const participantId = 'participant-1';
    activity.do({ type: 'record-desk', participantId, items: DESK_ITEMS, done: true });
    expect(remarks(activity)).toEqual(['2 peserta belum lengkap di meja registrasi']);
    expect(remarks(activity, activity.state.days[1])).toEqual([]);
  });

  it('counts what was not ticked of finished steps only', () => {
    const activity = plannedActivity({ participants: 0 });
    const { dayId } = activity;
    activity.do({ type: 'start-steps', dayId, steps: [1] });
    expect(remarks(activity)).toEqual([]);
    activity.wait(5).do({ type: 'finish-steps', dayId, steps: [1] });
    expect(remarks(activity)).toEqual(['3 kelengkapan dan output belum dicentang']);
    const tick = { type: 'set-check', dayId, step: 1, done: true } as const;
    activity.do({ ...tick, list: 'requirements', item: 'Agenda' });
    expect(remarks(activity)).toEqual(['2 kelengkapan dan output belum dicentang']);
  });
});
