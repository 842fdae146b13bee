import { dateIn } from '../../domain/activity/zone';
import { sampleCommands } from '../../domain/sample/sample-activity';
import { notifyProblem } from '../../ui/notify';
import { runCommand } from '../../workspace/run-command';
import type { Workspace } from '../../workspace/workspace';

/**
 * Records the sample as a kegiatan like any other.
 *
 * @returns its id; undefined if it could not be saved, which the user was then told
 */
export async function openSample(workspace: Workspace): Promise<string | undefined> {
  const { store, clock, newId } = workspace;
  const opened = await store.openActivity(newId());
  if (!opened.ok) {
    notifyProblem('Contoh belum dapat dibuat karena penyimpanan laptop menolak. Coba sekali lagi.');
    return undefined;
  }
  const { session } = opened;
  try {
    for (const command of sampleCommands({ today: dateIn('WIB', clock.now()), newId })) {
      const outcome = await runCommand(workspace, session, command, 'WIB');
      if (outcome.status !== 'done') return undefined;
    }
    return session.activityId;
  } finally {
    session.close();
  }
}
