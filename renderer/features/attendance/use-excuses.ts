import type { ExcuseStatus } from '../../domain/attendance/excuse';
import { fullName } from '../../domain/people/personal-name';
import { actName } from '../../domain/run/act-name';
import { findParticipant } from '../../domain/state';
import { DESK_SCOPE } from '../../domain/undo-scope';
import { notifyUndoable } from '../../ui/notify-undoable';
import { useActivity } from '../../workspace/activity';
import { useScopeUndo } from '../../workspace/use-scope-undo';

export interface NewExcuse {
  readonly participantId: string;
  readonly status: ExcuseStatus;
  /** `YYYY-MM-DD`, both included. */
  readonly from: string;
  readonly to: string;
  readonly remark: string;
}

/** Announces absences and withdraws them; each can be taken back from its message. */
export function useExcuses() {
  const { state, run } = useActivity();
  const { undoAct } = useScopeUndo(DESK_SCOPE, actName);
  const nameOf = (participantId: string) => {
    const person = findParticipant(state, participantId);
    return person ? fullName(person) : 'Peserta';
  };
  const send = async (command: Parameters<typeof run>[0], message: string): Promise<boolean> => {
    const outcome = await run(command);
    if (outcome.status !== 'done') return false;
    const act = outcome.events[0]?.act;
    if (act !== undefined) notifyUndoable(message, () => void undoAct(act));
    return true;
  };
  return {
    announce: (excuse: NewExcuse) =>
      send(
        { type: 'announce-excuse', ...excuse },
        `Pemberitahuan ${nameOf(excuse.participantId)} dicatat.`,
      ),
    withdraw: (excuseId: string, participantId: string) =>
      send(
        { type: 'withdraw-excuse', excuseId },
        `Pemberitahuan ${nameOf(participantId)} dicabut.`,
      ),
  };
}
