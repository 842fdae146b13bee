import { z } from 'zod';
import { type CapabilityHandlers, guarded } from '../handler';

export interface AppFacts {
  readonly version: string;
  readonly platform: string;
  /** The computer's own name: the proposal for the name of this device in the log. */
  readonly computerName: string;
}

export function appHandlers(facts: AppFacts): CapabilityHandlers<'app'> {
  return { info: guarded(z.tuple([]), async () => facts) };
}
