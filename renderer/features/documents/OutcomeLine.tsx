import { Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import type { Outcome } from './use-paper-maker';

/** What became of a paper, said where it was asked for. */
export function OutcomeLine({ outcome }: { readonly outcome: Outcome }) {
  const { isSaved, sentence } = outcome;
  return (
    <Group gap={6} wrap="nowrap" align="flex-start" mt={4} role={isSaved ? 'status' : 'alert'}>
      {isSaved ? (
        <IconCircleCheck size={16} color="var(--mantine-color-teal-6)" aria-hidden style={ICON} />
      ) : (
        <IconAlertTriangle size={16} color="var(--mantine-color-red-6)" aria-hidden style={ICON} />
      )}
      <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
        {sentence}
      </Text>
    </Group>
  );
}

const ICON = { flexShrink: 0, marginTop: 3 };
