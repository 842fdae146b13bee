import { fullName } from '../../../domain/people/personal-name';
import type { CommitteeMember, Speaker } from '../../../domain/people/staff';
import { staffActName } from '../../../domain/people/staff-act-name';
import { STAFF_SCOPE } from '../../../domain/undo-scope';
import { notifyUndoable } from '../../../ui/notify-undoable';
import { useActivity } from '../../../workspace/activity';
import { useScopeUndo } from '../../../workspace/use-scope-undo';

/** Undo of what was done to narasumber and panitia, and taking them out with a message. */
export function useStaff() {
  const { run } = useActivity();
  const { undoAct, ...history } = useScopeUndo(STAFF_SCOPE, staffActName);

  const remove = async (command: Parameters<typeof run>[0], message: string): Promise<boolean> => {
    const outcome = await run(command);
    if (outcome.status !== 'done') return false;
    const act = outcome.events.at(0)?.act ?? '';
    notifyUndoable(message, () => void undoAct(act));
    return true;
  };

  return {
    history,
    /** @returns whether it is done */
    removeSpeaker: (speaker: Speaker) =>
      remove(
        { type: 'remove-speaker', speakerId: speaker.id },
        `Biodata ${fullName(speaker)} dikeluarkan.`,
      ),
    removeMember: (member: CommitteeMember) =>
      remove(
        { type: 'remove-committee-member', memberId: member.id },
        `${fullName(member)} dikeluarkan.`,
      ),
  };
}
