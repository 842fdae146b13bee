import { describe, expect, it } from 'vitest';
import { buildDailyAttendance } from '../../../renderer/domain/reports/daily-attendance';
import { people } from '../../documents/views';
import type { RecordedActivity } from '../../helpers/recorded-activity';
import { invented, preparedDay, reportedDay } from './reported-day';

function dayOf(activity: RecordedActivity) {
  const view = buildDailyAttendance(activity.state, activity.dayId);
  if (!view) throw new Error('The day is known');
  return view;
}

const kinds = ({ rows }: ReturnType<typeof dayOf>) =>
  rows.map(({ cells }) => cells.map((cell) => (cell.kind === 'absent' ? cell.status : cell.kind)));

describe('the daftar hadir of a day', () => {
  it('has a cell to sign in for everybody in each session', () => {
    const view = dayOf(preparedDay(people(2)));
    expect(view.sessions.map(({ session, counts }) => [session.number, counts])).toEqual([
      [1, undefined],
      [2, undefined],
    ]);
    expect(kinds(view)).toEqual([
      ['open', 'open'],
      ['open', 'open'],
    ]);
  });

  it('says who was absent in which session, as the sheets count', () => {
    const view = dayOf(reportedDay(people(4)));
    expect(kinds(view)).toEqual([
      ['I', 'open'],
      ['S', 'open'],
      ['I', 'open'],
      ['open', 'open'],
    ]);
    expect(view.sessions.map(({ counts }) => counts?.H)).toEqual([1, 4]);
  });

  it('asks nobody to sign for a session that was not held', () => {
    const activity = preparedDay(people(1));
    const { dayId } = activity;
    activity.do({ type: 'cancel-session', dayId, step: 12, reason: 'Listrik padam' });
    const view = dayOf(activity);
    expect(view.sessions.map(({ isCancelled }) => isCancelled)).toEqual([false, true]);
    expect(kinds(view)).toEqual([['open', 'none']]);
  });

  it('asks who joined after a sheet was closed only for the sessions after', () => {
    const activity = preparedDay(people(1));
    const { dayId } = activity;
    activity.do({ type: 'open-sheet', dayId, step: 4 });
    activity.do({ type: 'fill-blanks', dayId, step: 4, status: 'H' });
    activity.do({ type: 'close-sheet', dayId, step: 4 });
    activity.do({ type: 'add-participant', participant: invented(7) });
    expect(kinds(dayOf(activity))).toEqual([
      ['open', 'open'],
      ['none', 'open'],
    ]);
  });
});
