import { Autocomplete } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useRef } from 'react';
import { fullName } from '../../../domain/people/personal-name';
import type { CommitteeMember } from '../../../domain/people/staff';
import { useActivity } from '../../../workspace/activity';
import { useWorkspace } from '../../../workspace/workspace';
import { ParticipantFields } from '../ParticipantFields';
import { PersonDrawer } from '../PersonDrawer';
import { PersonHistory } from '../PersonHistory';
import { usePersonForm } from '../participant-form';
import { useRecording } from '../use-recording';
import { DUTIES, emptyValues, memberOf, memberValues } from './staff-form';

interface MemberDrawerProps {
  /** Undefined adds somebody. */
  readonly member: CommitteeMember | undefined;
  readonly onClose: () => void;
  readonly onRemove: (member: CommitteeMember) => void;
  readonly onShowRecord: (member: CommitteeMember) => void;
}

/** One of the panitia. Shown while it is mounted. */
export function MemberDrawer({ member, onClose, onRemove, onShowRecord }: MemberDrawerProps) {
  const { state } = useActivity();
  const { newId } = useWorkspace();
  const firstField = useRef<HTMLInputElement>(null);
  const form = usePersonForm(member ? memberValues(member) : emptyValues());
  const record = useRecording(form);

  const save = async (): Promise<string | undefined> => {
    const person = { ...memberOf(form.getValues()), id: member?.id ?? newId() };
    const isStored = await record({ type: 'record-committee-member', member: person });
    return isStored ? fullName(person) : undefined;
  };

  return (
    <PersonDrawer
      title={member ? 'Ubah data panitia' : 'Tambah panitia'}
      form={form}
      mode={member ? 'known' : 'new'}
      onSave={save}
      count={`Sekarang ${state.committee.length} panitia.`}
      onNext={() => firstField.current?.focus()}
      onClose={onClose}
      onRemove={member ? () => onRemove(member) : undefined}
      tools={
        member
          ? [{ label: 'Data orang ini', icon: IconFileText, run: () => onShowRecord(member) }]
          : []
      }
      below={member ? <PersonHistory person={member} /> : null}
    >
      <ParticipantFields form={form} firstField={firstField} kind="committee" id={member?.id}>
        <Autocomplete
          label="Kedudukan dalam panitia"
          placeholder="Ketua, Sekretaris, Anggota, Pendamping"
          data={[...DUTIES]}
          openOnFocus={false}
          {...form.getInputProps('duty')}
        />
      </ParticipantFields>
    </PersonDrawer>
  );
}
