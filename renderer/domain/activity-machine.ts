import type { Command } from './commands';
import { decide } from './decide';
import { evolve, replay } from './evolve';
import type { LogMachine } from './log/machine';
import type { Refusal } from './refusal';
import type { ActivityState } from './state';

/** A kegiatan as the store runs it. */
export const activityMachine: LogMachine<ActivityState, Command, Refusal> = {
  replay,
  evolve,
  decide,
};
