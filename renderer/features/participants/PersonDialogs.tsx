import type { Participant } from '../../domain/people/participant';
import { ParticipantDrawer } from './ParticipantDrawer';
import { PersonRecordDrawer } from './PersonRecordDrawer';
import { ReplaceDrawer } from './ReplaceDrawer';
import type { ParticipantActs } from './RowMenu';

/** What lies over the list of participants. */
export type OpenDialog =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'new' }
  | { readonly kind: 'edit' | 'replace' | 'record'; readonly person: Participant };

interface PersonDialogsProps {
  readonly open: OpenDialog;
  readonly acts: ParticipantActs;
  readonly onClose: () => void;
}

/** The form of a participant, the replacement, or everything that is stored. */
export function PersonDialogs({ open, acts, onClose }: PersonDialogsProps) {
  switch (open.kind) {
    case 'nothing':
      return null;
    case 'new':
      return <ParticipantDrawer key="new" participant={undefined} acts={acts} onClose={onClose} />;
    case 'edit':
      return (
        <ParticipantDrawer
          key={open.person.id}
          participant={open.person}
          acts={acts}
          onClose={onClose}
        />
      );
    case 'replace':
      return <ReplaceDrawer leaver={open.person} onClose={onClose} />;
    case 'record':
      return (
        <PersonRecordDrawer
          kind="participant"
          id={open.person.id}
          onEdit={() => acts.edit(open.person)}
          onClose={onClose}
        />
      );
  }
}
