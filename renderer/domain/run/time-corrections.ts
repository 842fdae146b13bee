import { evolve } from '../evolve';
import { undoneActs } from '../evolve/acts';
import type { LogEvent } from '../log/event';
import { type ActivityState, EMPTY_ACTIVITY, findDay, runOf } from '../state';

/** A start or finish that was set by hand afterwards; instants in epoch ms. */
export interface TimeCorrection {
  readonly step: number;
  readonly edge: 'start' | 'finish';
  readonly from: number | undefined;
  readonly to: number;
  readonly reason: string;
  readonly operator: string;
  readonly recordedAt: number;
}

/**
 * The state keeps only the times that count now; what they were before, and why they were
 * changed, is in the log alone. Undone corrections are left out.
 *
 * @param events of the whole log, in the order of `orderEvents`
 */
export function timeCorrections(
  events: readonly LogEvent[],
  dayId: string,
): readonly TimeCorrection[] {
  const undone = undoneActs(events);
  const corrections: TimeCorrection[] = [];
  let state = EMPTY_ACTIVITY;
  for (const event of events) {
    const isOfDay = 'dayId' in event.payload && event.payload.dayId === dayId;
    if (!isOfDay || undone.has(event.act)) continue;
    if (event.type === 'StepTimeCorrected') {
      const { step, edge, at, reason } = event.payload;
      const { operator, recordedAt } = event;
      const from = timeOf(state, dayId, step, edge);
      corrections.push({ step, edge, from, to: at, reason, operator, recordedAt });
    }
    // Whatever else moves a time, as setting the laptop's clock does, counts as it does elsewhere.
    state = evolve(state, event) ?? state;
  }
  return corrections;
}

function timeOf(
  state: ActivityState,
  dayId: string,
  step: number,
  edge: TimeCorrection['edge'],
): number | undefined {
  const day = findDay(state, dayId);
  const run = day && runOf(day, step);
  return edge === 'start' ? run?.startedAt : run?.finishedAt;
}
