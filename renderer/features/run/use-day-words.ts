import { dateIn } from '../../domain/activity/zone';
import { dayInWords } from '../../domain/run/day-in-words';
import { useActivity } from '../../workspace/activity';
import { useNow } from '../../workspace/use-now';
import { useRun } from './run-context';

/** How running text calls the day on the screen: `hari ini`, or `hari 2` on any other date. */
export function useDayWords(): string {
  const { state, details } = useActivity();
  const { day } = useRun();
  return dayInWords(state, day.plan.dayId, dateIn(details.zone, useNow(60_000)));
}
