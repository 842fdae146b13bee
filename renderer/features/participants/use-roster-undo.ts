import { redoableAct, undoableAct } from '../../domain/decide/undo';
import { ROSTER_SCOPE } from '../../domain/undo-scope';
import { notifyInfo } from '../../ui/notify';
import { useActivity } from '../../workspace/activity';

/** Undo of what was done to the roster; plans and days have their own. */
export function useRosterUndo() {
  const { state, session, deviceId, run } = useActivity();
  const onUndo = () => void run({ type: 'undo', scope: ROSTER_SCOPE });
  return {
    canUndo: undoableAct(state, ROSTER_SCOPE, deviceId) !== undefined,
    canRedo: redoableAct(state, ROSTER_SCOPE, deviceId) !== undefined,
    onUndo,
    onRedo: () => void run({ type: 'redo', scope: ROSTER_SCOPE }),
    /** For a message that may be read later: takes back this act, never another one. */
    undoAct: (act: string) => {
      const last = undoableAct(session.getSnapshot().state, ROSTER_SCOPE, deviceId);
      if (last?.act === act) onUndo();
      else notifyInfo('Perubahan itu sudah diurungkan, atau ada perubahan lain sesudahnya.');
    },
  };
}
