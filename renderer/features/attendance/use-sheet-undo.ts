import { useMemo } from 'react';
import {
  type SheetRevision,
  sheetRedoTarget,
  sheetUndoTarget,
} from '../../domain/attendance/sheet-undo';
import type { Refusal } from '../../domain/refusal';
import { useActivity } from '../../workspace/activity';

/** Pressed again before the screen knew of the first time, or of another window. */
const OVERTAKEN: readonly Refusal['code'][] = [
  'act-not-latest',
  'nothing-to-undo',
  'nothing-to-redo',
];

/**
 * Undo within one daftar hadir: never takes back what another screen did.
 *
 * @param onRevised told what was done, e.g. `Diurungkan: hadir untuk Siti Aminah`
 */
export function useSheetUndo(dayId: string, step: number, onRevised: (words: string) => void) {
  const { state, events, session, run } = useActivity();
  const { deviceId } = session;
  const { undo, redo } = useMemo(() => {
    const sheet = { dayId, step };
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
