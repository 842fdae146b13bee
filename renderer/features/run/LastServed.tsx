import { Button, Group, Text } from '@mantine/core';
import type { DeskItem } from '../../domain/attendance/desk';
import { formatClock } from '../../domain/format/clock';
import { fullName } from '../../domain/people/personal-name';
import { deskPeople } from '../../domain/run/desk-search';
import { useActivity } from '../../workspace/activity';

/** What the desk did last, in one go. */
export interface LastAct {
  readonly participantId: string;
  readonly items: readonly DeskItem[];
  /** Epoch ms. */
  readonly at: number;
}

interface LastServedProps {
  readonly last: LastAct;
  readonly onTakeBack: () => void;
}

/** Says who was served last, as long as that still holds, and takes it back. */
export function LastServed({ last, onTakeBack }: LastServedProps) {
  const { state, details } = useActivity();
  const person = deskPeople(state).find(({ participant }) => participant.id === last.participantId);
  if (!person || person.missing.length > 0) return null;
  return (
    <Group justify="space-between" wrap="nowrap" gap="xs" role="status">
      <Text size="sm">
        {fullName(person.participant)} lengkap {formatClock(last.at, details.zone)}
      </Text>
      <Button variant="subtle" size="compact-sm" style={{ flexShrink: 0 }} onClick={onTakeBack}>
        Batalkan
      </Button>
    </Group>
  );
}
