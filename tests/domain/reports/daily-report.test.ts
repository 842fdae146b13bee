import { describe, expect, it } from 'vitest';
import { dateIn, minuteIn } from '../../../renderer/domain/activity/zone';
import { formatClock } from '../../../renderer/domain/format/clock';
import {
  buildDailyReport,
  type DailyReportView,
} from '../../../renderer/domain/reports/daily-report';
import { MINUTE, type RecordedActivity } from '../../helpers/recorded-activity';
import { invented, preparedDay, reportedDay } from './reported-day';

const people = (count: number) => Array.from({ length: count }, (_, index) => invented(index + 1));

function report(activity: RecordedActivity, now = activity.now): DailyReportView {
  const view = buildDailyReport(activity.state, activity.dayId, now, activity.events);
  if (!view) throw new Error('The day has no report');
  return view;
}

const rowOf = (view: DailyReportView, step: number) => view.steps.find((row) => row.step === step);

describe('the report of a finished day', () => {
  const activity = reportedDay(people(5));
  const view = report(activity);

  it('sets mutu baku and plan against what was done', () => {
    const row = rowOf(view, 6);
    expect(row).toMatchObject({
      standardMinutes: 135,
      plannedMinutes: 90,
      actualMinutes: 50,
      pausedMinutes: 5,
      extensionMinutes: 10,
      fromStandard: -85,
      fromPlan: -40,
    });
    expect(formatClock(row?.startedAt ?? 0, 'WIB')).toBe('09.27');
    expect(formatClock(row?.finishedAt ?? 0, 'WIB')).toBe('10.22');
  });

  it('lists a skipped step with its reason and without figures', () => {
    expect(rowOf(view, 5)).toMatchObject({
      status: 'skipped',
      skipReason: 'Soal belum siap',
      startedAt: undefined,
      actualMinutes: undefined,
      fromStandard: undefined,
    });
  });

  it('adds the printed rows up', () => {
    const sum = view.steps.reduce((total, row) => total + (row.actualMinutes ?? 0), 0);
    expect(view.totals.actualMinutes).toBe(sum);
    const differences = view.steps.reduce((total, row) => total + (row.fromStandard ?? 0), 0);
    expect(view.totals.fromStandard).toBe(differences);
  });

  it('names the steps that run together, because the totals count them one by one', () => {
    expect(view.parallelSteps).toEqual([
      [6, 7],
      [9, 10],
      [13, 14],
    ]);
  });

  it('counts the day from its first start to its last finish', () => {
    expect(formatClock(view.startedAt ?? 0, 'WIB')).toBe('08.00');
    expect(formatClock(view.finishedAt ?? 0, 'WIB')).toBe('16.40');
    expect(view.lateMinutes).toBe(-20);
  });

  it('ends an archived day with its last step, though an optional one still waits', () => {
    const day = preparedDay(people(2));
    const { dayId } = day;
    const some = day.day.plan.steps.filter(({ step }) => step === 1 || step === 5);
    day.do({ type: 'plan-days', plans: [{ ...day.day.plan, steps: some }] });
    day.do({ type: 'start-steps', dayId, steps: [1] }).wait(7);
    day.do({ type: 'finish-steps', dayId, steps: [1] }).wait(3);
    day.do({ type: 'archive-day', dayId, reason: '' });
    expect(formatClock(report(day).finishedAt ?? 0, 'WIB')).toBe('08.07');
  });

  it('marks the corrected start at its step only', () => {
    expect(rowOf(view, 1)?.corrections).toMatchObject([
      { edge: 'start', reason: 'Jam laptop terlambat ditekan' },
    ]);
    expect(rowOf(view, 2)?.corrections).toEqual([]);
  });

  it('says nothing about corrections where the log was not at hand', () => {
    const blind = buildDailyReport(activity.state, activity.dayId, activity.now);
    expect(blind?.steps[0]?.corrections).toBeUndefined();
  });

  it('recapitulates both sessions and names who was absent', () => {
    const [morning, afternoon] = view.sessions;
    expect(morning?.counts).toMatchObject({ H: 2, I: 2, S: 1, total: 5 });
    expect(morning?.presentRatio).toBeCloseTo(0.4);
    expect(morning?.absent.map(({ name, status }) => [name, status])).toEqual([
      ['Budi Santoso, S.Kom.', 'I'],
      ['Agus Wijaya, S.E., M.Si.', 'S'],
      ['Dewi Lestari, S.Kom.', 'I'],
    ]);
    expect(morning?.corrections).toMatchObject([{ from: 'TK', to: 'I' }]);
    expect(afternoon?.absent).toEqual([]);
  });

  it('keeps every correction of a mark, with its own reason and time', () => {
    const day = preparedDay(people(2));
    const { dayId } = day;
    const participantId = people(2)[0]?.id ?? '';
    const step = 4;
    day.do({ type: 'start-steps', dayId, steps: [step] });
    day.do({ type: 'fill-blanks', dayId, step, status: 'TK' });
    day.do({ type: 'close-sheet', dayId, step });
    const correct = (status: 'S' | 'I', reason: string) =>
      day.wait(5).do({ type: 'correct-attendance', dayId, step, participantId, status, reason });
    correct('S', 'Menurut keluarga');
    correct('I', 'Surat izin menyusul');
    correct('S', 'Keliru ditekan').do({ type: 'undo', scope: dayId });
    expect(report(day).sessions[0]?.corrections).toMatchObject([
      { from: 'TK', to: 'S', reason: 'Menurut keluarga', recordedAt: day.now - 10 * MINUTE },
      { from: 'S', to: 'I', reason: 'Surat izin menyusul', recordedAt: day.now - 5 * MINUTE },
    ]);
  });

  it('names the step of each note', () => {
    expect(view.notes.map(({ stepName }) => stepName)).toEqual([
      'Paparan materi',
      expect.stringContaining('antau'),
    ]);
  });

  it('gives the same report whenever an archived day is asked for', () => {
    expect(report(activity, activity.now + 1000 * MINUTE)).toEqual(view);
    expect(view.asOf).toBe(view.archived?.at);
  });

  it('counts whoever was expected that day, even if removed afterwards', () => {
    const later = reportedDay(people(4));
    later.do({ type: 'remove-participant', participantId: 'participant-4', reason: 'Mutasi' });
    expect(report(later).participants.total).toBe(4);
  });
});

