import { expect, test } from 'vitest';
import { archiveReadiness } from '../../../renderer/domain/run/archive-readiness';
import { TECHNICAL_TRAINING } from '../../../renderer/domain/sop/technical-training';
import { plannedActivity } from '../../helpers/recorded-activity';

const AFTERNOON = 12;

test('a session that did not take place keeps nobody from archiving the day', () => {
  const activity = plannedActivity();
  const { dayId } = activity;
  activity.do({ type: 'open-sheet', dayId, step: AFTERNOON });
  const blocker = { code: 'sheet-has-blanks', step: AFTERNOON, count: 3 };
  expect(archiveReadiness(activity.day, TECHNICAL_TRAINING).blockers).toEqual([blocker]);
  activity.do({ type: 'cancel-session', dayId, step: AFTERNOON, reason: 'narasumber sakit' });
  expect(archiveReadiness(activity.day, TECHNICAL_TRAINING).blockers).toEqual([]);
  activity.do({ type: 'archive-day', dayId, reason: 'contoh' });
  expect(activity.day.sheets[AFTERNOON]?.closed).toBeUndefined();
  expect(activity.day.sheets[AFTERNOON]?.marks).toEqual({});
});

test('is no gap, though its sheet was never opened', () => {
  const activity = plannedActivity();
  const { dayId } = activity;
  activity.do({ type: 'cancel-session', dayId, step: AFTERNOON, reason: 'banjir' });
  const { gaps } = archiveReadiness(activity.day, TECHNICAL_TRAINING);
  expect(gaps).not.toContainEqual({ kind: 'sheet-never-opened', step: AFTERNOON });
  expect(activity.attempt({ type: 'open-sheet', dayId, step: AFTERNOON })).toEqual({
    code: 'session-cancelled',
    step: AFTERNOON,
  });
  activity.do({ type: 'start-steps', dayId, steps: [AFTERNOON] });
  expect(activity.day.sheets[AFTERNOON]).toBeUndefined();
});

test('archiving says of a session without a sheet that it did not take place', () => {
  const activity = plannedActivity();
  const { dayId } = activity;
  activity.do({ type: 'cancel-session', dayId, step: AFTERNOON, reason: 'banjir' });
  activity.do({ type: 'archive-day', dayId, reason: 'hanya pembukaan' });
  const reasons = Object.entries(activity.day.cancelledSessions).map(
    ([step, { reason }]) => `${step} ${reason}`,
  );
  expect(reasons).toEqual(['4 daftar hadir tidak pernah dibuka', '12 banjir']);
  activity.do({ type: 'reopen-day', dayId, reason: 'daftar kertas ditemukan' });
  activity.do({ type: 'reinstate-session', dayId, step: 4 });
  activity.do({ type: 'open-sheet', dayId, step: 4 });
});

test('archiving cancels a session whose step was skipped, with the reason of that', () => {
  const activity = plannedActivity();
  const { dayId } = activity;
  activity.do({ type: 'skip-steps', dayId, steps: [AFTERNOON], reason: 'Narasumber sakit' });
  activity.do({ type: 'archive-day', dayId, reason: 'contoh' });
  expect(activity.day.cancelledSessions[AFTERNOON]?.reason).toBe('Narasumber sakit');
});

test('takes no marks until it is held after all', () => {
  const activity = plannedActivity();
  const { dayId } = activity;
  activity.do({ type: 'open-sheet', dayId, step: AFTERNOON });
  activity.do({ type: 'cancel-session', dayId, step: AFTERNOON, reason: 'banjir' });
  const mark = {
    type: 'mark-attendance',
    dayId,
    step: AFTERNOON,
    participantId: 'participant-1',
    status: 'H',
  } as const;
  expect(activity.attempt(mark)).toEqual({ code: 'session-cancelled', step: AFTERNOON });
  activity.do({ type: 'reinstate-session', dayId, step: AFTERNOON });
  activity.do(mark);
  expect(activity.day.cancelledSessions).toEqual({});
});

test('needs a reason, a session, and a sheet that is not closed', () => {
  const activity = plannedActivity();
  const { dayId } = activity;
  const cancel = { type: 'cancel-session', dayId, step: AFTERNOON, reason: 'banjir' } as const;
  expect(activity.attempt({ ...cancel, reason: ' ' })).toEqual({ code: 'reason-missing' });
  expect(activity.attempt({ ...cancel, step: 6 })).toEqual({ code: 'step-has-no-sheet', step: 6 });
  activity.do({ type: 'open-sheet', dayId, step: AFTERNOON });
  activity.do({ type: 'fill-blanks', dayId, step: AFTERNOON, status: 'H' });
  activity.do({ type: 'close-sheet', dayId, step: AFTERNOON });
  expect(activity.attempt(cancel)).toEqual({ code: 'sheet-closed', step: AFTERNOON });
});
