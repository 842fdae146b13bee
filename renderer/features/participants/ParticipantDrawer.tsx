import { Button, Drawer, Group, Kbd, Stack, Text } from '@mantine/core';
import { schemaResolver, useForm } from '@mantine/form';
import { modals } from '@mantine/modals';
import { IconUserMinus } from '@tabler/icons-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { EMPTY_PARTICIPANT, type Participant } from '../../domain/people/participant';
import { fullName } from '../../domain/people/personal-name';
import { refusalSentence } from '../../domain/refusal-sentences';
import { activeParticipants } from '../../domain/state';
import { useReturnFocus } from '../../ui/use-return-focus';
import { useActivity } from '../../workspace/activity';
import { useWorkspace } from '../../workspace/workspace';
import { ParticipantFields } from './ParticipantFields';
import { detailsOf, type ParticipantValues, participantSchema, valuesOf } from './participant-form';

interface ParticipantDrawerProps {
  /** Undefined adds somebody. */
  readonly participant: Participant | undefined;
  readonly onClose: () => void;
  readonly onRemove: (participant: Participant) => void;
}

/** One participant: to add, to change, to take out. Shown while it is mounted. */
export function ParticipantDrawer({ participant, onClose, onRemove }: ParticipantDrawerProps) {
  const { run, state, details } = useActivity();
  const { newId } = useWorkspace();
  useReturnFocus();
  const [added, setAdded] = useState('');
  const [isSaving, setSaving] = useState(false);
  const firstField = useRef<HTMLInputElement>(null);
  const form = useForm<ParticipantValues>({
    mode: 'controlled',
    initialValues: valuesOf(participant ?? EMPTY_PARTICIPANT),
    validate: schemaResolver(participantSchema, { sync: true }),
  });

  /** @returns the name that was saved, or undefined; the form then says why */
  const save = async (): Promise<string | undefined> => {
    if (isSaving || form.validate().hasErrors) return undefined;
    setSaving(true);
    const person = { ...detailsOf(form.getValues()), id: participant?.id ?? newId() };
    const outcome = await run(
      { type: participant ? 'edit-participant' : 'add-participant', participant: person },
      ['nip-taken'],
    );
    setSaving(false);
    if (outcome.status === 'done') return fullName(person);
    if (outcome.status === 'refused' && outcome.refusal.code === 'nip-taken') {
      form.setFieldError('nip', refusalSentence(outcome.refusal, details.zone));
    }
    return undefined;
  };

  const saveAndClose = async () => {
    if (await save()) onClose();
  };
  const saveAndAddNext = async () => {
    const name = await save();
    if (!name) return;
    setAdded(name);
    form.reset();
    firstField.current?.focus();
  };
  const close = () => {
    if (!form.isDirty()) onClose();
    else askBeforeLosing(onClose);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void (participant ? saveAndClose() : saveAndAddNext());
  };

  return (
    <Drawer
      opened
      onClose={close}
      size={480}
      title={participant ? 'Ubah data peserta' : 'Tambah peserta'}
    >
      <form
        noValidate
        onKeyDown={onKeyDown}
        onSubmit={(event) => {
          event.preventDefault();
          void saveAndClose();
        }}
      >
        <Stack gap="md">
          <ParticipantFields form={form} firstField={firstField} />
        </Stack>
        <Stack gap="sm" py="md" style={FOOT}>
          <Text size="sm" c="dimmed" role="status">
            {added
              ? `${added} ditambahkan. Sekarang ${activeParticipants(state).length} peserta.`
              : 'Hanya nama yang wajib diisi.'}
          </Text>
          <Group justify="space-between" gap="sm">
            {participant ? (
              <Button
                variant="subtle"
                color="red"
                leftSection={<IconUserMinus size={16} aria-hidden />}
                onClick={() => onRemove(participant)}
              >
                Keluarkan
              </Button>
            ) : (
              <Button
                variant="default"
                loading={isSaving}
                rightSection={<Kbd size="xs">Ctrl Enter</Kbd>}
                onClick={() => void saveAndAddNext()}
              >
                Simpan dan tambah lagi
              </Button>
            )}
            <Group gap="sm">
              {participant ? (
                <Button variant="default" onClick={close}>
                  Batal
                </Button>
              ) : null}
              <Button type="submit" loading={isSaving}>
                Simpan
              </Button>
            </Group>
          </Group>
        </Stack>
      </form>
    </Drawer>
  );
}

/** Doubts that appear when a field is left must not push the button away under the pointer. */
const FOOT = {
  position: 'sticky',
  bottom: 0,
  zIndex: 1,
  backgroundColor: 'var(--mantine-color-body)',
} as const;

const AUTOFOCUS = { 'data-autofocus': true };

function askBeforeLosing(onLose: () => void): void {
  modals.openConfirmModal({
    title: 'Isian belum disimpan',
    children: <Text size="sm">Isian pada formulir ini hilang bila ditutup sekarang.</Text>,
    labels: { confirm: 'Tutup tanpa menyimpan', cancel: 'Lanjut mengisi' },
    confirmProps: { variant: 'default' },
    cancelProps: { variant: 'filled', ...AUTOFOCUS },
    onConfirm: onLose,
  });
}
