import type { DayPlan } from '../../domain/activity/day-plan';
import type { ActivityDetails } from '../../domain/activity/details';
import { notifyProblem } from '../../ui/notify';
import { runCommand } from '../../workspace/run-command';
import type { Workspace } from '../../workspace/workspace';

/**
 * Begins the log of a new kegiatan.
 *
 * @returns its id; undefined if it was refused or not saved, which the user was then told
 */
export async function createActivity(
  workspace: Workspace,
  details: ActivityDetails,
  days: readonly DayPlan[],
): Promise<string | undefined> {
  const opened = await workspace.store.openActivity(workspace.newId());
  if (!opened.ok) {
    notifyProblem(
      'Kegiatan belum dibuat karena penyimpanan laptop menolak. Isian masih ada; coba sekali lagi.',
    );
    return undefined;
  }
  const { session } = opened;
  try {
    const command = { type: 'create-activity', details, days } as const;
    const outcome = await runCommand(workspace, session, command, details.zone);
    return outcome.status === 'done' ? session.activityId : undefined;
  } finally {
    session.close();
  }
}
