import { useMemo } from 'react';
import {
  type SheetRevision,
  STAFF,
  sheetRedoTarget,
  sheetUndoTarget,
} from '../../domain/attendance/sheet-undo';
import { useActivity } from '../../workspace/activity';
import { OVERTAKEN } from '../../workspace/use-scope-undo';

/**
 * Undo within one daftar hadir: never takes back what another screen did.
 *
 * @param onRevised told what was done, e.g. `Diurungkan: hadir untuk Siti Aminah`
 */
export function useSheetUndo(
  dayId: string,
  step: number | typeof STAFF,
  onRevised: (words: string) => void,
) {
  const { state, events, session, run } = useActivity();
  const { deviceId } = session;
  const { undo, redo } = useMemo(() => {
    const sheet = step === STAFF ? { dayId, step } : { dayId, step };
    return {
      undo: sheetUndoTarget(state, events, sheet, deviceId),
      redo: sheetRedoTarget(state, events, sheet, deviceId),
    };
  }, [state, events, dayId, step, deviceId]);

  const revise = async (type: 'undo' | 'redo', target: SheetRevision | undefined) => {
    if (!target) return;
    const { act, name } = target;
    const { status } = await run({ type, scope: dayId, act }, OVERTAKEN);
    if (status === 'done') onRevised(`${type === 'undo' ? 'Diurungkan' : 'Diulangi'}: ${name}`);
  };
  return {
    canUndo: undo !== undefined,
    canRedo: redo !== undefined,
    onUndo: () => void revise('undo', undo),
    onRedo: () => void revise('redo', redo),
  };
}
