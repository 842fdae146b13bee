import { Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

interface EmptyStateProps {
  readonly title: string;
  /** Teaches the next act in a sentence. */
  readonly children: ReactNode;
  /** The button or buttons of the next act. */
  readonly action?: ReactNode;
}

/** What a list shows before it has anything to show. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <Stack align="center" gap="sm" py={64} px="md">
      <Title order={2} ta="center">
        {title}
      </Title>
      <Text c="dimmed" ta="center" maw={480}>
        {children}
      </Text>
      {action}
    </Stack>
  );
}
