import { Text, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { dateIn } from '../../domain/activity/zone';
import { formatPlainDate } from '../../domain/format/date';
import { ended, leavingSentence, proposedDate } from '../../domain/people/leaving';
import { EMPTY_PARTICIPANT, type Participant } from '../../domain/people/participant';
import { fullName } from '../../domain/people/personal-name';
import { DateField } from '../../ui/DateField';
import { notifyUndoable } from '../../ui/notify-undoable';
import { useActivity } from '../../workspace/activity';
import { useWorkspace } from '../../workspace/workspace';
import { ParticipantFields } from './ParticipantFields';
import { PersonDrawer } from './PersonDrawer';
import { detailsOf, NO_STAFF_VALUES, tidy, usePersonForm, valuesOf } from './participant-form';
import { useRecording } from './use-recording';
import { useRosterUndo } from './use-roster-undo';

interface ReplaceDrawerProps {
  readonly leaver: Participant;
  readonly onClose: () => void;
}

/** Penggantian peserta: who comes, from which day on, and why. Shown while it is mounted. */
export function ReplaceDrawer({ leaver, onClose }: ReplaceDrawerProps) {
  const { state, details } = useActivity();
  const { clock, newId } = useWorkspace();
  const { undoAct } = useRosterUndo();
  const firstField = useRef<HTMLInputElement>(null);
  const reasonField = useRef<HTMLInputElement>(null);
  const [date, setDate] = useState(() => proposedDate(state, dateIn(details.zone, clock.now())));
  const [reason, setReason] = useState('');
  const [isReasonMissing, setReasonMissing] = useState(false);
  // An instansi sends somebody else in the place of whom it takes back.
  const { institution } = leaver;
  const form = usePersonForm({
    ...valuesOf({ ...EMPTY_PARTICIPANT, institution }),
    ...NO_STAFF_VALUES,
  });
  const record = useRecording(form);
  const name = fullName(detailsOf(form.values));

  const save = async (): Promise<string | undefined> => {
    if (tidy(reason) === '') {
      setReasonMissing(true);
      reasonField.current?.focus();
      return undefined;
    }
    const successor = { ...detailsOf(form.getValues()), id: newId() };
    const participantId = leaver.id;
    const stored = await record({
      type: 'replace-participant',
      participantId,
      successor,
      date,
      reason: tidy(reason),
    });
    if (!stored) return undefined;
    notifyUndoable(
      ended(
        `Mulai ${formatPlainDate(date)} ${fullName(successor)} menggantikan ${fullName(leaver)}`,
      ),
      () => void undoAct(stored.act),
    );
    return fullName(successor);
  };

  return (
    <PersonDrawer
      title={`Ganti peserta: ${fullName(leaver)}`}
      form={form}
      mode="single"
      onSave={save}
      count=""
      saveLabel="Ganti peserta"
      required="Nama pengganti dan alasan wajib diisi."
      isTouched={reason !== ''}
      onClose={onClose}
    >
      <ParticipantFields form={form} firstField={firstField} kind="participant" id={undefined}>
        <DateField label="Menggantikan mulai tanggal" value={date} onChange={setDate} />
        <TextInput
          ref={reasonField}
          label="Alasan penggantian"
          withAsterisk
          maxLength={300}
          autoComplete="off"
          value={reason}
          error={isReasonMissing && reason.trim() === '' ? 'Isi alasan agar tercatat.' : ''}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Text size="sm" role="status">
          {leavingSentence(state, leaver, date, name)}
        </Text>
      </ParticipantFields>
    </PersonDrawer>
  );
}
