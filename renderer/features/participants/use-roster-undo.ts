import { redoableAct, undoableAct } from '../../domain/decide/undo';
import { rosterActName } from '../../domain/people/roster-act-name';
import type { Refusal } from '../../domain/refusal';
import { ROSTER_SCOPE } from '../../domain/undo-scope';
import { notifyInfo } from '../../ui/notify';
import { useActivity } from '../../workspace/activity';

/** The message stood there while more was done, or the key came before the screen knew. */
const OVERTAKEN: readonly Refusal['code'][] = [
  'act-not-latest',
  'nothing-to-undo',
  'nothing-to-redo',
];

/** Undo of what was done to the roster; plans and days have their own. */
export function useRosterUndo() {
  const { state, events, deviceId, run } = useActivity();
  const undoable = undoableAct(state, ROSTER_SCOPE, deviceId)?.act;
  const redoable = redoableAct(state, ROSTER_SCOPE, deviceId)?.act;

  const revise = async (type: 'undo' | 'redo', act: string | undefined) => {
    if (act === undefined) return;
    const ofAct = events.filter((event) => event.act === act);
    const { status } = await run({ type, scope: ROSTER_SCOPE, act }, OVERTAKEN);
    if (status !== 'done') return;
    notifyInfo(`${type === 'undo' ? 'Diurungkan' : 'Diulangi'}: ${rosterActName(state, ofAct)}`);
  };
  return {
    canUndo: undoable !== undefined,
    canRedo: redoable !== undefined,
    onUndo: () => void revise('undo', undoable),
    onRedo: () => void revise('redo', redoable),
    /** For a message that may be read later: takes back this act, never another one. */
    undoAct: async (act: string) => {
      const outcome = await run({ type: 'undo', scope: ROSTER_SCOPE, act }, OVERTAKEN);
      if (outcome.status === 'refused' && OVERTAKEN.includes(outcome.refusal.code)) {
        notifyInfo('Perubahan itu sudah diurungkan, atau ada perubahan lain sesudahnya.');
      }
    },
  };
}
