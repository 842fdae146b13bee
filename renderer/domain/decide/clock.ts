import type { CommandOf } from '../commands';
import { activeSteps } from '../run/progress';
import type { ActivityState } from '../state';
import { type ActivityDecision, accept, draft, onOpenDay, refuse } from './decision';

export function decideExcludeGap(
  state: ActivityState,
  command: CommandOf<'exclude-gap'>,
  now: number,
): ActivityDecision {
  const { dayId, from, to } = command;
  if (to > now) return refuse({ code: 'time-in-future' });
  if (from >= to) return refuse({ code: 'gap-reversed' });
  return onOpenDay(state, dayId, (day) =>
    activeSteps(day).length === 0
      ? refuse({ code: 'nothing-to-do' })
      : accept(draft('GapExcluded', { dayId, from, to }, now)),
  );
}

/** Only what runs needs it: what is finished keeps the times that were shown. */
export function decideAdjustClock(
  state: ActivityState,
  command: CommandOf<'adjust-clock'>,
  now: number,
): ActivityDecision {
  const { dayId, delta } = command;
  if (delta === 0 || !Number.isInteger(delta)) return refuse({ code: 'nothing-to-do' });
  return onOpenDay(state, dayId, (day) =>
    activeSteps(day).length === 0
      ? refuse({ code: 'nothing-to-do' })
      : accept(draft('ClockAdjusted', { dayId, delta }, now)),
  );
}
