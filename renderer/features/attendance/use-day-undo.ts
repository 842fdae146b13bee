import { redoableAct, undoableAct } from '../../domain/decide/undo';
import { useActivity } from '../../workspace/activity';

/** Undo within one day: never takes back what the office did to roster or plan. */
export function useDayUndo(dayId: string) {
  const { state, run } = useActivity();
  // The acts of the day come from the laptop that holds the day, this one: the last tells which.
  const deviceId = state.acts.findLast(({ scope }) => scope === dayId)?.deviceId ?? '';
  return {
    canUndo: undoableAct(state, dayId, deviceId) !== undefined,
    canRedo: redoableAct(state, dayId, deviceId) !== undefined,
    onUndo: () => void run({ type: 'undo', scope: dayId }),
    onRedo: () => void run({ type: 'redo', scope: dayId }),
  };
}
