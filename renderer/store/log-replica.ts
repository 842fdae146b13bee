import type { LogEvent } from '../domain/log/event';
import type { Finding } from '../domain/log/verify';
import { headsWithout, readNews, readPosition } from './catch-up';
import { loadLog } from './load-log';
import { appendEvents } from './log-store';
import { extendView, type LogView, viewOf } from './log-view';
import { type MendingTools, mendLog } from './mend-log';
import { type LogKind, NO_PROJECTION, type Projection } from './projection';
import type { NotSaved } from './session';
import { attempt, type StorageFailure } from './storage-failure';

export interface ReplicaTools<State> extends MendingTools {
  readonly kind: Pick<LogKind<State, never, unknown>, 'machine' | 'project'>;
}

/**
 * What one window knows of a log beside what the database holds of it. Every method must run under
 * the log's lock; a failure leaves everything as it was.
 */
export class LogReplica<State> {
  readonly #tools: ReplicaTools<State>;
  readonly #activityId: string;
  #view: LogView<State>;
  #deviceId = '';
  /** In the journal, but not in the database yet. */
  #pending: readonly LogEvent[] = [];
  #degraded: StorageFailure | undefined;
  #finding: Finding | undefined;

  constructor(tools: ReplicaTools<State>, activityId: string) {
    this.#tools = tools;
    this.#activityId = activityId;
    this.#view = viewOf(tools.kind.machine, [], new Map());
  }

  get view(): LogView<State> {
    return this.#view;
  }

  /** Under which device this laptop records. */
  get deviceId(): string {
    return this.#deviceId;
  }

  get degraded(): StorageFailure | undefined {
    return this.#degraded;
  }

  get finding(): Finding | undefined {
    return this.#finding;
  }

  /** Reads the whole log, and mends it first where numbers and links show that it needs it. */
  async load(): Promise<StorageFailure | undefined> {
    const { database, kind } = this.#tools;
    let log = await loadLog(database, this.#activityId);
    if (log.ok && log.value.needsMending) {
      // What cannot be mended now is still shown, with its finding.
      const mended = await mendLog(this.#tools, this.#activityId);
      if (mended.ok) log = await loadLog(database, this.#activityId);
    }
    if (!log.ok) return log.code;
    const position = await attempt(() => readPosition(database, this.#activityId));
    if (!position.ok) return position.code;
    const { events, heads, finding } = log.value;
    this.#deviceId = position.value.deviceId;
    this.#finding = finding;
    this.#dropStored(heads);
    this.#view = viewOf(kind.machine, [...events, ...this.#pending], heads);
    return undefined;
  }

  /** Takes in what other windows recorded. */
  async catchUp(): Promise<StorageFailure | undefined> {
    const { database, kind } = this.#tools;
    const position = await attempt(() => readPosition(database, this.#activityId));
    if (!position.ok) return position.code;
    const { deviceId, heads } = position.value;
    this.#deviceId = deviceId;
    this.#dropStored(heads);
    const known = headsWithout(this.#view.heads, this.#pending);
    const news = await attempt(() => readNews(database, this.#activityId, known, heads));
    if (!news.ok) return news.code;
    if (news.value === 'diverged') return this.load();
    if (news.value.length > 0) this.#view = extendView(kind.machine, this.#view, news.value);
    return undefined;
  }

  /** Compares the log with the journal, lets either side have what it lacks, and reads it again. */
  async mend(): Promise<NotSaved | undefined> {
    const mended = await mendLog(this.#tools, this.#activityId);
    if (!mended.ok) return mended.code;
    if (mended.journalFailure && !mended.deviceRenewed) return mended.journalFailure;
    return this.load();
  }

  /**
   * Writes what the database lacks and these events.
   *
   * @param next what the log amounts to with them
   */
  async save(
    next: LogView<State>,
    events: readonly LogEvent[],
  ): Promise<StorageFailure | undefined> {
    const batch = {
      activityId: this.#activityId,
      events: [...this.#pending, ...events],
      // With acts pending, the rows in the database are those of an earlier state.
      before: this.#pending.length === 0 ? this.#project(this.#view) : undefined,
      after: this.#project(next),
    };
    const saved = await attempt(() => appendEvents(this.#tools.database, batch));
    if (!saved.ok) return saved.code;
    this.#view = next;
    this.#pending = [];
    this.#degraded = undefined;
    return undefined;
  }

  /** Counts events that the journal acknowledged although the database failed to take them. */
  keepPending(next: LogView<State>, events: readonly LogEvent[], failure: StorageFailure): void {
    this.#view = next;
    this.#pending = [...this.#pending, ...events];
    this.#degraded = failure;
  }

  /** Another window may have brought acts from the journal into the database. */
  #dropStored(heads: LogView<State>['heads']): void {
    this.#pending = this.#pending.filter(
      (event) => event.seq > (heads.get(event.deviceId)?.seq ?? 0),
    );
  }

  #project(view: LogView<State>): Projection {
    if (view.events.length === 0) return NO_PROJECTION;
    return this.#tools.kind.project(this.#activityId, view.state);
  }
}
