import { Modal, Stack } from '@mantine/core';
import type { KeyboardEvent, ReactNode } from 'react';

interface QuestionProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A question that stays until it is answered: both answers are harmless, no answer is not. */
export function Question({ title, children }: QuestionProps) {
  return (
    <Modal
      opened
      onClose={() => undefined}
      title={title}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      size="lg"
      onKeyDown={keepKeys}
    >
      <Stack gap="lg">{children}</Stack>
    </Modal>
  );
}

/** What is meant for the question does not also run the screen behind it. */
function keepKeys(event: KeyboardEvent): void {
  if (event.key !== 'Tab') event.stopPropagation();
}
