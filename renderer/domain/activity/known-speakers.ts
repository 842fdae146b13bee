import type { DayPlan } from './day-plan';

/**
 * Narasumber named anywhere in the plans, each once, in alphabetical order.
 *
 * @param except the step that is being filled in: what stands there is no proposal for it
 */
export function knownSpeakers(
  plans: readonly DayPlan[],
  except: { readonly dayId: string; readonly step: number },
): readonly string[] {
  const names = plans.flatMap(({ dayId, steps }) =>
    steps
      .filter(({ step }) => dayId !== except.dayId || step !== except.step)
      .map(({ speaker }) => speaker.trim()),
  );
  return [...new Set(names)]
    .filter((name) => name !== '')
    .toSorted((a, b) => a.localeCompare(b, 'id'));
}
