import { expect, it } from 'vitest';
import { paperGapSentence } from '../../../renderer/domain/papers/paper-sentences';
import { papersOf } from '../../../renderer/domain/papers/papers-of';
import { plannedActivity } from '../../helpers/recorded-activity';

type Activity = ReturnType<typeof plannedActivity>;

function gapOf(activity: Activity, kind: string): string | undefined {
  const paper = papersOf(activity.state).find((candidate) => candidate.kind === kind);
  if (!paper) throw new Error(`no paper ${kind}`);
  return paper.gap && paperGapSentence(paper.gap);
}

function hold(activity: Activity, step: number): void {
  const sheet = { dayId: activity.dayId, step };
  activity.do({ type: 'open-sheet', ...sheet });
  activity.do({ type: 'fill-blanks', ...sheet, status: 'H' });
  activity.do({ type: 'close-sheet', ...sheet });
}

it('lets an offer be written before anybody is chosen, but calls nobody', () => {
  const activity = plannedActivity({ participants: 0 });
  expect(gapOf(activity, 'offer-letter')).toBeUndefined();
  expect(gapOf(activity, 'official-memo')).toBeUndefined();
  expect(gapOf(activity, 'summons-letter')).toBe('Belum ada peserta');
  expect(gapOf(activity, 'participant-assignment')).toBe('Belum ada peserta');
  expect(gapOf(activity, 'committee-assignment')).toBe('Belum ada panitia');
});

it.each(['certificate', 'event-record'])('keeps %s back until every session is over', (kind) => {
  const activity = plannedActivity();
  expect(gapOf(activity, kind)).toBe('Belum ada daftar hadir yang dibuka');
  hold(activity, 4);
  expect(gapOf(activity, kind)).toBe('Masih ada sesi yang belum selesai');
  hold(activity, 12);
  expect(gapOf(activity, kind)).toBeUndefined();
});

it('counts a cancelled session as over', () => {
  const activity = plannedActivity();
  hold(activity, 4);
  const { dayId } = activity;
  activity.do({ type: 'cancel-session', dayId, step: 12, reason: 'Listrik padam' });
  expect(gapOf(activity, 'certificate')).toBeUndefined();
});
