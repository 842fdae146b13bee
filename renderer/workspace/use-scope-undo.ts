import { redoableAct, undoableAct } from '../domain/decide/undo';
import type { LogEvent } from '../domain/log/event';
import type { Refusal } from '../domain/refusal';
import { notifyInfo } from '../ui/notify';
import { useActivity } from './activity';

/** The message stood there while more was done, or the key came before the screen knew. */
export const OVERTAKEN: readonly Refusal['code'][] = [
  'act-not-latest',
  'nothing-to-undo',
  'nothing-to-redo',
];

interface ScopeUndo {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  /** For a message that may be read later: takes back this act, never another one. */
  readonly undoAct: (act: string) => Promise<void>;
}

/**
 * *Urungkan* and *Ulangi* on a screen whose acts have a scope of their own, see `scopeOf`.
 *
 * @param nameOf an act in a few words, said as `Diurungkan: …`
 * @param isHeld unsaved changes stand on the screen, which undo does not know
 */
export function useScopeUndo(
  scope: string,
  nameOf: (events: readonly LogEvent[]) => string,
  isHeld = false,
): ScopeUndo {
  const { state, events, deviceId, run } = useActivity();
  const undoable = isHeld ? undefined : undoableAct(state, scope, deviceId)?.act;
  const redoable = isHeld ? undefined : redoableAct(state, scope, deviceId)?.act;

  const revise = async (type: 'undo' | 'redo', act: string | undefined) => {
    if (act === undefined) return;
    const name = nameOf(events.filter((event) => event.act === act));
    const { status } = await run({ type, scope, act }, OVERTAKEN);
    if (status === 'done') notifyInfo(`${type === 'undo' ? 'Diurungkan' : 'Diulangi'}: ${name}`);
  };
  return {
    canUndo: undoable !== undefined,
    canRedo: redoable !== undefined,
    onUndo: () => void revise('undo', undoable),
    onRedo: () => void revise('redo', redoable),
    undoAct: async (act) => {
      const outcome = await run({ type: 'undo', scope, act }, OVERTAKEN);
      if (outcome.status === 'refused' && OVERTAKEN.includes(outcome.refusal.code)) {
        notifyInfo('Perubahan itu sudah diurungkan, atau ada perubahan lain sesudahnya.');
      }
    },
  };
}
