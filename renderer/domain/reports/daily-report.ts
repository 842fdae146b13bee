import type { ActivityDetails } from '../activity/details';
import { blocksOf, scheduleDay } from '../activity/schedule';
import { attendanceCorrections } from '../attendance/attendance-corrections';
import { type Lesson, lessonsOf } from '../attendance/sessions';
import type { LogEvent } from '../log/event';
import type { Participant } from '../people/participant';
import { dayEnd } from '../run/day-end';
import { type DayGap, dayGaps } from '../run/day-gaps';
import { isDayOver } from '../run/day-over';
import { sessionOfStep } from '../run/session-of-step';
import { timeCorrections } from '../run/time-corrections';
import { findSop } from '../sop/catalogue';
import type { Sop } from '../sop/sop';
import {
  type ActivityState,
  type DayState,
  dayNumber,
  findDay,
  findParticipant,
  participantsOn,
} from '../state';
import { placeOf } from './attendance-sheet';
import { type DeskRecap, recapDesk } from './desk-recap';
import { type NoteRow, noteRowsOf } from './note-rows';
import { type ParticipantSummary, summarizeParticipants } from './participant-summary';
import { recapSessions, type SessionRecap } from './session-recap';
import { type StepRow, type StepTotals, stepRowsOf, totalsOf } from './step-rows';

/** Everything that the Laporan Pelaksanaan Harian prints. */
export interface DailyReportView {
  readonly details: ActivityDetails;
  readonly sopName: string;
  readonly sopNumber: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly dayNumber: number;
  readonly dayCount: number;
  readonly place: string;
  readonly jp: number;
  readonly lessons: readonly Lesson[];
  /** Minutes after midnight; parallel steps count once. */
  readonly plannedStart: number;
  readonly plannedEnd: number;
  /** Epoch ms; undefined before the first step began, and before the last one ended. */
  readonly startedAt: number | undefined;
  readonly finishedAt: number | undefined;
  /** Whole minutes; positive is late. Projected while steps are left. */
  readonly lateMinutes: number;
  readonly participants: ParticipantSummary;
  readonly steps: readonly StepRow[];
  readonly totals: StepTotals;
  /** SOP numbers that ran together; each counts in the totals, as the SOP counts. */
  readonly parallelSteps: readonly (readonly number[])[];
  readonly sessions: readonly SessionRecap[];
  readonly desk: DeskRecap;
  readonly notes: readonly NoteRow[];
  readonly archived: DayState['archived'];
  /** What the day lacks, or lacked when it was archived with a reason. */
  readonly gaps: readonly DayGap[];
  /** Epoch ms up to which the figures count: the archiving, else now. */
  readonly asOf: number;
}

/**
 * The report of one day. Of an archived day, what was recorded later does not change it; corrected
 * data of a person or the kegiatan do.
 *
 * @param now epoch ms
 * @param events the activity's log in the order of `orderEvents`; without it nothing is said about
 *   corrections, because the state does not keep what was before
 * @returns undefined if the day is unknown
 */
export function buildDailyReport(
  state: ActivityState,
  dayId: string,
  now: number,
  events?: readonly LogEvent[],
): DailyReportView | undefined {
  const { details } = state;
  const day = findDay(state, dayId);
  if (!details || !day) return undefined;
  const sop = findSop(details.sopId);
  const asOf = day.archived?.at ?? now;
  const schedule = scheduleDay(day.plan, sop);
  const steps = stepRowsOf(day, sop, asOf, events && timeCorrections(events, dayId));
  const expected = expectedOn(state, day);
  return {
    details,
    sopName: sop.name,
    sopNumber: sop.cover.number,
    date: day.plan.date,
    dayNumber: dayNumber(state, dayId),
    dayCount: state.days.length,
    place: placeOf(day.plan.room, details.place),
    jp: heldSteps(day, sop).reduce((sum, { jp }) => sum + jp, 0),
    lessons: lessonsOf(heldSteps(day, sop), sop),
    plannedStart: schedule.startMinute,
    plannedEnd: schedule.endMinute,
    ...actualSpan(steps, isDayOver(day)),
    lateMinutes: dayEnd(day, sop, details.zone, asOf).lateMinutes,
    participants: summarizeParticipants(expected),
    steps,
    totals: totalsOf(steps),
    parallelSteps: blocksOf(day.plan.steps, sop)
      .filter((block) => block.steps.length > 1)
      .map((block) => block.steps.map(({ step }) => step)),
    sessions: recapSessions(state, day, sop, events ? attendanceCorrections(events, dayId) : []),
    desk: recapDesk(state.desk, expected, asOf),
    notes: noteRowsOf(day, sop),
    archived: day.archived,
    gaps: dayGaps(day, sop),
    asOf,
  };
}

/** Without those of sessions that did not take place: honoraria are paid by this list. */
const heldSteps = (day: DayState, sop: Sop): DayState['plan']['steps'] =>
  day.plan.steps.filter(({ step }) => {
    const session = sessionOfStep(day, sop, step);
    return !session || !day.cancelledSessions[session.step];
  });

/** Whoever was expected on a sheet of that day; before the first sheet, who takes part now. */
function expectedOn(state: ActivityState, day: DayState): readonly Participant[] {
  const onSheets = new Set(Object.values(day.sheets).flatMap(({ roster }) => roster));
  if (onSheets.size === 0) return participantsOn(state, day.plan.date);
  return [...onSheets].flatMap((id) => findParticipant(state, id) ?? []);
}

/** When a day really began, and when it ended if it is over. */
export function actualSpan(
  steps: readonly StepRow[],
  isOver: boolean,
): Pick<DailyReportView, 'startedAt' | 'finishedAt'> {
  const starts = steps.flatMap(({ startedAt }) => startedAt ?? []);
  const finishes = steps.flatMap(({ finishedAt }) => finishedAt ?? []);
  return {
    startedAt: starts.length > 0 ? Math.min(...starts) : undefined,
    finishedAt: isOver && finishes.length > 0 ? Math.max(...finishes) : undefined,
  };
}
