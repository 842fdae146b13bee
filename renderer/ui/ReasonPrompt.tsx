import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useReturnFocus } from './use-return-focus';

interface ReasonPromptProps {
  readonly title: string;
  /** What is going to happen. */
  readonly children: ReactNode;
  readonly hint?: string;
  readonly confirm: string;
  /** Called with the trimmed reason; the caller ends the prompt. */
  readonly onConfirm: (reason: string) => Promise<void>;
  readonly onClose: () => void;
}

/** Asks for the reason that an act is recorded with; Enter confirms. Shown while it is mounted. */
export function ReasonPrompt(props: ReasonPromptProps) {
  const { title, children, hint, confirm, onConfirm, onClose } = props;
  useReturnFocus();
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const [isBusy, setBusy] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() === '') {
      setMissing(true);
      return;
    }
    setBusy(true);
    await onConfirm(reason.trim());
    setBusy(false);
  };

  return (
    <Modal opened onClose={onClose} title={title}>
      <form onSubmit={(event) => void submit(event)}>
        <Stack gap="md">
          <Text size="sm">{children}</Text>
          <TextInput
            label="Alasan"
            description={hint}
            data-autofocus
            maxLength={300}
            autoComplete="off"
            error={isMissing && reason.trim() === '' ? 'Tulis alasan singkat agar tercatat.' : ''}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              Batal
            </Button>
            <Button type="submit" loading={isBusy}>
              {confirm}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
