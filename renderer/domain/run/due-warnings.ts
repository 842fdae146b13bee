import { stepsInWords } from './run-blocks';
import type { StepClock } from './step-clock';
import type { Warning } from './warning';

/** The warning of each clock that was seen, by `warningKey`. */
export type SeenWarnings = ReadonlyMap<string, Warning>;

/** A clock that has just begun to run out, or has just run out. */
export interface DueWarning {
  readonly warning: 'soon' | 'over';
  /** For who cannot see the clock. */
  readonly sentence: string;
}

/**
 * What is to be said of clocks that got worse since they were last seen. A clock seen for the first
 * time says nothing, neither does one that is paused.
 */
export function dueWarnings(
  seen: SeenWarnings,
  clocks: readonly StepClock[],
): readonly DueWarning[] {
  return clocks.flatMap((clock) => {
    const { status, steps, tone, timing } = clock;
    const isWorse = steps.some((step) => {
      const before = seen.get(warningKey(step, clock));
      return before !== undefined && RANKS[tone] > RANKS[before];
    });
    if (status === 'paused' || tone === 'calm' || !isWorse) return [];
    const words = stepsInWords(steps);
    const sentence =
      tone === 'over'
        ? `Waktu ${words} habis.`
        : `L${words.slice(1)} hampir habis, sisa ${minutesLeft(timing.remaining)}.`;
    return [{ warning: tone, sentence }];
  });
}

export function seenWarnings(clocks: readonly StepClock[]): SeenWarnings {
  return new Map(
    clocks.flatMap((clock) =>
      clock.steps.map((step) => [warningKey(step, clock), clock.tone] as const),
    ),
  );
}

const RANKS: Record<Warning, number> = { calm: 0, soon: 1, over: 2 };

const minutesLeft = (ms: number): string => `${Math.max(1, Math.round(ms / 60_000))} menit`;

/** A step of another day has another start. */
const warningKey = (step: number, { startedAt }: StepClock): string => `${step}/${startedAt}`;
