import { useRef } from 'react';
import { EMPTY_PARTICIPANT, type Participant } from '../../domain/people/participant';
import { fullName } from '../../domain/people/personal-name';
import { activeParticipants } from '../../domain/state';
import { useActivity } from '../../workspace/activity';
import { useWorkspace } from '../../workspace/workspace';
import { ParticipantFields } from './ParticipantFields';
import { PersonDrawer } from './PersonDrawer';
import { detailsOf, NO_STAFF_VALUES, usePersonForm, valuesOf } from './participant-form';
import { useRecording } from './use-recording';

interface ParticipantDrawerProps {
  /** Undefined adds somebody. */
  readonly participant: Participant | undefined;
  readonly onClose: () => void;
  readonly onRemove: (participant: Participant) => void;
}

/** One participant: to add, to change, to take out. Shown while it is mounted. */
export function ParticipantDrawer({ participant, onClose, onRemove }: ParticipantDrawerProps) {
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

  return (
    <PersonDrawer
      title={participant ? 'Ubah data peserta' : 'Tambah peserta'}
      form={form}
      mode={participant ? 'known' : 'new'}
      onSave={save}
      count={`Sekarang ${activeParticipants(state).length} peserta.`}
      onNext={() => firstField.current?.focus()}
      onClose={onClose}
      onRemove={participant ? () => onRemove(participant) : undefined}
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
