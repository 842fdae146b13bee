import { liveQuery, type Subscription } from 'dexie';
import { uuidv7 } from 'uuidv7';
import type { Draft, Head, LogEvent } from '../domain/log/event';
import { seal } from '../domain/log/seal';
import type { Finding } from '../domain/log/verify';
import { checkInBackground } from './background-check';
import { encodeLine } from './event-codec';
import { append } from './journal-calls';
import { withLogLock } from './log-lock';
import { LogReplica } from './log-replica';
import { type Heads, readHeads } from './log-store';
import { extendView } from './log-view';
import type { MendingTools } from './mend-log';
import type { LogKind } from './projection';
import { newSalt } from './salt';
import type { LogSnapshot, Outcome, SessionNews } from './session';
import { type StorageFailure, storageFailureOf } from './storage-failure';

/** Ms until acts that only the journal holds are offered to the database again. */
const RETRY_EVERY = 10_000;

export interface SessionTools<State, Command, Refusal> extends MendingTools, SessionNews {
  readonly kind: LogKind<State, Command, Refusal>;
  /** Who is at this laptop, at the moment of an act. */
  readonly operator: () => string;
  /** Ms between two attempts to bring in what only the journal holds. */
  readonly retryEvery?: number;
}

export type OpenedSession<State, Command, Refusal> =
  | { readonly ok: true; readonly session: LogSession<State, Command, Refusal> }
  | { readonly ok: false; readonly code: StorageFailure };

/**
 * One log as a window works with it. An act counts once the journal acknowledged it and the
 * database's strict transaction ended; only then state and listeners learn of it. Any number of
 * sessions and windows may hold the same log: they take turns and follow each other.
 */
export class LogSession<State, Command, Refusal> {
  readonly activityId: string;
  readonly #tools: SessionTools<State, Command, Refusal>;
  readonly #replica: LogReplica<State>;
  readonly #listeners = new Set<() => void>();
  readonly #closing = new AbortController();
  #following: Subscription | undefined;
  #altered: Finding | undefined;
  #isTrying = false;
  #snapshot: LogSnapshot<State>;

  /** Reads the log, mends it where the journal can, and begins to follow it. */
  static async open<State, Command, Refusal>(
    tools: SessionTools<State, Command, Refusal>,
    activityId: string,
  ): Promise<OpenedSession<State, Command, Refusal>> {
    const session = new LogSession(tools, activityId);
    const failure = await session.#locked(() => session.#replica.load());
    if (failure) return { ok: false, code: failure };
    session.#follow();
    void session.#check('mend');
    return { ok: true, session };
  }

  private constructor(tools: SessionTools<State, Command, Refusal>, activityId: string) {
    this.#tools = tools;
    this.activityId = activityId;
    this.#replica = new LogReplica(tools, activityId);
    this.#snapshot = this.#describe();
  }

  get state(): State {
    return this.#snapshot.state;
  }

  /** The id under which this laptop records now. */
  get deviceId(): string {
    return this.#replica.deviceId;
  }

  get events(): readonly LogEvent[] {
    return this.#snapshot.events;
  }

  /** The same object until something changes, as React's `useSyncExternalStore` wants it. */
  readonly getSnapshot = (): LogSnapshot<State> => this.#snapshot;

  /** @returns a function that ends the subscription */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  /** Decides and records; acts on one log happen one after the other, in all windows. */
  execute(command: Command): Promise<Outcome<Refusal>> {
    return this.#locked(() => this.#act(command));
  }

  /**
   * Brings acts that only the journal holds into the database.
   *
   * @returns why it did not succeed
   */
  retry(): Promise<StorageFailure | undefined> {
    return this.#locked(
      async () =>
        (await this.#replica.catchUp()) ?? (await this.#replica.save(this.#replica.view, [])),
    );
  }

  /** Ends following, checking and telling; acts that only the journal holds are still brought in. */
  close(): void {
    this.#closing.abort();
    this.#following?.unsubscribe();
    this.#listeners.clear();
  }

