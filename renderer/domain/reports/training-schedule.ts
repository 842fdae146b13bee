import { type JpTotal, jpTotal } from '../activity/jp-target';
import { type Block, blocksOf, scheduleDay } from '../activity/schedule';
import { dateIn } from '../activity/zone';
import { leadOf } from '../run/run-blocks';
import { findSop, findStep } from '../sop/catalogue';
import type { Sop } from '../sop/sop';
import type { ActivityState, DayState } from '../state';
import { activityHead, type PaperHead } from './paper-head';

/** A row of the jadwal: steps that run together are one. */
export interface ScheduleRow {
  /** Minutes after midnight. */
  readonly startMinute: number;
  readonly endMinute: number;
  /** Mata pelatihan, or what is done where nothing is taught. */
  readonly name: string;
  readonly jp: number;
  /** Empty where nobody is named. */
  readonly speaker: string;
  /** Ket. of the SOP, e.g. `Jika ada`. */
  readonly remark: string;
  readonly isBreak: boolean;
}

export interface ScheduledDay {
  readonly dayNumber: number;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Empty where all days share one: it stands in the head. */
  readonly room: string;
  readonly rows: readonly ScheduleRow[];
  readonly jp: number;
}

/** Everything that the Jadwal Pelatihan prints. */
export interface TrainingScheduleView extends PaperHead {
  readonly days: readonly ScheduledDay[];
  /** `YYYY-MM-DD`. */
  readonly madeOn: string;
  readonly total: JpTotal;
}

/**
 * @param now epoch ms
 * @returns undefined while no day is planned
 */
export function buildTrainingSchedule(
  state: ActivityState,
  now: number,
): TrainingScheduleView | undefined {
  const { details, days } = state;
  const head = activityHead(state);
  if (!details || !head) return undefined;
  const sop = findSop(details.sopId);
  const plans = days.map(({ plan }) => plan);
  const hasOneRoom = new Set(plans.map(({ room }) => room.trim())).size === 1;
  return {
    ...head,
    days: days.map((day, index) => scheduledDay(day, index + 1, hasOneRoom, sop)),
    madeOn: dateIn(details.zone, now),
    total: jpTotal(plans, details),
  };
}

function scheduledDay(
  { plan }: DayState,
  dayNumber: number,
  hasOneRoom: boolean,
  sop: Sop,
): ScheduledDay {
  const { steps, jp } = scheduleDay(plan, sop);
  const startOf = (block: Block) =>
    steps.find(({ step }) => step === block.steps[0]?.step)?.start ?? plan.startMinute;
  return {
    dayNumber,
    date: plan.date,
    room: hasOneRoom ? '' : plan.room,
    rows: blocksOf(plan.steps, sop).map((block) => rowOf(block, startOf(block), sop)),
    jp,
  };
}

function rowOf({ steps, minutes }: Block, startMinute: number, sop: Sop): ScheduleRow {
  const numbers = steps.map(({ step }) => step);
  const lead = findStep(sop, leadOf(numbers, sop));
  return {
    startMinute,
    endMinute: startMinute + minutes,
    name: distinct(steps.map(({ topic }) => topic)) || lead.shortName,
    jp: steps.reduce((sum, { jp }) => sum + jp, 0),
    speaker: distinct(steps.map(({ speaker }) => speaker)),
    remark: lead.remark,
    isBreak: lead.isBreak,
  };
}

const distinct = (texts: readonly string[]): string =>
  [...new Set(texts.map((text) => text.trim()))].filter((text) => text !== '').join('; ');
