import { Combobox, Group, Text } from '@mantine/core';
import { DESK_ITEMS } from '../../domain/attendance/desk';
import { formatNip } from '../../domain/people/nip';
import { fullName } from '../../domain/people/personal-name';
import type { DeskPerson } from '../../domain/run/desk-search';
import classes from './run.module.css';

interface DeskHitProps {
  readonly person: DeskPerson;
  /** Name and instansi alone do not tell the person from another. */
  readonly showsNip: boolean;
}

/** One person in the list of the desk. */
export function DeskHit({ person: { participant, number, missing }, showsNip }: DeskHitProps) {
  return (
    <Combobox.Option value={participant.id} className={classes.hit ?? ''}>
      <Group justify="space-between" wrap="nowrap" gap="xs" align="flex-start">
        <div>
          <Text size="sm">
            {number}. {fullName(participant)}
          </Text>
          <Text size="xs" c="dimmed">
            {participant.institution}
          </Text>
          {showsNip ? (
            <Text size="xs" c="dimmed">
              {participant.nip ? `NIP ${formatNip(participant.nip)}` : 'tanpa NIP'}
            </Text>
          ) : null}
        </div>
        <Text size="xs" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
          {missing.length === 0
            ? 'lengkap'
            : `${DESK_ITEMS.length - missing.length}/${DESK_ITEMS.length}`}
        </Text>
      </Group>
    </Combobox.Option>
  );
}
