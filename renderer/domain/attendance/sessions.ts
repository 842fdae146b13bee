import type { DayPlan } from '../activity/day-plan';
import { type ScheduledStep, scheduleDay } from '../activity/schedule';
import { findStep } from '../sop/catalogue';
import type { Sop } from '../sop/sop';

export interface Lesson {
  /** Mata pelatihan; empty if the plan names none. */
  readonly topic: string;
  readonly speaker: string;
  readonly jp: number;
}

/** The part of a day that one daftar hadir stands for. */
export interface Session {
  /** SOP number of the step that takes it. */
  readonly step: number;
  /** Sesi ke-, from 1 each day. */
  readonly number: number;
  /** Minutes after midnight; planned. */
  readonly startMinute: number;
  readonly endMinute: number;
  readonly jp: number;
  readonly lessons: readonly Lesson[];
  /** When its JP are taught, in order; breaks and closing acts are not among them. */
  readonly taught: readonly TaughtPart[];
}

/** Minutes after midnight; planned. */
export interface TaughtPart {
  readonly startMinute: number;
  readonly endMinute: number;
  readonly jp: number;
}

/**
 * A daftar hadir counts for everything from the step that takes it up to the next one or to the
 * archiving step. A break in between belongs to it, one at its end does not.
 */
export function sessionsOf(
  plan: Pick<DayPlan, 'startMinute' | 'steps'>,
  sop: Sop,
): readonly Session[] {
  const parts: ScheduledStep[][] = [];
  let current: ScheduledStep[] | undefined;
  for (const scheduled of scheduleDay(plan, sop).steps) {
    const role = findStep(sop, scheduled.step).attendance;
    if (role === 'session') {
      current = [];
      parts.push(current);
    }
    if (role === 'archive') current = undefined;
    current?.push(scheduled);
  }
  return parts.flatMap((part, index) => {
    const [first] = part;
    if (!first) return [];
    const lastLesson = part.findLast(({ step }) => !findStep(sop, step).isBreak) ?? first;
    return {
      step: first.step,
      number: index + 1,
      startMinute: first.start,
      endMinute: lastLesson.end,
      jp: part.reduce((sum, { jp }) => sum + jp, 0),
      lessons: lessonsOf(part, sop),
      taught: part
        .filter(({ jp }) => jp > 0)
        .map(({ start, end, jp }) => ({ startMinute: start, endMinute: end, jp })),
    };
  });
}

/** What is taught, in order; the same topic by the same narasumber in two steps is one lesson. */
export function lessonsOf(
  steps: readonly Pick<ScheduledStep, 'step' | 'topic' | 'speaker' | 'jp'>[],
  sop: Sop,
): readonly Lesson[] {
  const lessons: { topic: string; speaker: string; jp: number }[] = [];
  for (const { step, topic, speaker, jp } of steps) {
    const isLesson = findStep(sop, step).teaches || topic !== '' || speaker !== '' || jp > 0;
    if (!isLesson) continue;
    const same = lessons.find((lesson) => lesson.topic === topic && lesson.speaker === speaker);
    if (same) same.jp += jp;
    else lessons.push({ topic, speaker, jp });
  }
  return lessons;
}
