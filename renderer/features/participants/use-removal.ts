import { useState } from 'react';
import type { CommandOf } from '../../domain/commands';
import { formatPlainDate } from '../../domain/format/date';
import type { Participant } from '../../domain/people/participant';
import { fullName } from '../../domain/people/personal-name';
import { notifyUndoable } from '../../ui/notify-undoable';
import { useActivity } from '../../workspace/activity';
import { useRosterUndo } from './use-roster-undo';

type Removing = CommandOf<'remove-participant'>;

export interface Removal {
  /** Of whom the day and the reason are asked for. */
  readonly asksFor: Participant | undefined;
  /** At once, unless the person stands on a sheet already: then it is asked as well. */
  readonly remove: (participant: Participant) => Promise<void>;
  readonly ask: (participant: Participant) => void;
  /** @param date `YYYY-MM-DD` */
  readonly removeFrom: (participant: Participant, date: string, reason: string) => Promise<void>;
  readonly drop: () => void;
}

/** Takes people out of the kegiatan; the domain says whether it wants to know why. */
export function useRemoval(onRemoved: () => void): Removal {
  const { run } = useActivity();
  const { undoAct } = useRosterUndo();
  const [asksFor, setAsksFor] = useState<Participant>();

  const send = async (participant: Participant, from: Omit<Removing, 'type' | 'participantId'>) => {
    const outcome = await run(
      { type: 'remove-participant', participantId: participant.id, ...from },
      ['reason-missing'],
    );
    if (outcome.status === 'refused' && outcome.refusal.code === 'reason-missing') {
      setAsksFor(participant);
    }
    if (outcome.status !== 'done') return;
    setAsksFor(undefined);
    onRemoved();
    const act = outcome.events.at(0)?.act ?? '';
    const when = from.date === undefined ? '' : ` mulai ${formatPlainDate(from.date)}`;
    notifyUndoable(`${fullName(participant)} dikeluarkan${when}.`, () => void undoAct(act));
  };

  return {
    asksFor,
    remove: (participant) => send(participant, { reason: '' }),
    ask: setAsksFor,
    removeFrom: (participant, date, reason) => send(participant, { date, reason }),
    drop: () => setAsksFor(undefined),
  };
}
