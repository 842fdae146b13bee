import type { Draft, LogEvent } from './event';

/** What a decision may know beside state and command. */
export interface DecideContext {
  /** Epoch ms. */
  readonly now: number;
  readonly deviceId: string;
  /** A fresh UUIDv7 each call. */
  readonly newId: () => string;
}

export type Decision<Refusal> =
  | { readonly ok: true; readonly drafts: readonly Draft[] }
  | { readonly ok: false; readonly refusal: Refusal };

/** A pure state machine over one log; the store runs it without knowing what it decides. */
export interface LogMachine<State, Command, Refusal> {
  /** Folds a whole log, in the order of `orderEvents`. */
  readonly replay: (events: readonly LogEvent[]) => State;
  /**
   * Adds one more event to a state, or returns undefined where only a replay of the whole log can
   * tell (an undo).
   */
  readonly evolve: (state: State, event: LogEvent) => State | undefined;
  readonly decide: (state: State, command: Command, context: DecideContext) => Decision<Refusal>;
}
