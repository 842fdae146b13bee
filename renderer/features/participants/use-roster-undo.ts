import { redoableAct, undoableAct } from '../../domain/decide/undo';
import type { Refusal } from '../../domain/refusal';
import { ROSTER_SCOPE } from '../../domain/undo-scope';
import { notifyInfo } from '../../ui/notify';
import { useActivity } from '../../workspace/activity';

/** The message stood there while more was done. */
const OVERTAKEN: readonly Refusal['code'][] = ['act-not-latest', 'nothing-to-undo'];

/** Undo of what was done to the roster; plans and days have their own. */
export function useRosterUndo() {
  const { state, deviceId, run } = useActivity();
  return {
    canUndo: undoableAct(state, ROSTER_SCOPE, deviceId) !== undefined,
    canRedo: redoableAct(state, ROSTER_SCOPE, deviceId) !== undefined,
    onUndo: () => void run({ type: 'undo', scope: ROSTER_SCOPE }),
    onRedo: () => void run({ type: 'redo', scope: ROSTER_SCOPE }),
    /** For a message that may be read later: takes back this act, never another one. */
    undoAct: async (act: string) => {
      const outcome = await run({ type: 'undo', scope: ROSTER_SCOPE, act }, OVERTAKEN);
      if (outcome.status === 'refused' && OVERTAKEN.includes(outcome.refusal.code)) {
        notifyInfo('Perubahan itu sudah diurungkan, atau ada perubahan lain sesudahnya.');
      }
    },
  };
}
