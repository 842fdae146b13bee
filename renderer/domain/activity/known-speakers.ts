import { findSpeaker } from '../people/find-speaker';
import { fullName } from '../people/personal-name';
import type { Speaker } from '../people/staff';
import type { DayPlan } from './day-plan';

/** Names to choose from, each once. */
export interface SpeakerChoices {
  /** Full names of those with biodata. */
  readonly recorded: readonly string[];
  /** Other names that stand in the plans. */
  readonly others: readonly string[];
}

/** Narasumber with biodata, and names of the plans that belong to none of them. */
export function speakerChoices(
  speakers: readonly Speaker[],
  plans: readonly DayPlan[],
  except: { readonly dayId: string; readonly step: number },
): SpeakerChoices {
  return {
    recorded: [...new Set(speakers.map(fullName))],
    others: knownSpeakers(plans, except).filter((name) => !findSpeaker(speakers, name)),
  };
}

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
