import { useLiveQuery } from 'dexie-react-hooks';
import type { DayPlan } from '../../domain/activity/day-plan';
import type { DaySummary } from '../../domain/summary';
import { useActivity } from '../../workspace/activity';
import { useWorkspace } from '../../workspace/workspace';

const NONE: readonly DaySummary[] = [];

/** Days of other kegiatan on this laptop between the first and the last of these dates. */
export function useOtherDays(plans: readonly DayPlan[]): readonly DaySummary[] {
  const { store } = useWorkspace();
  const { activityId } = useActivity();
  const dates = plans.map(({ date }) => date).toSorted();
  const [first, last] = [dates.at(0), dates.at(-1)];
  const others = useLiveQuery(async () => {
    if (first === undefined || last === undefined) return NONE;
    const days = await store.queries.daysBetween(first, last);
    return days.filter((day) => day.activityId !== activityId);
  }, [store, activityId, first, last]);
  return others ?? NONE;
}
