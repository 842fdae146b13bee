import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { useReturnFocus } from './use-return-focus';

interface ReasonPromptProps {
  readonly title: string;
  /** What is going to happen, as running text or parts of its own. */
  readonly children: ReactNode;
  readonly hint?: string;
  readonly confirm: string;
  /** Offered below the field, one press each; anything else may be written. */
  readonly suggestions?: readonly string[];
  /** Asks only once more, and calls back with an empty reason. */
  readonly withoutReason?: boolean;
  /** What stands against it is told; it cannot be confirmed. */
  readonly isBlocked?: boolean;
  /** Called with the trimmed reason; the caller ends the prompt. */
  readonly onConfirm: (reason: string) => Promise<void>;
  readonly onClose: () => void;
}

/** Asks for the reason that an act is recorded with; Enter confirms. Shown while it is mounted. */
export function ReasonPrompt(props: ReasonPromptProps) {
  const { title, children, hint, confirm, suggestions = [], onConfirm, onClose } = props;
  const { withoutReason = false, isBlocked = false } = props;
  useReturnFocus();
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const asksReason = !withoutReason && !isBlocked;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isBlocked || isBusy) return;
    if (asksReason && reason.trim() === '') {
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
          <Text size="sm" component="div">
            {children}
          </Text>
          {asksReason ? (
            <TextInput
              ref={field}
              label="Alasan"
              description={hint}
              data-autofocus
              maxLength={300}
              autoComplete="off"
              error={isMissing && reason.trim() === '' ? 'Tulis alasan singkat agar tercatat.' : ''}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
          ) : null}
          {asksReason && suggestions.length > 0 ? (
            <Group gap={6} role="group" aria-label="Alasan yang sering dipakai">
              {suggestions.map((suggestion) => (
                <Button
                  key={suggestion}
                  variant="default"
                  size="compact-sm"
                  fw={400}
                  onClick={() => {
                    setReason(suggestion);
                    // Enter confirms from there, and the words can still be changed.
                    field.current?.focus();
                  }}
                >
                  {suggestion}
                </Button>
              ))}
            </Group>
          ) : null}
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose} {...(isBlocked ? AUTOFOCUS : {})}>
              {isBlocked ? 'Tutup' : 'Batal'}
            </Button>
            {isBlocked ? null : (
              <Button type="submit" loading={isBusy} {...(withoutReason ? AUTOFOCUS : {})}>
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
