import { redoableAct, undoableAct } from '../../domain/decide/undo';
import { useActivity } from '../../workspace/activity';

/** Undo within one day: never takes back what the office did to roster or plan. */
export function useDayUndo(dayId: string) {
  const { state, deviceId, run } = useActivity();
  return {
    canUndo: undoableAct(state, dayId, deviceId) !== undefined,
    canRedo: redoableAct(state, dayId, deviceId) !== undefined,
    onUndo: () => void run({ type: 'undo', scope: dayId }),
    onRedo: () => void run({ type: 'redo', scope: dayId }),
  };
}
