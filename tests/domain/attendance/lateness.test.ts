import { describe, expect, it } from 'vitest';
import { lateArrivals } from '../../../renderer/domain/attendance/lateness';
import { MINUTE, MORNING, plannedActivity } from '../../helpers/recorded-activity';

/** A sheet opened now, planned to start now. */
function openSheet(participants = 3) {
  const activity = plannedActivity({ participants });
  const on = { dayId: activity.dayId, step: 4 };
  activity.do({ type: 'open-sheet', ...on });
  const arrive = (number: number) =>
    activity.do({
      type: 'mark-attendance',
      ...on,
      participantId: `participant-${number}`,
      status: 'H',
    });
  const late = (plannedStart = MORNING) => {
    const sheet = activity.day.sheets[4];
    if (!sheet) throw new Error('The sheet is not open');
    return Object.fromEntries(lateArrivals(sheet, plannedStart));
  };
  return { activity, on, arrive, late };
}

describe('late arrival', () => {
  it('is what comes after the grace, counted from the start', () => {
    const { activity, arrive, late } = openSheet();
    activity.wait(15);
    arrive(1);
    activity.wait(1);
    arrive(2);
    expect(late()).toEqual({ 'participant-2': 16 });
  });

  it('counts from the opening of the sheet where the session began later than planned', () => {
    const { activity, arrive, late } = openSheet();
    activity.wait(5);
    arrive(1);
    activity.wait(25);
    arrive(2);
    expect(late(MORNING - 60 * MINUTE)).toEqual({ 'participant-2': 30 });
  });

  it('counts from the planned start where the sheet was opened earlier', () => {
    const { activity, arrive, late } = openSheet();
    activity.wait(60);
    arrive(1);
    expect(late(MORNING + 50 * MINUTE)).toEqual({});
    expect(late(MORNING + 40 * MINUTE)).toEqual({ 'participant-1': 20 });
  });

  it('is not read from a time that was given to several people at once', () => {
    const { activity, on, late } = openSheet();
    activity.wait(40).do({ type: 'fill-blanks', ...on, status: 'H' });
    expect(late()).toEqual({});
  });

  it('concerns only who is present', () => {
    const { activity, on, late } = openSheet();
    activity.wait(40).do({
      type: 'mark-attendance',
      ...on,
      participantId: 'participant-1',
      status: 'I',
    });
    expect(late()).toEqual({});
  });
});
