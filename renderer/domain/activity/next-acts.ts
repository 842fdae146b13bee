import { activeSteps, hasBegun } from '../run/progress';
import { findStep } from '../sop/catalogue';
import type { Sop } from '../sop/sop';
import { type ActivityState, activeParticipants, type DayState } from '../state';

interface OfDay {
  readonly dayId: string;
  /** Hari ke-, from 1. */
  readonly number: number;
  /** `YYYY-MM-DD`. */
  readonly date: string;
}

/** Something to be done for a kegiatan now. */
export type NextAct =
  | { readonly kind: 'plan-days' }
  | ({ readonly kind: 'continue-day' } & OfDay)
  | { readonly kind: 'import-participants' }
  | ({ readonly kind: 'start-day' } & OfDay)
  /** It is past, and was not archived. */
  | ({ readonly kind: 'settle-day' } & OfDay)
  /** Teaching steps without topic or narasumber, on days that are still open. */
  | { readonly kind: 'name-lessons'; readonly count: number }
  | { readonly kind: 'set-operator' }
  | ({ readonly kind: 'await-day' } & OfDay)
  | { readonly kind: 'make-documents' };

/**
 * What is to be done, most urgent first; never empty. A running class comes before everything,
 * and people before a class that has not begun, because its first act is to register them.
 *
 * @param today `YYYY-MM-DD` in the activity's zone
 * @param hasOperator somebody's name is written into what is recorded
 */
export function nextActs(
  state: ActivityState,
  sop: Sop,
  { today, hasOperator }: { readonly today: string; readonly hasOperator: boolean },
): readonly NextAct[] {
  if (state.days.length === 0) return [{ kind: 'plan-days' }];
  const open = state.days
    .map((day, index) => ({ day, number: index + 1 }))
    .filter(({ day }) => !day.archived);
  if (open.length === 0) return [{ kind: 'make-documents' }];

  const ofDays = <K extends string>(kind: K, isMeant: (day: DayState) => boolean) =>
    open
      .filter(({ day }) => isMeant(day))
      .map(({ day: { plan }, number }) => ({ kind, dayId: plan.dayId, number, date: plan.date }));
  const isRunning = (day: DayState) =>
    activeSteps(day).length > 0 || (day.plan.date === today && hasBegun(day));
  const count = unnamedLessons(
    open.map(({ day }) => day),
    sop,
  );

  const acts: readonly NextAct[] = [
    ...ofDays('continue-day', isRunning),
    ...(activeParticipants(state).length === 0 ? [{ kind: 'import-participants' } as const] : []),
    ...ofDays('start-day', (day) => day.plan.date === today && !isRunning(day)),
    ...ofDays('settle-day', (day) => day.plan.date < today && !isRunning(day)),
    ...(count > 0 ? [{ kind: 'name-lessons', count } as const] : []),
    ...(hasOperator ? [] : [{ kind: 'set-operator' } as const]),
  ];
  return acts.length > 0 ? acts : ofDays('await-day', () => true).slice(0, 1);
}

function unnamedLessons(days: readonly DayState[], sop: Sop): number {
  return days
    .flatMap(({ plan }) => plan.steps)
    .filter(({ step, topic, speaker }) => {
      const isNamed = topic.trim() !== '' && speaker.trim() !== '';
      return findStep(sop, step).teaches && !isNamed;
    }).length;
}
