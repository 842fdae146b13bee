import { describe, expect, it } from 'vitest';
import {
  leaversOf,
  leavingSentence,
  predecessorsOf,
  proposedDate,
} from '../../../renderer/domain/people/leaving';
import type { Participant } from '../../../renderer/domain/people/participant';
import type { ActivityState } from '../../../renderer/domain/state';
import { person, plannedActivity } from '../../helpers/recorded-activity';

/** Three days from 24 November 2026 on. */
const threeDays = () => plannedActivity({ days: 3 });

function participantOf(state: ActivityState, id: string): Participant {
  const entry = state.roster.find(({ participant }) => participant.id === id);
  if (!entry) throw new Error(id);
  return entry.participant;
}

describe('who left', () => {
  it('stands with the day, the reason and the successor, in the order of the days', () => {
    const activity = threeDays()
      .do({
        type: 'replace-participant',
        participantId: 'participant-2',
        successor: person(9),
        date: '2026-11-25',
        reason: 'tugas lain',
      })
      .do({ type: 'remove-participant', participantId: 'participant-3', reason: '' });
    const leavers = leaversOf(activity.state, 'WIB');
    expect(
      leavers.map(({ participant, date, reason, successor }) => [
        participant.id,
        date,
        reason,
        successor?.id,
      ]),
    ).toEqual([
      ['participant-3', '2026-11-24', '', undefined],
      ['participant-2', '2026-11-25', 'tugas lain', 'participant-9'],
    ]);
    expect([...predecessorsOf(activity.state)].map(([id, { name }]) => [id, name])).toEqual([
      ['participant-9', 'Peserta 2'],
    ]);
  });

  it('left on the date that the clocks of the kegiatan showed', () => {
    const activity = threeDays();
    // 23.30 WIB is the next day in UTC+9 only.
    activity.now = Date.parse('2026-11-24T16:30:00Z');
    activity.do({ type: 'remove-participant', participantId: 'participant-3', reason: '' });
    expect(leaversOf(activity.state, 'WIB').map(({ date }) => date)).toEqual(['2026-11-24']);
    expect(leaversOf(activity.state, 'WIT').map(({ date }) => date)).toEqual(['2026-11-25']);
  });
});

describe('the proposed day of a change', () => {
  it.each([
    ['2026-11-20', '2026-11-24'],
    ['2026-11-25', '2026-11-25'],
    ['2026-12-01', '2026-11-26'],
  ])('on %s is %s', (today, proposed) => {
    expect(proposedDate(threeDays().state, today)).toBe(proposed);
  });

  it('is today where no day is planned', () => {
    expect(proposedDate({ days: [] }, '2026-11-20')).toBe('2026-11-20');
  });
});

describe('what is said before somebody is replaced', () => {
  it('names who comes, from when on, and what stays', () => {
    const { state } = threeDays();
    const leaver = participantOf(state, 'participant-1');
    expect(leavingSentence(state, leaver, '2026-11-25', 'Rina, S.E.')).toBe(
      'Mulai 25 November 2026, Rina, S.E. diharapkan menggantikan Peserta 1. Kehadiran Peserta 1 sampai 24 November 2026 tetap tercatat.',
    );
    expect(leavingSentence(state, leaver, '2026-11-24', '')).toBe(
      'Mulai 24 November 2026, penggantinya diharapkan menggantikan Peserta 1.',
    );
  });

  it('ends a sentence once where a gelar ends it', () => {
    const activity = threeDays();
    const leaver = person(1, { titleAfter: 'S.Ak.' });
    expect(leavingSentence(activity.state, leaver, '2026-11-24', 'Rina')).toBe(
      'Mulai 24 November 2026, Rina diharapkan menggantikan Peserta 1, S.Ak.',
    );
  });

  it('says that a status which was given since then stays', () => {
    const activity = threeDays();
    const { dayId } = activity;
    const on = { dayId, step: 4 } as const;
    activity.do({ type: 'start-steps', dayId, steps: [4] });
    const leaver = participantOf(activity.state, 'participant-1');
    const sentence = () => leavingSentence(activity.state, leaver, '2026-11-24');
    expect(sentence()).toBe('Mulai 24 November 2026, Peserta 1 tidak lagi diharapkan hadir.');
    activity.do({
      type: 'mark-attendance',
      ...on,
      participantId: leaver.id,
      status: 'H',
      arrivedAt: activity.now,
    });
    expect(sentence()).toContain('yang sudah diisi atau ditutup sejak hari itu tidak berubah');
  });
});
