import { describe, expect, it } from 'vitest';
import type { GapCause } from '../../../renderer/domain/run/clock-watch';
import { countsIn, gapQuestion } from '../../../renderer/domain/run/gap-question';
import {
  clockMovedSentence,
  gapTitle,
  staleTitle,
} from '../../../renderer/domain/run/gap-sentences';
import { MINUTE, MORNING, plannedActivity } from '../../helpers/recorded-activity';

const HOUR = 60 * MINUTE;

/** Minutes from 08.00 WIB. */
const gap = (from: number, to: number, cause: GapCause = 'sleep') => ({
  from: MORNING + from * MINUTE,
  to: MORNING + to * MINUTE,
  cause,
});

function running() {
  const activity = plannedActivity();
  activity.do({ type: 'start-steps', dayId: activity.dayId, steps: [6, 7] });
  const ask = (from: number, to: number) =>
    gapQuestion(activity.day, gap(from, to), 'WIB', activity.now);
  return { activity, dayId: activity.dayId, ask };
}

describe('what is asked about a gap', () => {
  it('is whether it counts, for the steps that ran through it', () => {
    const { activity, dayId, ask } = running();
    activity
      .wait(30)
      .do({ type: 'pause-steps', dayId, steps: [7] })
      .wait(30);
    expect(ask(40, 50)).toBe('count');
    expect(countsIn(activity.day, gap(40, 50), activity.now)).toEqual([6]);
    expect(countsIn(activity.day, gap(10, 50), activity.now)).toEqual([6, 7]);
  });

  it('is nothing where everything was paused or finished, or began later', () => {
    const { activity, dayId, ask } = running();
    expect(ask(-20, -10)).toBeUndefined();
    activity
      .wait(30)
      .do({ type: 'pause-steps', dayId, steps: [6, 7] })
      .wait(30);
    expect(ask(35, 50)).toBeUndefined();
    activity.do({ type: 'finish-steps', dayId, steps: [6, 7] });
    expect(ask(10, 20)).toBeUndefined();
  });

  it('is nothing a second time, once the gap was taken off', () => {
    const { activity, dayId, ask } = running();
    activity.wait(60);
    const { from, to } = gap(10, 50);
    activity.do({ type: 'exclude-gap', dayId, from, to });
    expect(ask(10, 50)).toBeUndefined();
    activity.do({ type: 'undo', scope: dayId });
    expect(ask(10, 50)).toBe('count');
  });

  it.each([
    ['8 minutes', 10, 18, 'count'],
    ['2 hours', 10, 130, 'count'],
    ['11 hours of the same date', 10, 11 * 60, 'count'],
    ['8 minutes across midnight', 15 * 60 + 56, 16 * 60 + 4, 'count'],
    ['a night', 8 * 60, 23 * 60, 'stale'],
    ['12 hours of the same date', 10, 10 + 12 * 60, 'stale'],
    ['25 hours', 10, 10 + 25 * 60, 'stale'],
  ])('after %s', (_, from, to, question) => {
    const { activity, ask } = running();
    activity.wait(to);
    expect(ask(from, to)).toBe(question);
  });

  it('after a night is about the day also where all of its steps were paused', () => {
    const { activity, dayId, ask } = running();
    activity
      .wait(30)
      .do({ type: 'pause-steps', dayId, steps: [6, 7] })
      .wait(25 * 60);
    expect(ask(31, 25 * 60)).toBe('stale');
  });
});

describe('the words', () => {
  it('name length and hours of a gap, so that they agree', () => {
    expect(gapTitle(gap(122, 130), 'WIB')).toBe('Laptop tidur 8 menit (10.02–10.10)');
    expect(gapTitle({ ...gap(122.9, 130.1) }, 'WIB')).toBe('Laptop tidur 8 menit (10.02–10.10)');
    expect(gapTitle(gap(122, 130, 'closed'), 'WITA')).toBe(
      'Aplikasi tidak berjalan 8 menit (11.02–11.10)',
    );
    expect(gapTitle(gap(0, 60, 'sleep-or-clock'), 'WIB')).toBe(
      'Laptop tidur atau jamnya dimajukan 1 jam (08.00–09.00)',
    );
  });

  it('name the dates of a gap that passes midnight', () => {
    expect(gapTitle(gap(8 * 60, 24 * 60), 'WIB')).toBe(
      'Laptop tidur 16 jam (24 November 2026 16.00 – 25 November 2026 08.00)',
    );
  });

  it('name the day that was left running', () => {
    const plan = { date: '2026-11-24' };
    const title = (to: number) => staleTitle(1, plan, gap(480, to), 'WIB', MORNING + to * MINUTE);
    const day = 'Hari 1 (Selasa, 24 November 2026) masih berjalan sejak';
    expect(title(23 * 60)).toBe(`${day} kemarin`);
    expect(title(71 * 60)).toBe(`${day} 3 hari lalu`);
    expect(title(15 * 60)).toBe(`${day} pukul 16.00 WIB`);
  });

  it('say how the clock was set', () => {
    expect(clockMovedSentence(-HOUR)).toContain('Jam laptop dimundurkan 1 jam.');
    expect(clockMovedSentence(90 * 1000)).toContain('Jam laptop dimajukan 2 menit.');
    expect(clockMovedSentence(3000)).toContain('dimajukan kurang dari semenit.');
  });
});
