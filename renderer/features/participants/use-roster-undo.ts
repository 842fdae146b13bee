import { redoableAct, undoableAct } from '../../domain/decide/undo';
import { ACTIVITY_SCOPE } from '../../domain/undo-scope';
import { useActivity } from '../../workspace/activity';

/** Undo of what was done to the kegiatan itself: roster, plan, details. */
export function useRosterUndo() {
  const { state, run } = useActivity();
  const deviceId = state.acts.findLast(({ scope }) => scope === ACTIVITY_SCOPE)?.deviceId ?? '';
  return {
    canUndo: undoableAct(state, ACTIVITY_SCOPE, deviceId) !== undefined,
    canRedo: redoableAct(state, ACTIVITY_SCOPE, deviceId) !== undefined,
    onUndo: () => void run({ type: 'undo', scope: ACTIVITY_SCOPE }),
    onRedo: () => void run({ type: 'redo', scope: ACTIVITY_SCOPE }),
  };
}
