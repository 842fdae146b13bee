import { describe, expect, it } from 'vitest';
import { DESK_ITEMS } from '../../../renderer/domain/attendance/desk';
import {
  matterSentence,
  nextDirections,
  openMatters,
} from '../../../renderer/domain/run/next-directions';
import { TECHNICAL_TRAINING as SOP } from '../../../renderer/domain/sop/technical-training';
import type { DayState } from '../../../renderer/domain/state';
import { plannedActivity, type RecordedActivity } from '../../helpers/recorded-activity';

function dayOf(activity: RecordedActivity, number: number): DayState {
  const day = activity.state.days[number - 1];
  if (!day) throw new Error(`no day ${number}`);
  return day;
}

describe('directions for the next day', () => {
  it('tell when, where, with what it begins and when it ends', () => {
    const activity = plannedActivity({ days: 2 });
    const { plan } = dayOf(activity, 2);
    activity.do({
      type: 'plan-days',
      plans: [
        {
          ...plan,
          room: 'Ruang Kapuas',
          startMinute: 450,
          steps: [
            { step: 4, minutes: 5, topic: '', speaker: '', jp: 0 },
            { step: 6, minutes: 90, topic: 'Kas Daerah', speaker: 'Dra. Contoh', jp: 2 },
            { step: 7, minutes: 90, topic: '', speaker: '', jp: 0 },
            { step: 19, minutes: 5, topic: '', speaker: '', jp: 0 },
          ],
        },
      ],
    });
    expect(nextDirections(activity.state, activity.day, SOP)).toEqual({
      dayId: plan.dayId,
      number: 2,
      date: '2026-11-25',
      startMinute: 450,
      endMinute: 550,
      room: 'Ruang Kapuas',
      firstLesson: { topic: 'Kas Daerah', speaker: 'Dra. Contoh', jp: 2 },
    });
  });

  it('name no lesson where the plan names none, and are none on the last day', () => {
    const activity = plannedActivity({ days: 2 });
    expect(nextDirections(activity.state, activity.day, SOP)?.firstLesson).toBeUndefined();
    expect(nextDirections(activity.state, dayOf(activity, 2), SOP)).toBeUndefined();
  });
});

describe('what is open at the end of the kegiatan', () => {
  const sentences = (activity: RecordedActivity, number: number) =>
    openMatters(activity.state, dayOf(activity, number), SOP).map(matterSentence);

  it('names other days that were not archived, and the desk that another day had', () => {
    const activity = plannedActivity({ days: 2 });
    expect(sentences(activity, 2)).toEqual([
      'hari 1 belum diarsipkan',
      '3 peserta belum lengkap di meja registrasi',
    ]);
    activity.do({ type: 'archive-day', dayId: activity.dayId, reason: 'Contoh' });
    for (const id of ['participant-1', 'participant-2', 'participant-3']) {
      activity.do({ type: 'record-desk', participantId: id, items: DESK_ITEMS, done: true });
    }
    expect(sentences(activity, 2)).toEqual([]);
  });

  it('names tests that were held and have no score, and those only', () => {
    const activity = plannedActivity({ days: 1 });
    const { dayId } = activity;
    activity.do({ type: 'skip-steps', dayId, steps: [16], reason: '' });
    expect(sentences(activity, 1)).toEqual([]);
    activity.do({ type: 'start-steps', dayId, steps: [5] });
    activity.do({ type: 'finish-steps', dayId, steps: [5] });
    expect(sentences(activity, 1)).toEqual(['nilai Pre Test hari 1 belum diisi']);
    const scores = [{ participantId: 'participant-1', points: 8_000 }];
    activity.do({ type: 'record-scores', dayId, step: 5, source: '', scores });
    expect(sentences(activity, 1)).toEqual([]);
  });

  it('leaves the desk to the day that has it', () => {
    const activity = plannedActivity({ days: 2 });
    expect(sentences(activity, 1)).toEqual(['hari 2 belum diarsipkan']);
  });
});
