import { useState } from 'react';
import type { DayPlan } from '../../domain/activity/day-plan';
import { isSamePlan } from '../../domain/activity/edit-plan';
import { findDay } from '../../domain/state';
import { useActivity } from '../../workspace/activity';
import { withoutSaved } from './without-saved';

export interface ScheduleDraft {
  /** Every day as it stands on the screen, by date. */
  readonly plans: readonly DayPlan[];
  readonly isDirty: boolean;
  readonly isChanged: (dayId: string) => boolean;
  readonly isNew: (dayId: string) => boolean;
  /** Puts plans into the draft: changed or new days. */
  readonly put: (...plans: readonly DayPlan[]) => void;
  /** Lets go of what was changed about a day; a new day is gone. */
  readonly drop: (dayId: string) => void;
  readonly discard: () => void;
  /** @returns whether everything is stored; if not, the user was told why. */
  readonly save: () => Promise<boolean>;
}

/** Changes to the days, kept on the screen until they are saved together. */
export function useScheduleDraft(): ScheduleDraft {
  const { state, run } = useActivity();
  const [changes, setChanges] = useState<ReadonlyMap<string, DayPlan>>(new Map());

  const stored = state.days.map(({ plan }) => plan);
  const storedIds = new Set(stored.map(({ dayId }) => dayId));
  const added = [...changes.values()].filter(({ dayId }) => !storedIds.has(dayId));
  const plans = [...stored.map((plan) => changes.get(plan.dayId) ?? plan), ...added];
  const isChanged = (dayId: string) => {
    const changed = changes.get(dayId);
    return changed !== undefined && !isSamePlan(changed, findDay(state, dayId)?.plan);
  };
  const changed = [...changes.values()].filter(({ dayId }) => isChanged(dayId));

  return {
    plans: plans.toSorted((a, b) => a.date.localeCompare(b.date)),
    isDirty: changed.length > 0,
    isChanged,
    isNew: (dayId) => !storedIds.has(dayId),
    put: (...put) =>
      setChanges(
        (before) => new Map([...before, ...put.map((plan) => [plan.dayId, plan] as const)]),
      ),
    drop: (dayId) => setChanges((before) => new Map([...before].filter(([id]) => id !== dayId))),
    discard: () => setChanges(new Map()),
    save: async () => {
      const { status } = await run({ type: 'plan-days', plans: changed });
      // What was typed meanwhile is not saved yet.
      if (status === 'done') setChanges((now) => withoutSaved(now, changed));
      return status === 'done';
    },
  };
}
