import { Combobox, Group, Text } from '@mantine/core';
import { memo } from 'react';
import { DESK_ITEMS } from '../../domain/attendance/desk';
import { maskNip } from '../../domain/people/nip';
import type { Participant } from '../../domain/people/participant';
import { fullName } from '../../domain/people/personal-name';
import classes from './run.module.css';

interface DeskHitProps {
  readonly participant: Participant;
  /** From 1, as on lists. */
  readonly number: number;
  /** How many things the desk still lacks of the person. */
  readonly missing: number;
  /** Name and instansi alone do not tell the person from another; its end is enough. */
  readonly showsNip: boolean;
}

/** One person in the list of the desk; rendered again only when the person changed, not at each act. */
export const DeskHit = memo(function DeskHit(props: DeskHitProps) {
  const { participant, number, missing, showsNip } = props;
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
              {participant.nip ? `NIP ${maskNip(participant.nip)}` : 'tanpa NIP'}
            </Text>
          ) : null}
        </div>
        <Text size="xs" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
          {missing === 0 ? 'lengkap' : `${DESK_ITEMS.length - missing}/${DESK_ITEMS.length}`}
        </Text>
      </Group>
    </Combobox.Option>
  );
});
