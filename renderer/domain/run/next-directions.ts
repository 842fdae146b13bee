import { scheduleDay } from '../activity/schedule';
import { type Lesson, sessionsOf } from '../attendance/sessions';
import { recapDesk } from '../reports/desk-recap';
import { findStep } from '../sop/catalogue';
import type { Sop } from '../sop/sop';
import { type ActivityState, activeParticipants, type DayState, runOf } from '../state';

/** What the class is told of the next day (SOP step 19). */
export interface NextDay {
  readonly dayId: string;
  /** Hari ke-, from 1. */
  readonly number: number;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Minutes after midnight. */
  readonly startMinute: number;
  readonly endMinute: number;
  /** Empty if the plan names none. */
  readonly room: string;
  /** Of the first lesson that the plan names; undefined if it names none. */
  readonly firstLesson: Pick<Lesson, 'topic' | 'speaker'> | undefined;
}

/** Open for the kegiatan as a whole when its last day ends. */
export type OpenMatter =
  | { readonly kind: 'day-not-archived'; readonly dayId: string; readonly number: number }
  /** A test was held and nobody has a score. */
  | {
      readonly kind: 'test-without-scores';
      readonly dayId: string;
      readonly number: number;
      readonly step: number;
      readonly test: 'pre' | 'post';
    }
  | { readonly kind: 'desk-incomplete'; readonly count: number };

/** @returns undefined on the last day */
export function nextDirections(state: ActivityState, day: DayState, sop: Sop): NextDay | undefined {
  const index = state.days.findIndex(({ plan }) => plan.date > day.plan.date);
  const plan = state.days[index]?.plan;
  if (!plan) return undefined;
  const lessons = sessionsOf(plan, sop).flatMap((session) => session.lessons);
  return {
    dayId: plan.dayId,
    number: index + 1,
    date: plan.date,
    startMinute: plan.startMinute,
    endMinute: scheduleDay(plan, sop).endMinute,
    room: plan.room,
    firstLesson: lessons.find(({ topic, speaker }) => topic !== '' || speaker !== ''),
  };
}

/**
 * What is still open when the last day ends, beside that day itself, whose own lacks are told with
 * its archive.
 */
export function openMatters(state: ActivityState, day: DayState, sop: Sop): readonly OpenMatter[] {
  const days = state.days.map((of, index) => ({
    of,
    ref: { dayId: of.plan.dayId, number: index + 1 },
  }));
  const hasDesk = (of: DayState) =>
    of.plan.steps.some(({ step }) => findStep(sop, step).attendance === 'documents');
  const desk = recapDesk(state.desk, activeParticipants(state));
  const waiting = desk.isUnused ? desk.total : desk.incomplete.length;
  return [
    ...days
      .filter(({ of }) => of !== day && !of.archived)
      .map(({ ref }) => ({ kind: 'day-not-archived', ...ref }) as const),
    ...days.flatMap(({ of, ref }) =>
      of.plan.steps.flatMap(({ step }) => {
        const { test } = findStep(sop, step);
        const isHeld = runOf(of, step).status === 'finished';
        if (!test || !isHeld || Object.keys(of.scores[step] ?? {}).length > 0) return [];
        return [{ kind: 'test-without-scores', ...ref, step, test } as const];
      }),
    ),
    ...(waiting > 0 && state.days.some(hasDesk) && !hasDesk(day)
      ? [{ kind: 'desk-incomplete', count: waiting } as const]
      : []),
  ];
}

/** One matter, as part of a list. */
export function matterSentence(matter: OpenMatter): string {
  switch (matter.kind) {
    case 'day-not-archived':
      return `hari ${matter.number} belum diarsipkan`;
    case 'test-without-scores':
      return `nilai ${TEST_NAMES[matter.test]} hari ${matter.number} belum diisi`;
    case 'desk-incomplete':
      return `${matter.count} peserta belum lengkap di meja registrasi`;
  }
}

const TEST_NAMES = { pre: 'Pre Test', post: 'Post Test' } as const;
