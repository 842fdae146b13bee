import { uuidv7 } from 'uuidv7';
import { activityMachine } from '../domain/activity-machine';
import { officeMachine } from '../domain/office/office-machine';
import { summarize } from '../domain/summarize';
import { findPlatform } from '../platform/find-platform';
import { systemClock } from '../store/clock';
import type { OpenFailure } from '../store/open-database';
import { openStore } from '../store/open-store';
import { persistStorage } from '../store/persist-storage';
import type { StorageFailure } from '../store/storage-failure';
import { notifyProblem } from '../ui/notify';
import { SaveStatus } from '../workspace/save-status';
import { CLOSED_SENTENCE, UNREAD_SENTENCE } from '../workspace/storage-sentences';
import type { OfficeSession, Workspace } from '../workspace/workspace';

export type Started =
  | { readonly ok: true; readonly workspace: Workspace }
  | { readonly ok: false; readonly code: StartFailureCode };

/** `bug`: something threw that never should. */
export type StartFailureCode = OpenFailure | StorageFailure | 'bug';

/** Wires rules, storage and machine together: the only place that knows all of them. */
export async function start(): Promise<Started> {
  const platform = findPlatform();
  const saveStatus = new SaveStatus();
  let office: OfficeSession | undefined;
  const opened = await openStore({
    journal: platform.journal,
    clock: systemClock,
    operator: () => office?.state.settings.operator ?? '',
    activity: {
      machine: activityMachine,
      projectionVersion: 3,
      project: summarize,
    },
    office: officeMachine,
    onCaughtUp: () => saveStatus.report({ kind: 'saved', at: systemClock.now() }),
    onUnread: () => saveStatus.report({ kind: 'trouble', sentence: UNREAD_SENTENCE }),
  });
  if (!opened.ok) return opened;
  const { store } = opened;
  store.onClosed(() => {
    saveStatus.report({ kind: 'trouble', sentence: CLOSED_SENTENCE });
    notifyProblem(CLOSED_SENTENCE);
  });
  const openedOffice = await store.openOffice();
  if (!openedOffice.ok) return openedOffice;
  office = openedOffice.session;
  const persistence = await persistStorage();
  return {
    ok: true,
    workspace: {
      store,
      office,
      platform,
      clock: systemClock,
      newId: uuidv7,
      saveStatus,
      persistence,
    },
  };
}
