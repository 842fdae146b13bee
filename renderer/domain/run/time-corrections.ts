import { undoneActs } from '../evolve/acts';
import type { LogEvent } from '../log/event';

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
  const times = new Map<string, number>();
  const corrections: TimeCorrection[] = [];
  for (const event of events) {
    if (undone.has(event.act)) continue;
    const { type, occurredAt, recordedAt, operator } = event;
    if (type !== 'StepStarted' && type !== 'StepFinished' && type !== 'StepTimeCorrected') continue;
    if (event.payload.dayId !== dayId) continue;
    const { step } = event.payload;
    if (type === 'StepStarted') times.set(`${step}/start`, occurredAt);
    if (type === 'StepFinished') times.set(`${step}/finish`, occurredAt);
    if (type === 'StepTimeCorrected') {
      const { edge, at, reason } = event.payload;
      const key = `${step}/${edge}`;
      corrections.push({ step, edge, from: times.get(key), to: at, reason, operator, recordedAt });
      times.set(key, at);
    }
  }
  return corrections;
}
