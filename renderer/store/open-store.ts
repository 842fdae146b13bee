import type { LogEvent } from '../domain/log/event';
import type { LogMachine } from '../domain/log/machine';
import { orderEvents } from '../domain/log/order';
import { OFFICE_LOG } from '../domain/office/settings';
import type { Clock } from './clock';
import { DATABASE_NAME } from './database';
import type { Journal } from './journal';
import { loadLog } from './load-log';
import { LogSession, type OpenedSession } from './log-session';
import { readMeta, writeMeta } from './meta';
import { type OpenFailure, openDatabase } from './open-database';
import { type LogKind, NO_PROJECTION, type Projector, projectorOf } from './projection';
import { type Queries, queriesOf } from './queries';
import { type Progress, rebuildProjections } from './rebuild';
import { type ReconcileReport, reconcile } from './reconcile';
import type { SessionNews } from './session';
import { type Attempt, attempt, type StorageFailure } from './storage-failure';

export interface StoreOptions<AS, AC, AR, OS, OC, OR> extends SessionNews {
  readonly databaseName?: string;
  /** Absent in a plain browser. */
  readonly journal?: Journal | undefined;
  readonly clock: Clock;
  /** Who is at this laptop, at the moment of an act; written into every event. */
  readonly operator: () => string;
  readonly activity: LogKind<AS, AC, AR> & {
    /** Raise it when `project` gives other rows for the same log: they are then made anew. */
    readonly projectionVersion: number;
  };
  readonly office: LogMachine<OS, OC, OR>;
  /** Of mending and rebuilding while opening; not called when there is nothing to do. */
  readonly progress?: Progress;
}

export interface Store<AS, AC, AR, OS, OC, OR> {
  /** Each call gives a session of its own, to be closed by whoever asked. An unknown id is an empty log. */
  openActivity(activityId: string): Promise<OpenedSession<AS, AC, AR>>;
  openOffice(): Promise<OpenedSession<OS, OC, OR>>;
  /** All events of one log in order, for backups and exports. */
  readLog(activityId: string): Promise<Attempt<readonly LogEvent[]>>;
  readonly queries: Queries;
  /** What was found and mended while opening. */
  readonly reconciled: ReconcileReport;
  rebuild(progress?: Progress): Promise<Attempt<void>>;
  /** Epoch ms of the last verified backup. */
  readLastBackup(): Promise<number | undefined>;
  writeLastBackup(at: number): Promise<Attempt<void>>;
  /** Called when the database was closed under this window; it must be reloaded to go on. */
  onClosed(listener: () => void): void;
  close(): void;
}

export type OpenedStore<AS, AC, AR, OS, OC, OR> =
  | { readonly ok: true; readonly store: Store<AS, AC, AR, OS, OC, OR> }
  | { readonly ok: false; readonly code: OpenFailure };

/** Opens everything the application keeps, and brings database and journal to the same state. */
export async function openStore<AS, AC, AR, OS, OC, OR>(
  options: StoreOptions<AS, AC, AR, OS, OC, OR>,
): Promise<OpenedStore<AS, AC, AR, OS, OC, OR>> {
  const { activity, clock, operator, journal, progress } = options;
  const opened = await openDatabase(options.databaseName ?? DATABASE_NAME);
  if (!opened.ok) return opened;
  const { database } = opened;
  const ofActivity = projectorOf(activity);
  const projector: Projector = (activityId, events) =>
    activityId === OFFICE_LOG ? NO_PROJECTION : ofActivity(activityId, events);
  const { onCaughtUp, onUnread } = options;
  const news = { ...(onCaughtUp && { onCaughtUp }), ...(onUnread && { onUnread }) };
  const tools = { database, journal, projector, clock, operator, ...news };
  const office: LogKind<OS, OC, OR> = { machine: options.office, project: () => NO_PROJECTION };

  const rebuild = async (onProgress?: Progress): Promise<void> => {
    await rebuildProjections(database, projector, onProgress);
    await writeMeta(database, 'projection', activity.projectionVersion);
  };
  const prepared = await attempt(async () => {
    const report = await reconcile(tools, progress);
    if ((await readMeta(database, 'projection')) !== activity.projectionVersion) {
      await rebuild(progress);
    }
    return report;
  });
  if (!prepared.ok) {
    database.close();
    return { ok: false, code: openFailureOf(prepared.code) };
  }

  let isClosing = false;
  return {
    ok: true,
    store: {
      openActivity: (activityId) => LogSession.open({ ...tools, kind: activity }, activityId),
      openOffice: () => LogSession.open({ ...tools, kind: office }, OFFICE_LOG),
      readLog: async (activityId) => {
        const log = await loadLog(database, activityId);
        return log.ok ? { ok: true, value: orderEvents(log.value.events) } : log;
      },
      queries: queriesOf(database),
      reconciled: prepared.value,
      rebuild: (onProgress) => attempt(() => rebuild(onProgress)),
      readLastBackup: () => readMeta(database, 'lastBackup'),
      writeLastBackup: (at) => attempt(() => writeMeta(database, 'lastBackup', at)),
      onClosed: (listener) => {
        database.on('close', () => {
          if (!isClosing) listener();
        });
      },
      close: () => {
        isClosing = true;
        database.close();
      },
    },
  };
}

function openFailureOf(code: StorageFailure): OpenFailure {
  switch (code) {
    case 'disk-full':
      return 'disk-full';
    case 'closed':
      return 'blocked';
    case 'failed':
      return 'damaged';
  }
}
