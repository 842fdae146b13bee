import { createContext, useContext } from 'react';
import type { PrimaryAct } from '../../domain/run/primary-act';
import type { RunBlock } from '../../domain/run/run-blocks';
import type { DayState } from '../../domain/state';
import type { RunActs } from './run-acts';
import type { GroupActs } from './use-group-acts';

/** What is asked before an act; one at a time. */
export type RunDialog =
  | { readonly kind: 'skip'; readonly block: RunBlock }
  /** `start` and `finish` correct a recorded time; `advance` does the primary act in the past. */
  | {
      readonly kind: 'time';
      readonly edge: 'start' | 'finish' | 'begin' | 'advance';
      readonly steps: readonly number[];
      /** Epoch ms that the dialog begins with. */
      readonly from: number;
    }
  /** The day would begin on another date than its own; `today` is `YYYY-MM-DD`. */
  | { readonly kind: 'off-date'; readonly today: string; readonly begin: () => Promise<boolean> }
  | { readonly kind: 'archive' }
  | { readonly kind: 'reopen-day' }
  | { readonly kind: 'groups' }
  | { readonly kind: 'shortcuts' };

/** The day on the screen, and what can be done to it. */
export interface RunHandle {
  readonly day: DayState;
  readonly blocks: readonly RunBlock[];
  /** What is due now: every block with a clock, else the next. */
  readonly current: readonly RunBlock[];
  /** What the middle shows: the chosen block, else the current ones. */
  readonly shown: readonly RunBlock[];
  readonly primary: PrimaryAct | undefined;
  readonly isReadOnly: boolean;
  readonly acts: RunActs;
  readonly groups: GroupActs;
  /** For whatever does the primary act. */
  readonly ifMeant: (act: () => void) => void;
  /** @param step undefined follows the day again */
  readonly select: (step: number | undefined) => void;
  readonly ask: (dialog: RunDialog) => void;
}

export const RunContext = createContext<RunHandle | undefined>(undefined);

export function useRun(): RunHandle {
  const run = useContext(RunContext);
  if (!run) throw new Error('useRun outside of Pelaksanaan');
  return run;
}
