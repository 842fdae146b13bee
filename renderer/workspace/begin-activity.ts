import type { Zone } from '../domain/activity/zone';
import type { Command } from '../domain/commands';
import { notifyProblem } from '../ui/notify';
import { runCommand } from './run-command';
import type { Workspace } from './workspace';

/**
 * Begins the log of a new kegiatan with these commands, in order.
 *
 * @returns its id; undefined if one was refused or not saved, which the user was then told
 */
export async function beginActivity(
  workspace: Workspace,
  commands: readonly Command[],
  zone: Zone,
): Promise<string | undefined> {
  const opened = await workspace.store.openActivity(workspace.newId());
  if (!opened.ok) {
    notifyProblem(
      'Kegiatan belum dibuat karena penyimpanan laptop menolak. Tidak ada yang berubah; coba sekali lagi.',
    );
    return undefined;
  }
  const { session } = opened;
  try {
    for (const command of commands) {
      const outcome = await runCommand(workspace, session, command, zone);
      if (outcome.status !== 'done') return undefined;
    }
    return session.activityId;
  } finally {
    session.close();
  }
}
