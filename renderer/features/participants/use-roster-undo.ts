import { redoableAct, undoableAct } from '../../domain/decide/undo';
import { ROSTER_SCOPE } from '../../domain/undo-scope';
import { useActivity } from '../../workspace/activity';

/** Undo of what was done to the roster; plans and days have their own. */
export function useRosterUndo() {
  const { state, deviceId, run } = useActivity();
  return {
    canUndo: undoableAct(state, ROSTER_SCOPE, deviceId) !== undefined,
    canRedo: redoableAct(state, ROSTER_SCOPE, deviceId) !== undefined,
    onUndo: () => void run({ type: 'undo', scope: ROSTER_SCOPE }),
    onRedo: () => void run({ type: 'redo', scope: ROSTER_SCOPE }),
  };
}
