import { TextInput } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useRef } from 'react';
import { fullName } from '../../../domain/people/personal-name';
import type { Speaker } from '../../../domain/people/staff';
import { GrowingTextarea } from '../../../ui/GrowingTextarea';
import { useActivity } from '../../../workspace/activity';
import { useWorkspace } from '../../../workspace/workspace';
import { ParticipantFields } from '../ParticipantFields';
import { PersonDrawer } from '../PersonDrawer';
import { PersonHistory } from '../PersonHistory';
import { usePersonForm } from '../participant-form';
import { useRecording } from '../use-recording';
import { recordSpeaker } from './record-speaker';
import { emptyValues, speakerOf, speakerValues } from './staff-form';

interface SpeakerDrawerProps {
  /** Undefined adds somebody. */
  readonly speaker: Speaker | undefined;
  /** How the plan writes the name of whom is added; undefined for somebody it does not name. */
  readonly written: string | undefined;
  readonly onClose: (isSaved: boolean) => void;
  readonly onRemove: (speaker: Speaker) => void;
  readonly onShowRecord: (speaker: Speaker) => void;
}

/** Biodata of one narasumber. Shown while it is mounted. */
export function SpeakerDrawer({
  speaker,
  written,
  onClose,
  onRemove,
  onShowRecord,
}: SpeakerDrawerProps) {
  const { state } = useActivity();
  const { newId } = useWorkspace();
  const firstField = useRef<HTMLInputElement>(null);
  const form = usePersonForm(speaker ? speakerValues(speaker) : emptyValues(written));
  const record = useRecording(form);

  const save = async (): Promise<string | undefined> => {
    const person = { ...speakerOf(form.getValues()), id: speaker?.id ?? newId() };
    const isStored = await record(recordSpeaker(state, person, written));
    return isStored ? fullName(person) : undefined;
  };

  return (
    <PersonDrawer
      title={speaker ? 'Biodata narasumber' : 'Tambah narasumber'}
      form={form}
      mode={speaker ? 'known' : written === undefined ? 'new' : 'single'}
      onSave={save}
      count={`Sekarang ${state.speakers.length} narasumber dengan biodata.`}
      onNext={() => firstField.current?.focus()}
      onClose={onClose}
      onRemove={speaker ? () => onRemove(speaker) : undefined}
      tools={
        speaker
          ? [{ label: 'Data orang ini', icon: IconFileText, run: () => onShowRecord(speaker) }]
          : []
      }
      below={speaker ? <PersonHistory person={speaker} /> : null}
    >
      <ParticipantFields form={form} firstField={firstField} kind="speaker" id={speaker?.id} />
      <TextInput label="Bidang keahlian" autoComplete="off" {...form.getInputProps('expertise')} />
      <TextInput
        label="Pendidikan terakhir"
        placeholder="S-2 Akuntansi, Universitas Tanjungpura"
        autoComplete="off"
        {...form.getInputProps('education')}
      />
      <GrowingTextarea
        label="Riwayat singkat"
        description="Dibacakan saat narasumber diperkenalkan (langkah 4)."
        minRows={3}
        maxRows={8}
        {...form.getInputProps('experience')}
      />
    </PersonDrawer>
  );
}
