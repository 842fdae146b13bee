import { redoableAct, undoableAct } from '../../domain/decide/undo';
import { PLAN_SCOPE } from '../../domain/undo-scope';
import { useActivity } from '../../workspace/activity';

interface PlanUndo {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Takes back one certain act, unless something else was done since. */
  readonly undoAct: (act: string) => void;
}

/** @param isHeld unsaved changes stand on the screen, which undo does not know */
export function usePlanUndo(isHeld: boolean): PlanUndo {
  const { state, deviceId, run } = useActivity();
  const canUndo = !isHeld && undoableAct(state, PLAN_SCOPE, deviceId) !== undefined;
  const canRedo = !isHeld && redoableAct(state, PLAN_SCOPE, deviceId) !== undefined;
  return {
    canUndo,
    canRedo,
    undo: () => {
      if (canUndo) void run({ type: 'undo', scope: PLAN_SCOPE });
    },
    redo: () => {
      if (canRedo) void run({ type: 'redo', scope: PLAN_SCOPE });
    },
    undoAct: (act) => void run({ type: 'undo', scope: PLAN_SCOPE, act }),
  };
}
