import { Autocomplete, Button, Group, Modal, Stack } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useReturnFocus } from '../../ui/use-return-focus';

interface AskDialogProps {
  readonly title: string;
  /** What happens. */
  readonly children: ReactNode;
  readonly confirm: string;
  readonly onConfirm: (reason: string) => void;
  readonly onClose: () => void;
  /** `none` asks only once more, without a reason. */
  readonly reason: 'required' | 'none';
  readonly suggestions?: readonly string[];
  readonly isBlocked?: boolean;
}

/** Asks once before an act that is written down with its reason. */
export function AskDialog({
  title,
  children,
  confirm,
  onConfirm,
  onClose,
  reason,
  suggestions = [],
  isBlocked = false,
}: AskDialogProps) {
  useReturnFocus();
  const [text, setText] = useState('');
  const [isMissing, setMissing] = useState(false);
  const asksReason = reason === 'required' && !isBlocked;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (asksReason && text.trim() === '') setMissing(true);
    else if (!isBlocked) onConfirm(text.trim());
  };
  return (
    <Modal opened onClose={onClose} title={title}>
      <form onSubmit={submit}>
        <Stack gap="md">
          {children}
          {asksReason ? (
            <Autocomplete
              label="Alasan"
              description="Tercatat di riwayat dan laporan."
              value={text}
              onChange={setText}
              data={[...suggestions]}
              error={isMissing && text.trim() === '' ? 'Tulis alasan singkat.' : undefined}
              selectFirstOptionOnChange={false}
              data-autofocus
            />
          ) : null}
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose} {...(isBlocked ? AUTOFOCUS : {})}>
              {isBlocked ? 'Tutup' : 'Batal'}
            </Button>
            {isBlocked ? null : (
              <Button type="submit" {...(asksReason ? {} : AUTOFOCUS)}>
                {confirm}
              </Button>
            )}
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

const AUTOFOCUS = { 'data-autofocus': true };
