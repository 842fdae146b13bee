import { describe, expect, it } from 'vitest';
import { busyDay, DAY_ID, emptyDay } from '../../build/bench/logs/busy-day';
import { fullSheet } from '../../build/bench/logs/full-sheet';
import type { Recorder } from '../../build/bench/logs/recorder';
import { begunLog, firstDayOf, heldLog, plannedLog } from '../../build/bench/logs/sample-log';
import { activityMachine } from '../../renderer/domain/activity-machine';
import { verifyChain } from '../../renderer/domain/log/verify';
import { activeSteps } from '../../renderer/domain/run/progress';
import { activeParticipants } from '../../renderer/domain/state';
import { summarizeActivity } from '../../renderer/domain/summarize';

const OPTIONS = { deviceId: 'device', batch: '7', firstDate: '2026-11-24' };
const MORNING = Date.parse('2026-11-24T01:00:00Z');

const summaryOf = ({ activityId, state }: Recorder) => summarizeActivity(activityId, state);

describe('the logs that the bench measures with', () => {
  it.each([
    ['planned', plannedLog(OPTIONS)],
    ['begun', begunLog(OPTIONS)],
    ['held', heldLog(OPTIONS)],
    ['busy', busyDay({ from: MORNING, count: 200 })],
  ])('are whole chains that replay to what was recorded: %s', (_name, recorder) => {
    expect(verifyChain(recorder.events)).toBeUndefined();
    expect(activityMachine.replay(recorder.events)).toEqual(recorder.state);
  });

  it('hold a kegiatan of forty over three days, all of them archived', () => {
    expect(summaryOf(heldLog(OPTIONS))).toMatchObject({
      batch: '7',
      firstDate: '2026-11-24',
      lastDate: '2026-11-26',
      participantCount: 40,
      archivedDayCount: 3,
      status: 'finished',
    });
  });

  it('begin a day with an open daftar hadir on which nobody is marked', () => {
    const recorder = begunLog(OPTIONS);
    const [sheet, ...others] = Object.values(recorder.day(firstDayOf(recorder)).sheets);
    expect(sheet?.roster).toHaveLength(40);
    expect(sheet?.marks).toEqual({});
    expect(sheet?.closed).toBeUndefined();
    expect(others).toEqual([]);
  });

  it('let ten clocks run over as many events as asked for', () => {
    const recorder = busyDay({ from: MORNING, count: 500 });
    expect(recorder.events.length).toBeGreaterThanOrEqual(500);
    expect(recorder.events.length).toBeLessThan(510);
    expect(activeSteps(recorder.day(DAY_ID))).toHaveLength(10);
  });

  it('leave the empty day without anything', () => {
    const recorder = emptyDay({ from: MORNING });
    expect(activeSteps(recorder.day(DAY_ID))).toEqual([]);
    expect(activeParticipants(recorder.state)).toEqual([]);
  });

  it('fill a daftar hadir of a thousand, each with a name and a status', () => {
    const view = fullSheet(1_000);
    expect(view.rows).toHaveLength(1_000);
    expect(view.rows.every(({ name, status }) => name !== '' && status !== undefined)).toBe(true);
    expect(view.counts).toMatchObject({ total: 1_000, blank: 0 });
  });
});
