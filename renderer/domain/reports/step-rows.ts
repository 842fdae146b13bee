import { type ScheduledStep, scheduleDay } from '../activity/schedule';
import { countedMinutes, elapsedTime } from '../run/step-timing';
import type { TimeCorrection } from '../run/time-corrections';
import { findStep } from '../sop/catalogue';
import type { Sop } from '../sop/sop';
import { type DayState, runOf, type StepStatus } from '../state';

const MINUTE = 60_000;

/** One step of the day, planned and done. */
export interface StepRow {
  readonly step: number;
  /** Official wording. */
  readonly text: string;
  readonly status: StepStatus;
  /** Mutu baku in minutes. */
  readonly standardMinutes: number;
  readonly plannedMinutes: number;
  /** Minutes added while it ran; negative when shortened. Not part of `plannedMinutes`. */
  readonly extensionMinutes: number;
  /** Minutes after midnight; planned. */
  readonly plannedStart: number;
  readonly plannedEnd: number;
  /** Epoch ms. */
  readonly startedAt: number | undefined;
  readonly finishedAt: number | undefined;
  /** Whole minutes that counted, without pauses and excluded gaps; so far while it runs. */
  readonly actualMinutes: number | undefined;
  /** Whole minutes of pauses and excluded gaps. */
  readonly pausedMinutes: number;
  /** Actual less mutu baku, and less plan; only once finished. */
  readonly fromStandard: number | undefined;
  readonly fromPlan: number | undefined;
  /** Empty unless skipped with a reason. */
  readonly skipReason: string;
  /** Undefined if the log was not at hand. */
  readonly corrections: readonly TimeCorrection[] | undefined;
}

/** Sums of the printed rows, so that a column adds up on paper. */
export interface StepTotals {
  readonly standardMinutes: number;
  readonly plannedMinutes: number;
  readonly actualMinutes: number;
  /** Of finished steps only. */
  readonly fromStandard: number;
  readonly fromPlan: number;
}

/** @param now epoch ms: until then steps that still run are counted. */
export function stepRowsOf(
  day: DayState,
  sop: Sop,
  now: number,
  corrections: readonly TimeCorrection[] | undefined,
): readonly StepRow[] {
  return scheduleDay(day.plan, sop).steps.map((scheduled) => ({
    ...rowOf(day, sop, scheduled, now),
    corrections: corrections?.filter(({ step }) => step === scheduled.step),
  }));
}

export function totalsOf(rows: readonly StepRow[]): StepTotals {
  const sum = (minutesOf: (row: StepRow) => number | undefined) =>
    rows.reduce((total, row) => total + (minutesOf(row) ?? 0), 0);
  return {
    standardMinutes: sum((row) => row.standardMinutes),
    plannedMinutes: sum((row) => row.plannedMinutes),
    actualMinutes: sum((row) => row.actualMinutes),
    fromStandard: sum((row) => row.fromStandard),
    fromPlan: sum((row) => row.fromPlan),
  };
}

function rowOf(
  day: DayState,
  sop: Sop,
  scheduled: ScheduledStep,
  now: number,
): Omit<StepRow, 'corrections'> {
  const { step, minutes, start, end } = scheduled;
  const run = runOf(day, step);
  const { text, minutes: standardMinutes } = findStep(sop, step);
  const isStarted = run.startedAt !== undefined && run.status !== 'pending';
  const elapsed = elapsedTime(run, now);
  const isOver = run.status === 'finished';
  const actualMinutes = isStarted ? countedMinutes(run, now) : undefined;
  const isFinished = isOver && actualMinutes !== undefined;
  const until = run.finishedAt ?? now;
  return {
    step,
    text,
    status: run.status,
    standardMinutes,
    plannedMinutes: minutes,
    extensionMinutes: run.extensionMinutes,
    plannedStart: start,
    plannedEnd: end,
    startedAt: isStarted ? run.startedAt : undefined,
    finishedAt: isFinished ? run.finishedAt : undefined,
    actualMinutes,
    pausedMinutes: isStarted
      ? Math.round(Math.max(0, until - (run.startedAt ?? until) - elapsed) / MINUTE)
      : 0,
    fromStandard: isFinished ? actualMinutes - standardMinutes : undefined,
    fromPlan: isFinished ? actualMinutes - minutes : undefined,
    skipReason: run.status === 'skipped' ? run.skipReason : '',
  };
}