describe('the report of a day that still runs', () => {
  it('counts a running step up to now and gives no difference yet', () => {
    const activity = preparedDay(people(2));
    activity.do({ type: 'start-steps', dayId: activity.dayId, steps: [1] }).wait(7);
    const row = rowOf(report(activity), 1);
    expect(row).toMatchObject({ actualMinutes: 7, finishedAt: undefined, fromStandard: undefined });
  });

  it('counts minutes as the screen does, and as the times beside them say', () => {
    const activity = preparedDay(people(1));
    const { dayId } = activity;
    activity.do({ type: 'start-steps', dayId, steps: [1] }).wait(6.8);
    expect(rowOf(report(activity), 1)?.actualMinutes).toBe(6);
    activity.do({ type: 'finish-steps', dayId, steps: [1] });
    expect(rowOf(report(activity), 1)?.actualMinutes).toBe(6);
  });

  it('shows a finished step that was reopened as running again', () => {
    const activity = preparedDay(people(2));
    const { dayId } = activity;
    activity.do({ type: 'start-steps', dayId, steps: [1] }).wait(5);
    activity.do({ type: 'finish-steps', dayId, steps: [1] }).wait(10);
    activity.do({ type: 'reopen-steps', dayId, steps: [1] }).wait(2);
    expect(rowOf(report(activity), 1)).toMatchObject({
      status: 'running',
      actualMinutes: 7,
      pausedMinutes: 10,
      finishedAt: undefined,
    });
  });

  it('tells what is missing before it can be archived', () => {
    const activity = preparedDay(people(2));
    const view = report(activity);
    expect(view.archived).toBeUndefined();
    expect(view.gaps.filter(({ kind }) => kind === 'sheet-never-opened')).toHaveLength(2);
    expect(view.startedAt).toBeUndefined();
    expect(dateIn('WIB', view.asOf)).toBe('2026-11-24');
    expect(minuteIn('WIB', view.asOf)).toBe(480);
  });

  it('counts no JP of a session that did not take place', () => {
    const activity = preparedDay(people(2));
    const { dayId } = activity;
    const before = report(activity);
    activity.do({ type: 'cancel-session', dayId, step: 12, reason: 'banjir' });
    const after = report(activity);
    const afternoon = before.jp - after.jp;
    expect(afternoon).toBe(before.sessions[1]?.session.jp);
    expect(after.lessons.reduce((sum, { jp }) => sum + jp, 0)).toBe(after.jp);
  });

  it('is missing for an unknown day', () => {
    const activity = preparedDay([]);
    expect(buildDailyReport(activity.state, 'no-day', 0)).toBeUndefined();
  });
});
