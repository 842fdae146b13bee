import type { CommandOf } from '../../../domain/commands';
import { plannedName } from '../../../domain/people/speaker-list';
import type { Speaker } from '../../../domain/people/staff';
import type { ActivityState } from '../../../domain/state';

/**
 * Records the biodata, and gives the full name to the plans that write the person otherwise.
 *
 * @param written how the plan writes the name, where that is known
 */
export function recordSpeaker(
  state: ActivityState,
  speaker: Speaker,
  written = plannedName(state, speaker),
): CommandOf<'record-speaker'> {
  const command = { type: 'record-speaker', speaker } as const;
  return written === undefined ? command : { ...command, written };
}
