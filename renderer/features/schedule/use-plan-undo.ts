import { isPlanAct } from '../../domain/activity/plan-acts';
import { redoableAct, undoableAct } from '../../domain/decide/undo';
import type { Act } from '../../domain/state';
import { ACTIVITY_SCOPE } from '../../domain/undo-scope';
import { notifyInfo } from '../../ui/notify';
import { useActivity } from '../../workspace/activity';

interface PlanUndo {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Takes back one certain act, unless something else was done since. */
  readonly undoAct: (act: string) => void;
}

/**
 * Undo of plans only: the roster shares their scope, and taking back an import from here would
 * surprise.
 *
 * @param isHeld unsaved changes stand on the screen, which undo does not know
 */
export function usePlanUndo(isHeld: boolean): PlanUndo {
  const { state, session, run } = useActivity();
  // The log does not name this laptop; whoever edits the plan is nearly always the last to do so.
  const deviceId = state.acts.findLast(({ scope }) => scope === ACTIVITY_SCOPE)?.deviceId ?? '';
  const isOffered = (act: Act | undefined) => act !== undefined && isPlanAct(act);
  const canUndo = !isHeld && isOffered(undoableAct(state, ACTIVITY_SCOPE, deviceId));
  const canRedo = !isHeld && isOffered(redoableAct(state, ACTIVITY_SCOPE, deviceId));
  return {
    canUndo,
    canRedo,
    undo: () => {
      if (canUndo) void run({ type: 'undo', scope: ACTIVITY_SCOPE });
    },
    redo: () => {
      if (canRedo) void run({ type: 'redo', scope: ACTIVITY_SCOPE });
    },
    undoAct: (act) => {
      // Read when it is pressed: the message may have stood there while more was done.
      const now = session.getSnapshot().state;
      const recorded = now.acts.find((candidate) => candidate.act === act);
      const latest = undoableAct(now, ACTIVITY_SCOPE, recorded?.deviceId ?? '');
      if (latest?.act === act) void run({ type: 'undo', scope: ACTIVITY_SCOPE });
      else notifyInfo('Sesudah itu sudah ada perubahan lain. Urungkan perubahan itu lebih dahulu.');
    },
  };
}
