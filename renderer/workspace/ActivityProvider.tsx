import { Center, Loader } from '@mantine/core';
import {
  type ReactNode,
  useCallback,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';
import type { Command } from '../domain/commands';
import type { Refusal } from '../domain/refusal';
import { findSop } from '../domain/sop/catalogue';
import type { StorageFailure } from '../store/storage-failure';
import { EmptyState } from '../ui/EmptyState';
import { ActivityContext, type ActivityHandle } from './activity';
import { runCommand } from './run-command';
import { type ActivitySession, useWorkspace } from './workspace';

interface ActivityProviderProps {
  readonly activityId: string;
  readonly children: ReactNode;
}

/** Opens the log of a kegiatan for the screens inside, and closes it when they are left. */
export function ActivityProvider({ activityId, children }: ActivityProviderProps) {
  const { store } = useWorkspace();
  const [opened, setOpened] = useState<ActivitySession | StorageFailure>();

  useEffect(() => {
    let session: ActivitySession | undefined;
    let isLeft = false;
    setOpened(undefined);
    void store.openActivity(activityId).then((outcome) => {
      if (outcome.ok) session = outcome.session;
      if (isLeft) session?.close();
      else setOpened(outcome.ok ? outcome.session : outcome.code);
    });
    return () => {
      isLeft = true;
      session?.close();
    };
  }, [store, activityId]);

  if (opened === undefined) {
    return (
      <Center py={96}>
        <Loader aria-label="Membuka kegiatan" />
      </Center>
    );
  }
  if (typeof opened === 'string') {
    return (
      <EmptyState title="Kegiatan belum dapat dibuka">
        Penyimpanan laptop menolak dibaca. Tidak ada yang diubah. Tutup lalu buka lagi aplikasi.
      </EmptyState>
    );
  }
  return (
    <OpenedActivity key={opened.activityId} session={opened}>
      {children}
    </OpenedActivity>
  );
}

function OpenedActivity({
  session,
  children,
}: {
  readonly session: ActivitySession;
  readonly children: ReactNode;
}) {
  const workspace = useWorkspace();
  const { state, events } = useSyncExternalStore(session.subscribe, session.getSnapshot);
  const zone = state.details?.zone ?? 'WIB';

  const run = useCallback(
    (command: Command, silently: readonly Refusal['code'][] = []) =>
      runCommand(workspace, session, command, zone, silently),
    [workspace, session, zone],
  );
  const handle = useMemo((): ActivityHandle | undefined => {
    const { details } = state;
    if (!details) return undefined;
    const { activityId, deviceId } = session;
    const sop = findSop(details.sopId);
    return { activityId, state, details, sop, events, session, deviceId, run };
  }, [session, state, events, run]);

  if (!handle) {
    return (
      <EmptyState title="Kegiatan tidak ditemukan">
        Kegiatan ini tidak ada di laptop ini. Periksa daftar kegiatan.
      </EmptyState>
    );
  }
  return <ActivityContext value={handle}>{children}</ActivityContext>;
}
