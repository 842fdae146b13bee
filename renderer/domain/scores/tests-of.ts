import { findStep } from '../sop/catalogue';
import type { Sop } from '../sop/sop';
import { type ActivityState, runOf, type Score } from '../state';

/** A test in the plan of a kegiatan: a day and the SOP step that takes it. */
export interface PlannedTest {
  readonly dayId: string;
  /** Hari ke-, from 1. */
  readonly dayNumber: number;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** The SOP's own number. */
  readonly step: number;
  readonly kind: 'pre' | 'post';
  /** `Pre Test`, or `Pre Test Hari 2` where the plan has several. */
  readonly name: string;
  /** The day skipped it, yet scores were recorded. */
  readonly isSkipped: boolean;
  /** By participant; missing is not tested. */
  readonly scores: Readonly<Record<string, Score>>;
}

/** Names a test within its kegiatan; also an address: `/kegiatan/…/nilai?tes=<key>`. */
export const testKey = ({ dayId, step }: Pick<PlannedTest, 'dayId' | 'step'>): string =>
  `${dayId}/${step}`;

/** The tests of the plan in their order. A skipped one without scores is none. */
export function testsOf(state: ActivityState, sop: Sop): readonly PlannedTest[] {
  const planned = state.days.flatMap((day, index) =>
    day.plan.steps.flatMap(({ step }) => {
      const { test: kind, shortName } = findStep(sop, step);
      return kind ? [{ day, dayNumber: index + 1, step, kind, shortName }] : [];
    }),
  );
  return planned.flatMap(({ day, dayNumber, step, kind, shortName }) => {
    const { dayId, date } = day.plan;
    const scores = day.scores[step] ?? {};
    const isSkipped = runOf(day, step).status === 'skipped';
    if (isSkipped && Object.keys(scores).length === 0) return [];
    const isOnly = planned.filter((other) => other.kind === kind).length === 1;
    const name = isOnly ? shortName : `${shortName} Hari ${dayNumber}`;
    return [{ dayId, dayNumber, date, step, kind, name, isSkipped, scores }];
  });
}
