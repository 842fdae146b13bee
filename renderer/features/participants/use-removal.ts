import { useState } from 'react';
import type { Participant } from '../../domain/people/participant';
import { fullName } from '../../domain/people/personal-name';
import { notifyUndoable } from '../../ui/notify-undoable';
import { useActivity } from '../../workspace/activity';
import { useRosterUndo } from './use-roster-undo';

export interface Removal {
  /** Who stands on a sheet already, so that a reason is needed. */
  readonly asksFor: Participant | undefined;
  readonly remove: (participant: Participant, reason?: string) => Promise<void>;
  readonly drop: () => void;
}

/** Takes people out of the kegiatan; the domain says whether it wants to know why. */
export function useRemoval(onRemoved: () => void): Removal {
  const { run } = useActivity();
  const { undoAct } = useRosterUndo();
  const [asksFor, setAsksFor] = useState<Participant>();

  const remove = async (participant: Participant, reason = '') => {
    const outcome = await run(
      { type: 'remove-participant', participantId: participant.id, reason },
      ['reason-missing'],
    );
    if (outcome.status === 'refused' && outcome.refusal.code === 'reason-missing') {
      setAsksFor(participant);
    }
    if (outcome.status !== 'done') return;
    setAsksFor(undefined);
    onRemoved();
    const act = outcome.events.at(0)?.act ?? '';
    notifyUndoable(`${fullName(participant)} dikeluarkan.`, () => void undoAct(act));
  };

  return { asksFor, remove, drop: () => setAsksFor(undefined) };
}
