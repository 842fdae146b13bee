import { IconFileText, IconUserShare } from '@tabler/icons-react';
import { useRef } from 'react';
import { EMPTY_PARTICIPANT, type Participant } from '../../domain/people/participant';
import { fullName } from '../../domain/people/personal-name';
import { activeParticipants } from '../../domain/state';
import { useActivity } from '../../workspace/activity';
import { useWorkspace } from '../../workspace/workspace';
import { ParticipantFields } from './ParticipantFields';
import { PersonDrawer } from './PersonDrawer';
import { PersonHistory } from './PersonHistory';
import { detailsOf, NO_STAFF_VALUES, usePersonForm, valuesOf } from './participant-form';
import type { ParticipantActs } from './RowMenu';
import { useRecording } from './use-recording';

interface ParticipantDrawerProps {
  /** Undefined adds somebody. */
  readonly participant: Participant | undefined;
  readonly acts: ParticipantActs;
  readonly onClose: () => void;
}

/** One participant: to add, to change, to take out. Shown while it is mounted. */
export function ParticipantDrawer({ participant, acts, onClose }: ParticipantDrawerProps) {
  const { state } = useActivity();
  const { newId } = useWorkspace();
  const firstField = useRef<HTMLInputElement>(null);
  const form = usePersonForm({
    ...valuesOf(participant ?? EMPTY_PARTICIPANT),
    ...NO_STAFF_VALUES,
  });
  const record = useRecording(form);

  const save = async (): Promise<string | undefined> => {
    const person = { ...detailsOf(form.getValues()), id: participant?.id ?? newId() };
    const type = participant ? 'edit-participant' : 'add-participant';
    return (await record({ type, participant: person })) ? fullName(person) : undefined;
  };

  const takesPart = activeParticipants(state).some(({ id }) => id === participant?.id);
  const replacing = {
    label: 'Ganti peserta',
    icon: IconUserShare,
    run: () => participant && acts.replace(participant),
  };
  const reading = {
    label: 'Data orang ini',
    icon: IconFileText,
    run: () => participant && acts.showRecord(participant),
  };

  return (
    <PersonDrawer
      title={participant ? 'Ubah data peserta' : 'Tambah peserta'}
      form={form}
      mode={participant ? 'known' : 'new'}
      onSave={save}
      count={`Sekarang ${activeParticipants(state).length} peserta.`}
      onNext={() => firstField.current?.focus()}
      onClose={onClose}
      onRemove={participant && takesPart ? () => acts.remove(participant) : undefined}
      tools={participant ? [...(takesPart ? [replacing] : []), reading] : []}
      below={participant ? <PersonHistory person={participant} /> : null}
    >
      <ParticipantFields
        form={form}
        firstField={firstField}
        kind="participant"
        id={participant?.id}
      />
    </PersonDrawer>
  );
}
