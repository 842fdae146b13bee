import { Autocomplete, Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { schemaResolver, useForm } from '@mantine/form';
import { useMemo } from 'react';
import { z } from 'zod';
import { doubtsAboutNip } from '../../domain/people/nip';
import { fullName, nameKey } from '../../domain/people/personal-name';
import { usedValues, type WalkIn, walkInParticipant } from '../../domain/people/walk-in';
import { refusalSentence } from '../../domain/refusal-sentences';
import { activeParticipants } from '../../domain/state';
import { useReturnFocus } from '../../ui/use-return-focus';
import { useActivity } from '../../workspace/activity';
import { useWorkspace } from '../../workspace/workspace';
import type { MarkReport } from './use-marking';

interface WalkInDialogProps {
  readonly dayId: string;
  readonly step: number;
  /** What was searched for in vain. */
  readonly typed: string;
  /** Set where a paper list is copied. */
  readonly arrivedAt: 'unseen' | undefined;
  readonly onDone: (report: MarkReport) => void;
  readonly onClose: () => void;
}

const NOTHING: WalkIn = { name: '', nip: '', position: '', institution: '' };

const SCHEMA = z.object({ name: z.string().trim().min(1, 'Isi nama.') });

/** Adds whoever stands at the door, present at once. Shown while it is mounted. */
export function WalkInDialog(props: WalkInDialogProps) {
  const { dayId, step, typed, arrivedAt, onDone, onClose } = props;
  const { state, details, run } = useActivity();
  const { clock, newId } = useWorkspace();
  useReturnFocus();
  const people = activeParticipants(state);
  const form = useForm<WalkIn>({
    mode: 'controlled',
    initialValues: {
      ...NOTHING,
      name: fullName(walkInParticipant({ ...NOTHING, name: typed }, '')),
    },
    validate: schemaResolver(SCHEMA, { sync: true }),
  });
  const { name } = form.getValues();
  const positions = useMemo(() => usedValues(activeParticipants(state), 'position'), [state]);
  const institutions = useMemo(() => usedValues(activeParticipants(state), 'institution'), [state]);
  const read = walkInParticipant(form.getValues(), '');
  const namesake = people.find((person) => nameKey(person.name) === nameKey(read.name));
  const year = new Date(clock.now()).getFullYear();
  const isDoubtful = read.nip !== '' && doubtsAboutNip(read.nip, year).length > 0;

  const submit = form.onSubmit(async (values) => {
    if (form.submitting) return;
    const participant = walkInParticipant(values, newId());
    const added = await run({ type: 'add-participant', participant }, ['nip-taken']);
    if (added.status === 'refused' && added.refusal.code === 'nip-taken') {
      form.setFieldError('nip', refusalSentence(added.refusal, details.zone));
    }
    if (added.status !== 'done') return;
    const arrival = arrivedAt === undefined ? {} : { arrivedAt };
    const who = { dayId, step, participantId: participant.id };
    const marked = await run({ type: 'mark-attendance', ...who, status: 'H', ...arrival });
    const what = marked.status === 'done' ? 'ditambahkan, hadir' : 'ditambahkan, belum diisi';
    const sentence = `${fullName(participant)}: ${what}`;
    onDone({ participantId: participant.id, isNew: true, sentence });
  });
  return (
    <Modal opened onClose={onClose} title="Tambah peserta di tempat">
      <form onSubmit={submit}>
        <Stack gap="sm">
          <TextInput
            label="Nama"
            data-autofocus
            autoComplete="off"
            maxLength={200}
            description={
              namesake && name.trim() !== ''
                ? `${fullName(namesake)} dari ${namesake.institution || 'instansi yang belum diisi'} sudah terdaftar.`
                : 'Gelar boleh langsung ditulis.'
            }
            {...form.getInputProps('name')}
          />
          <TextInput
            label="NIP (bila ada)"
            autoComplete="off"
            inputMode="numeric"
            maxLength={40}
            description={
              isDoubtful
                ? `${read.nip.length} angka; NIP biasanya 18 angka dan memuat tanggal lahir. Tetap dapat disimpan.`
                : undefined
            }
            {...form.getInputProps('nip')}
          />
          <Autocomplete
            label="Jabatan"
            data={[...positions]}
            limit={8}
            maxLength={200}
            {...form.getInputProps('position')}
          />
          <Autocomplete
            label="Instansi"
            data={[...institutions]}
            limit={8}
            maxLength={200}
            {...form.getInputProps('institution')}
          />
          <Text size="xs" c="dimmed">
            Langsung tercatat hadir pada sesi ini. Data lainnya dapat dilengkapi kemudian di
            Peserta.
          </Text>
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              Batal
            </Button>
            <Button type="submit" loading={form.submitting}>
              Tambah dan tandai hadir
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
