import { Box, Group, Text } from '@mantine/core';
import { dayEnd } from '../../domain/run/day-end';
import { useActivity } from '../../workspace/activity';
import { useNow } from '../../workspace/use-now';
import { useRun } from './run-context';

/** When the day ends: planned, expected, and the difference in words. */
export function DayEndFoot() {
  const { sop, details } = useActivity();
  const { day } = useRun();
  const end = dayEnd(day, sop, details.zone, useNow());
  return (
    <Box
      pt="xs"
      pr="sm"
      pl={8}
      style={{ borderTop: '1px solid var(--mantine-color-default-border)' }}
    >
      <Line label="Rencana selesai" value={end.planned} />
      {end.expected === undefined ? null : (
        <Line label={end.isOver ? 'Selesai' : 'Perkiraan'} value={end.expected} isStrong />
      )}
      {end.lateness === undefined ? null : (
        <Text size="sm" c="dimmed">
          {end.lateness}
        </Text>
      )}
    </Box>
  );
}

interface LineProps {
  readonly label: string;
  readonly value: string;
  readonly isStrong?: boolean;
}

function Line({ label, value, isStrong = false }: LineProps) {
  return (
    <Group justify="space-between" wrap="nowrap" gap="xs">
      <Text size="sm">{label}</Text>
      <Text size="sm" fw={isStrong ? 600 : 400} ta="right">
        {value}
      </Text>
    </Group>
  );
}
