import { blocksOf, scheduleDay } from '../activity/schedule';
import { dayEnd } from '../run/day-end';
import { isDayOver } from '../run/day-over';
import { leadOf } from '../run/run-blocks';
import { findStep } from '../sop/catalogue';
import type { Sop } from '../sop/sop';
import type { ActivityState, DayState } from '../state';
import { actualSpan } from './daily-report';
import { type StepRow, stepRowsOf } from './step-rows';

/** What was done together on a day, planned and as it went. */
export interface CourseBlock {
  /** Mata pelatihan, or what is done where nothing is taught. */
  readonly name: string;
  /** Empty where nobody is named. */
  readonly speaker: string;
  readonly isBreak: boolean;
  /** Minutes after midnight. */
  readonly plannedStart: number;
  readonly plannedEnd: number;
  /** Epoch ms. */
  readonly startedAt: number | undefined;
  readonly finishedAt: number | undefined;
  readonly isSkipped: boolean;
  /** Empty unless skipped with a reason. */
  readonly skipReason: string;
}

export interface CourseDay {
  readonly dayNumber: number;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly room: string;
  readonly jp: number;
  /** Minutes after midnight. */
  readonly plannedStart: number;
  readonly plannedEnd: number;
  /** Epoch ms; undefined before the first step began, and before the last one ended. */
  readonly startedAt: number | undefined;
  readonly finishedAt: number | undefined;
  /** Whole minutes; positive is late. */
  readonly lateMinutes: number;
  readonly blocks: readonly CourseBlock[];
}

/**
 * How each day of a kegiatan went, block by block.
 *
 * @param now epoch ms
 */
export function courseDays(state: ActivityState, sop: Sop, now: number): readonly CourseDay[] {
  const { details, days } = state;
  if (!details) return [];
  return days.map((day, index) => {
    const asOf = day.archived?.at ?? now;
    const steps = stepRowsOf(day, sop, asOf, undefined);
    const { startMinute, endMinute, jp } = scheduleDay(day.plan, sop);
    return {
      dayNumber: index + 1,
      date: day.plan.date,
      room: day.plan.room,
      jp,
      plannedStart: startMinute,
      plannedEnd: endMinute,
      ...actualSpan(steps, isDayOver(day)),
      lateMinutes: dayEnd(day, sop, details.zone, asOf).lateMinutes,
      blocks: courseBlocks(day, sop, steps),
    };
  });
}

function courseBlocks(
  { plan }: DayState,
  sop: Sop,
  rows: readonly StepRow[],
): readonly CourseBlock[] {
  return blocksOf(plan.steps, sop).map(({ steps }) => {
    const own = rows.filter(({ step }) => steps.some((planned) => planned.step === step));
    const lead = findStep(
      sop,
      leadOf(
        steps.map(({ step }) => step),
        sop,
      ),
    );
    const starts = own.flatMap(({ startedAt }) => startedAt ?? []);
    const finishes = own.flatMap(({ finishedAt }) => finishedAt ?? []);
    return {
      name: distinct(steps.map(({ topic }) => topic)) || lead.shortName,
      speaker: distinct(steps.map(({ speaker }) => speaker)),
      isBreak: lead.isBreak,
      plannedStart: Math.min(...own.map(({ plannedStart }) => plannedStart)),
      plannedEnd: Math.max(...own.map(({ plannedEnd }) => plannedEnd)),
      startedAt: starts.length > 0 ? Math.min(...starts) : undefined,
      finishedAt: finishes.length > 0 ? Math.max(...finishes) : undefined,
      isSkipped: own.every(({ status }) => status === 'skipped'),
      skipReason: distinct(own.map(({ skipReason }) => skipReason)),
    };
  });
}

const distinct = (texts: readonly string[]): string =>
  [...new Set(texts.map((text) => text.trim()))].filter((text) => text !== '').join('; ');