  /** Runs work while no other window touches this log, then tells what became of it. */
  async #locked<T>(work: () => Promise<T>): Promise<T> {
    const wasDegraded = this.#replica.degraded !== undefined;
    const result = await withLogLock(this.#tools.database.name, this.activityId, work);
    this.#tell();
    if (this.#replica.degraded) void this.#keepTrying();
    else if (wasDegraded) this.#tools.onCaughtUp?.();
    return result;
  }

  async #keepTrying(): Promise<void> {
    if (this.#isTrying) return;
    this.#isTrying = true;
    const { retryEvery = RETRY_EVERY } = this.#tools;
    while (this.#replica.degraded) {
      await new Promise((resolve) => setTimeout(resolve, retryEvery));
      // A closed database opens with the next window only.
      if ((await this.retry()) === 'closed') break;
    }
    this.#isTrying = false;
  }

  async #act(command: Command): Promise<Outcome<Refusal>> {
    const { kind, journal, clock } = this.#tools;
    const replica = this.#replica;
    let hasMended = false;
    for (;;) {
      const unread = await replica.catchUp();
      // With a journal the act can still be recorded: it checks the order itself.
      if (unread && !journal) return { status: 'not-saved', code: unread };
      const context = { now: clock.now(), deviceId: replica.deviceId, newId: uuidv7 };
      const decision = kind.machine.decide(replica.view.state, command, context);
      if (!decision.ok) return { status: 'refused', refusal: decision.refusal };
      if (decision.drafts.length === 0) return { status: 'done', events: [] };

      const events = this.#seal(decision.drafts, context.now);
      // Computed before anything is written, so that a bug in a rule leaves no trace on disk.
      const next = extendView(kind.machine, replica.view, events);
      const journaled = journal && (await append(journal, events.map(encodeLine)));
      if (journaled?.status === 'failed') {
        const { code } = journaled;
        if (code !== 'out-of-order' || hasMended) return { status: 'not-saved', code };
        const failure = await replica.mend();
        if (failure) return { status: 'not-saved', code: failure };
        hasMended = true;
        continue;
      }
      const failure = await replica.save(next, events);
      if (failure && !journal) return { status: 'not-saved', code: failure };
      if (failure) replica.keepPending(next, events, failure);
      return { status: 'done', events };
    }
  }

  #seal(drafts: readonly Draft[], now: number): readonly LogEvent[] {
    const { clock, operator } = this.#tools;
    const { deviceId, view } = this.#replica;
    const none: Head = { activityId: this.activityId, deviceId, seq: 0, hash: '' };
    return seal(drafts, view.heads.get(deviceId) ?? none, {
      now,
      utcOffset: clock.utcOffset(now),
      operator: operator(),
      newId: uuidv7,
      newSalt,
    });
  }

  #follow(): void {
    const { database } = this.#tools;
    // Under the lock, because a live query may show rows before they are committed.
    this.#following = liveQuery(() => readHeads(database, this.activityId)).subscribe({
      next: (heads) => {
        if (this.#isNews(heads)) void this.#takeNews();
      },
      error: (error: unknown) => void this.#unread(error),
    });
  }

  async #takeNews(): Promise<void> {
    const code = await this.#locked(() => this.#replica.catchUp());
    if (code && !this.#closing.signal.aborted) this.#tools.onUnread?.(code);
  }

  /** Rejects where it is no failure of the database: then it is a bug. */
  async #unread(error: unknown): Promise<void> {
    const code = storageFailureOf(error);
    if (code === undefined) throw error;
    this.#tools.onUnread?.(code);
  }

  #isNews(heads: Heads): boolean {
    const known = this.#replica.view.heads;
    return [...heads.values()].some((head) => head.hash !== known.get(head.deviceId)?.hash);
  }

  /** Hashing takes long, so it happens after the log is shown. */
  async #check(onFinding: 'mend' | 'report'): Promise<void> {
    const { events } = this.#replica.view;
    const finding = await checkInBackground(events, this.#closing.signal);
    if (!finding) return;
    if (onFinding === 'mend' && this.#tools.journal) {
      await this.#locked(() => this.#replica.mend());
      return this.#check('report');
    }
    this.#altered = finding;
    this.#tell();
  }

  #tell(): void {
    const next = this.#describe();
    const { state, events, degraded, finding } = this.#snapshot;
    const isSame =
      next.state === state &&
      next.events === events &&
      next.degraded === degraded &&
      next.finding === finding;
    if (isSame) return;
    this.#snapshot = next;
    for (const listener of [...this.#listeners]) listener();
  }

  #describe(): LogSnapshot<State> {
    const { view, degraded, finding } = this.#replica;
    return { state: view.state, events: view.events, degraded, finding: finding ?? this.#altered };
  }
}
