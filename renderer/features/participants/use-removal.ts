import { useState } from 'react';
import type { Participant } from '../../domain/people/participant';
import { fullName } from '../../domain/people/personal-name';
import { notifyDone } from '../../ui/notify';
import { useActivity } from '../../workspace/activity';

export interface Removal {
  /** Who stands on a sheet already, so that a reason is needed. */
  readonly asksFor: Participant | undefined;
  readonly remove: (participant: Participant, reason?: string) => Promise<void>;
  readonly drop: () => void;
}

/** Takes people out of the kegiatan; the domain says whether it wants to know why. */
export function useRemoval(onRemoved: () => void): Removal {
  const { run } = useActivity();
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
    notifyDone(`${fullName(participant)} dikeluarkan. Dapat diurungkan dengan Ctrl+Z.`);
  };

  return { asksFor, remove, drop: () => setAsksFor(undefined) };
}
